import {soundOf} from './word-sound.ts';

/**
 * How a Latin word sounds to who reads it as English, where that is not how its letters are said: `high` is हाई, `rate`
 * रेट. Names are read by their letters (Baligh, Abe, Kafe), so that this is for words that are no names.
 */
export function englishSound(word: string): string | undefined {
	const small = word.toLowerCase();
	if (!/^[a-z]{3,}$/v.test(small)) return undefined;
	const respelt = HABITS.reduce((text, [letters, said]) => text.replace(letters, said), small);
	return respelt === small ? undefined : soundOf(respelt);
}

/** Of English, the longest first. */
const HABITS: readonly (readonly [letters: RegExp, said: string])[] = [
	[/igh(?![aeiou])/gv, 'ai'], // high, light
	[/[ts]ion\b/gv, 'shan'], // station, commission
	[/dge\b/gv, 'j'], // bridge
	[/ge\b/gv, 'j'], // college
	[/ce\b/gv, 's'], // police, conference
	[/ea(?![aeiou])/gv, 'ee'], // team, leader
	[/(?<=[aeiou][a-z]+)e\b/gv, ''], // rate, share, reserve
];

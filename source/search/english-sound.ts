import {soundOf} from './word-sound.ts';

/**
 * How a Latin word sounds to who reads it as English, where that is not how its letters are said: `high` is हाई, `rate`
 * रेट. What begins with s and a consonant has a vowel before it in Urdu: `station` is اسٹیشن. Names are read by their
 * letters (Baligh, Abe, Kafe), so that this is for words that are no names.
 */
export function englishSounds(word: string): readonly string[] {
	const small = word.toLowerCase();
	if (!/^[a-z]{3,}$/v.test(small)) return [];
	const respelt = HABITS.reduce((text, [letters, said]) => text.replace(letters, said), small);
	const readings = respelt === small ? [] : [respelt];
	if (/^s[^aeiouhwy]/v.test(respelt)) readings.push(`i${respelt}`);
	return readings.map(soundOf);
}

/** Of English, in the order in which they are applied: an ending before the letters that it holds. */
const HABITS: readonly (readonly [letters: RegExp, said: string])[] = [
	[/^sch/gv, 'sk'], // school, scheme
	[/^sci/gv, 'sai'], // science
	[/eigh/gv, 'e'], // eight, weight
	[/igh(?![aeiou])/gv, 'ai'], // high, light
	[/a[ts]ion\b/gv, 'eshan'], // station, corporation
	[/[ts]s?ion\b/gv, 'shan'], // election, commission
	[/[ct]ial\b/gv, 'shal'], // special, social
	[/ture\b/gv, 'char'], // culture
	[/dge\b/gv, 'j'], // bridge
	[/dge/gv, 'jje'], // budget
	[/ge\b/gv, 'j'], // college
	[/ce\b/gv, 's'], // police, conference
	[/que\b/gv, 'k'], // cheque
	[/(?<=[^aeiou])le\b/gv, 'al'], // table, constable
	[/ea(?![aeiou])/gv, 'ee'], // team, leader
	[/oa(?![aeiou])/gv, 'o'], // loan, coach
	[/ou(?=n|se\b)/gv, 'au'], // account, house
	[/ow(?=er)/gv, 'av'], // power
	[/(?<=[aeiou])s(?=[ei][a-z])/gv, 'z'], // president, diesel
	[/(?<=[aeiou][a-z]+)e\b/gv, ''], // rate, share, reserve
	[/u(?=[^aeiouhry][^aeiouhlry]|[bcdgkmnpst]\b)/gv, 'a'], // cup, budget, bus
];

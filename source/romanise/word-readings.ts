import {phonemeTextOf} from './phonemes.ts';
import {soundsOf} from './sounds.ts';
import {spellingKeyOf} from './spelling-key.ts';

/** What the letters of a text say, without the way back into it. */
export type TextReading = {
	/** As `phonemeKey` gives it. */
	readonly sounds: string;
	/** As `spellingKey` gives it. */
	readonly spelling: string;
	/** As `romanise` gives it. */
	readonly roman: string;
	/** The same with letters and blanks only, in lower case. */
	readonly plain: string;
};

/**
 * All readings of a text. Words recur, in names most of all, and no letter is read by what stands beyond a blank: a word
 * that was met before costs next to nothing.
 */
export function textReading(text: string): TextReading {
	const words = text.split(' ').map(wordReading);
	return {
		sounds: joined(words.map(({sounds}) => sounds)),
		spelling: joined(words.map(({spelling}) => spelling)),
		roman: words.map(({roman}) => roman).join(' '),
		plain: joined(words.map(({plain}) => plain)),
	};
}

/** Marks have neither sound nor letters. */
function joined(parts: readonly string[]): string {
	return parts.length === 1 ? (parts[0] ?? '') : parts.filter((part) => part !== '').join(' ');
}

/** Some 300 bytes each. */
const known = new Map<string, TextReading>();
const mostKnown = 16_384;
/** A longer run is no word: it is not kept. */
const longestKnown = 32;

function wordReading(word: string): TextReading {
	const before = known.get(word);
	if (before !== undefined) return before;
	const read = freshReading(word);
	if (known.size >= mostKnown) known.clear();
	if (word.length <= longestKnown) known.set(word, read);
	return read;
}

function freshReading(word: string): TextReading {
	const all = soundsOf(word);
	const plain = all.map(({sounds, roman}) => (sounds === ' ' ? ' ' : roman)).join('');
	return {
		sounds: phonemeTextOf(all),
		spelling: spellingKeyOf(all),
		roman: all.map(({roman}) => roman).join(''),
		plain: blanksMadeOne(plain.toLowerCase()),
	};
}

function blanksMadeOne(text: string): string {
	return text.replaceAll(/ +/gv, ' ').trim();
}

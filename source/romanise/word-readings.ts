import {remembered} from '../text/remembered.ts';
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
	if (!text.includes(' ')) return readings.of(text);
	const words = text.split(' ').map(readings.of);
	return {
		sounds: joined(words.map(({sounds}) => sounds)),
		spelling: joined(words.map(({spelling}) => spelling)),
		roman: words.map(({roman}) => roman).join(' '),
		plain: joined(words.map(({plain}) => plain)),
	};
}

/** Marks have neither sound nor letters. */
function joined(parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join(' ');
}

function freshReading(word: string): TextReading {
	const all = soundsOf(word);
	let roman = '';
	for (const {roman: own} of all) roman += own;
	const spelling = spellingKeyOf(all);
	const plain = isSmallLatin(roman) ? roman : blanksMadeOne(heardLetters(all).toLowerCase());
	return {
		sounds: phonemeTextOf(all),
		// One string for what is the same.
		spelling: spelling === roman ? roman : spelling,
		roman,
		plain: plain === roman ? roman : plain,
	};
}

/** Letters that are read as small ones of Latin alone, as those of nearly every word are. */
function isSmallLatin(roman: string): boolean {
	for (let at = 0; at < roman.length; at++) {
		const unit = roman.charCodeAt(at);
		if (unit < 0x61 || unit > 0x7a) return false;
	}
	return true;
}

function heardLetters(all: ReturnType<typeof soundsOf>): string {
	let letters = '';
	for (const {sounds, roman} of all) letters += sounds === ' ' ? ' ' : roman;
	return letters;
}

/** Some 250 bytes each; the names of 10,000 articles have 50,000. */
const readings = remembered(freshReading, 32_768);

/** To be called when all names of a folder were read: of queries there are few. */
export const forgetReadings: () => void = readings.forget;

function blanksMadeOne(text: string): string {
	return text.replaceAll(/ +/gv, ' ').trim();
}

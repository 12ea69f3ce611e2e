import {wordClass} from './word-classes.ts';
import {wordOf} from './words.ts';

/**
 * What somebody is called without the titles and honorifics before the name, in any script: of `maulana fazal ur rahman`
 * `fazal ur rahman`. The same text where it begins with none, or is nothing else.
 */
export function withoutTitles(name: string): string {
	const words = name.trim().split(/\s+/v);
	const first = words.findIndex((word) => !isTitle(bare(word)));
	return first <= 0 ? name : words.slice(first).join(' ');
}

function isTitle(word: string): boolean {
	return (wordOf(word).classes & titles) !== 0 || /^(?:sri|smt|janab|hazrat)$/iv.test(word);
}

/** Without the full stop of «Dr.» */
function bare(word: string): string {
	return word.replace(/\.$/v, '');
}

const titles = wordClass.title | wordClass.honorific;

import type {Span} from '../text/units.ts';
import {span} from '../text/units.ts';
import {hashOfPart} from '../text/word-hash.ts';
import {hasRow, wordIndexOf} from './dictionary.ts';
import {foldedWord} from './folding.ts';
import {knownPlace} from './known-places.ts';

/**
 * The two places of one word, half-open in the text: «दिल्ली-देहरादून» of a road, «भारत-पाकिस्तान» of a border. Nothing where the tables
 * lack one of them, or know the whole: «जम्मू-कश्मीर».
 */
export function twoPlaces(text: string, {start, end}: Span): readonly [Span, Span] | undefined {
	const hyphen = text.indexOf('-', start);
	if (hyphen <= start || hyphen >= end - 1) return undefined;
	const isBoth =
		knownPlace(text.slice(start, hyphen)) !== undefined &&
		knownPlace(text.slice(hyphen + 1, end)) !== undefined;
	if (!isBoth || isListed(text.slice(start, end))) return undefined;
	return [span(start, hyphen), span(hyphen + 1, end)];
}

function isListed(word: string): boolean {
	const folded = foldedWord(word);
	return hasRow(wordIndexOf(folded, hashOfPart(folded, 0, folded.length)));
}

import {has, type TaggedText, type TokenRange, wordOfToken} from './tagged-text.ts';
import {wordClass} from './word-classes.ts';

/**
 * Runs of words that are names of Latin letters: «एस», «आई», «टी», in Urdu news nearly always apart.
 * Before a name they are its initials, alone an organization.
 *
 *     آر بی سری کمار      R. B. Sri Kumar      ایس آئی ٹی      SIT
 *
 * Letters whose names are common words too (के, پی) count among others only. Linear.
 */
export function spelledLetters(tagged: TaggedText): readonly TokenRange[] {
	const found: TokenRange[] = [];
	for (let from = 0; from < tagged.count; from++) {
		if (!isLetter(tagged, from)) continue;
		let to = from + 1;
		while (isLetter(tagged, to) || (isDoubtful(tagged, to) && isLetterAfter(tagged, to))) to += 1;
		found.push({from, to});
		from = to - 1;
	}
	return found;
}

/** «ڈی ایم کے کی»: the last letter is a word of its own unless another case marker follows it. */
function isLetterAfter(tagged: TaggedText, index: number): boolean {
	return isLetter(tagged, index + 1) || has(tagged, index + 1, wordClass.caseMarker);
}

function isLetter(tagged: TaggedText, index: number): boolean {
	return wordOfToken(tagged, index)?.letter === 'sure';
}

function isDoubtful(tagged: TaggedText, index: number): boolean {
	return wordOfToken(tagged, index)?.letter === 'doubtful';
}

import {graphemes} from '../text/graphemes.ts';
import {type Offset, offset} from '../text/units.ts';
import type {Box, CaretMove, Completion, Deletion} from './box-types.ts';

/** Longer than any name or passage that somebody would type; what is over is left out. */
const longestQuery = 10_000;

/** A box with a text, the caret at its end. */
export function boxOf(text: string): Box {
	return {scope: 'corpus', text, caret: offset(text.length), killed: ''};
}

/** Puts text at the caret; line ends and tabs become spaces, as in a pasted passage. */
export function boxWithText(box: Box, typed: string): Box {
	const {text: old, caret} = box.isReplaceable ? {text: '', caret: 0} : box;
	const room = longestQuery - old.length;
	const text = typed.replaceAll(/\s+/gv, ' ').slice(0, Math.max(0, room));
	if (text === '') return box;
	const before = old.slice(0, caret) + text;
	return {...edited(box), text: before + old.slice(caret), caret: offset(before.length)};
}

/** Moves by grapheme cluster: what a reader calls a letter. */
export function boxWithCaret(box: Box, to: CaretMove): Box {
	const caret = caretAfter(box, to);
	return caret === box.caret && !box.isReplaceable ? box : {...edited(box), caret};
}

function caretAfter({text, caret}: Box, to: CaretMove): Offset {
	if (to === 'start') return offset(0);
	if (to === 'end') return offset(text.length);
	if (to === 'left') return offset(caret - (graphemes(text.slice(0, caret)).at(-1)?.length ?? 0));
	return offset(caret + (graphemes(text.slice(caret))[0]?.length ?? 0));
}

/** Deletes, and keeps what went if it was more than a letter. */
export function boxAfterDeletion(box: Box, what: Deletion): Box {
	const {text, caret} = box;
	const [start, end] = deletedRange(box, what);
	if (start === end) return box;
	const killed = end - start > 1 && isKill(what) ? text.slice(start, end) : box.killed;
	const next = {...edited(box), killed, text: text.slice(0, start) + text.slice(end)};
	return {...next, caret: offset(Math.min(caret, start))};
}

function isKill(what: Deletion): boolean {
	return what === 'wordBefore' || what === 'toStart' || what === 'toEnd';
}

function deletedRange({text, caret}: Box, what: Deletion): readonly [number, number] {
	switch (what) {
		case 'codePointBefore':
			return [caret - lastLetterLength(text.slice(0, caret)), caret];
		case 'graphemeAfter':
			return [caret, caret + (graphemes(text.slice(caret))[0]?.length ?? 0)];
		case 'wordBefore':
			return [caret - (/\S*\s*$/v.exec(text.slice(0, caret))?.[0].length ?? 0), caret];
		case 'toStart':
			return [0, caret];
		case 'toEnd':
			return [caret, text.length];
	}
}

/**
 * A wrong vowel sign is mended without typing its consonant again, so Backspace takes one code point;
 * of an emoji sequence nothing sensible would be left, so it goes as a whole.
 */
function lastLetterLength(before: string): number {
	const letter = graphemes(before).at(-1) ?? '';
	if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/v.test(letter)) {
		return letter.length;
	}
	const codePoint = letter.codePointAt(letter.length - 2);
	return codePoint !== undefined && codePoint > 0xffff ? 2 : Math.min(1, letter.length);
}

/** Puts in a candidate for what stands from the completion's start to the caret. */
export function boxWithCompletion(box: Box, completion: Completion): Box {
	const {start, candidates, index} = completion;
	const before = box.text.slice(0, start) + (candidates[index] ?? '');
	const text = before + box.text.slice(box.caret);
	return {...edited(box), text, caret: offset(before.length), completion};
}

/** A passage longer than this, pasted, is asked about before it is searched as words. */
const longestPaste = 500;
const longestPassage = 100_000;

/** A passage in one line, if what was pasted is one. */
export function passageOf(pasted: string): string | undefined {
	const text = pasted.slice(0, longestPassage).replaceAll(/\s+/gv, ' ').trim();
	return text.length > longestPaste ? text : undefined;
}

function edited(box: Box): Box {
	const {historyIndex: _, isReplaceable: __, completion: ___, ...rest} = box;
	return rest;
}

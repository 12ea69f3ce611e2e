import fc from 'fast-check';
import {expect, test} from 'vitest';
import {boxAfterDeletion, boxWithCaret, boxWithText} from '../../../source/state/box.ts';
import type {Box} from '../../../source/state/box-types.ts';
import {graphemes} from '../../../source/text/graphemes.ts';
import {offset} from '../../../source/text/units.ts';

function boxOf(text: string, caret = text.length): Box {
	return {scope: 'corpus', text, caret: offset(caret), killed: ''};
}

test('Backspace takes the vowel sign of दि, not the whole letter', () => {
	expect(boxAfterDeletion(boxOf('दि'), 'codePointBefore').text).toBe('द');
});

test('Backspace takes an emoji sequence as a whole', () => {
	const family = '\u{1F469}\u200D\u{1F467}';
	expect(boxAfterDeletion(boxOf(`a${family}`), 'codePointBefore').text).toBe('a');
	expect(boxAfterDeletion(boxOf('a\u{1F1EE}\u{1F1F3}'), 'codePointBefore').text).toBe('a');
});

test('Backspace takes both halves of a letter outside the basic plane', () => {
	expect(boxAfterDeletion(boxOf('a\u{11013}'), 'codePointBefore').text).toBe('a');
});

test('Delete takes the whole conjunct क्षा', () => {
	expect(boxAfterDeletion(boxOf('क्षाक', 0), 'graphemeAfter').text).toBe('क');
});

test('the caret passes दिल्ली in two steps', () => {
	const once = boxWithCaret(boxOf('दिल्ली', 0), 'right');
	expect([once.caret, boxWithCaret(once, 'right').caret]).toEqual([2, 6]);
});

test('C-w takes the last word and C-y would put it back', () => {
	const box = boxAfterDeletion(boxOf('वु दाई थांग'), 'wordBefore');
	expect([box.text, box.killed]).toEqual(['वु दाई ', 'थांग']);
});

test('a pasted passage becomes one line', () => {
	expect(boxWithText(boxOf('a'), 'b\r\n\tc').text).toBe('ab c');
});

test('whatever is done, the caret stands inside the text', () => {
	const step = fc.oneof(
		fc
			.constantFrom('left', 'right', 'start', 'end')
			.map((to) => (box: Box) => boxWithCaret(box, to)),
		fc
			.constantFrom('codePointBefore', 'graphemeAfter', 'wordBefore', 'toStart', 'toEnd')
			.map((what) => (box: Box) => boxAfterDeletion(box, what)),
		fc
			.oneof(fc.string({unit: 'binary'}), fc.constantFrom('कि', '\u094D', '\u{1F469}\u200D', 'ی'))
			.map((text) => (box: Box) => boxWithText(box, text)),
	);
	fc.assert(
		fc.property(fc.array(step, {maxLength: 30}), (steps) => {
			const box = steps.reduce((each, next) => next(each), boxOf('क्या'));
			expect(box.caret).toBeGreaterThanOrEqual(0);
			expect(box.caret).toBeLessThanOrEqual(box.text.length);
		}),
	);
});

test('moving right through a text visits each letter once', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('क', '\u094D', 'ि', 'a', 'ں', '\u064E')), (parts) => {
			const text = parts.join('');
			let box = boxOf(text, 0);
			let steps = 0;
			for (; box.caret < text.length; steps += 1) box = boxWithCaret(box, 'right');
			expect(steps).toBe(graphemes(text).length);
		}),
	);
});

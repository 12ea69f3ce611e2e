import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	copyForms,
	emptySequence,
	formAt,
	formsBetween,
	growingSequence,
	noForm,
} from '../../../source/search/form-sequence.ts';
import {groupsOf, membersOf} from '../../../source/search/groups.ts';
import {
	formPositionLists,
	positionLists,
	positionsIn,
} from '../../../source/search/position-lists.ts';

const mostNumbers = 6;

test('property: positions come back as a plain list has them, and so do groups', () => {
	const number = fc.oneof(fc.nat({max: mostNumbers - 1}), fc.constant(noForm));
	fc.assert(
		fc.property(fc.array(number, {maxLength: 600}), (list) => {
			const numbers = Uint32Array.from(list);
			const sequence = growingSequence();
			for (const one of list) sequence.push(one);
			const lists = formPositionLists(sequence.view(), mostNumbers);
			const groups = groupsOf(numbers, mostNumbers);
			for (let one = 0; one < mostNumbers + 2; one++) {
				const expected = list.flatMap((other, place) => (other === one ? [place] : []));
				expect([...positionsIn(lists, one)]).toEqual(expected);
				expect([...membersOf(groups, one)]).toEqual(expected);
			}
		}),
	);
});

test('property: positions far apart, up to the last of 32 bits, come back as they were', () => {
	const position = fc.oneof(fc.nat({max: 2 ** 32 - 1}), fc.nat({max: 300}));
	fc.assert(
		fc.property(fc.uniqueArray(position, {maxLength: 50}), (all) => {
			const positions = Uint32Array.from(all).sort();
			const lists = positionLists(
				positions.map((each) => each % 3),
				(place) => positions[place] as number,
				3,
			);
			for (const one of [0, 1, 2]) {
				expect(positionsIn(lists, one)).toEqual(positions.filter((each) => each % 3 === one));
			}
		}),
	);
});

test('property: forms up to the most there can be come back, and none stands outside of them', () => {
	const form = fc.oneof(
		fc.nat({max: 2 ** 24 - 2}),
		fc.constant(noForm),
		fc.constant(2 ** 20 - 1),
		fc.nat({max: 70_000}),
	);
	fc.assert(
		fc.property(fc.array(form), (forms) => {
			const sequence = growingSequence();
			for (const each of forms) sequence.push(each);
			const view = sequence.view();
			expect(forms.map((_, at) => formAt(view, at))).toEqual(forms);
			expect(formAt(view, -1)).toBe(noForm);
			expect(formAt(view, forms.length)).toBe(noForm);
		}),
	);
	expect(() => growingSequence().push(2 ** 24 - 1)).toThrow(RangeError);
});

test('property: sequences that are appended are what they are form by form, in few bits and in many', () => {
	const form = fc.oneof(fc.constant(noForm), fc.nat({max: 299}));
	const lists = fc.array(fc.array(form, {maxLength: 9}), {maxLength: 12});
	const offset = fc.constantFrom(0, 70_000, 2 ** 20 - 150, 2 ** 20);
	fc.assert(
		fc.property(lists, offset, (parts, first) => {
			const [one, other] = [growingSequence(), growingSequence()];
			const numbers = Uint32Array.from({length: 300}, (_, number) => first + 299 - number);
			for (const part of parts) {
				const own = growingSequence();
				for (const each of part) {
					own.push(each);
					other.push(each === noForm ? noForm : (numbers[each] as number));
				}
				one.append(own.view(), numbers);
			}
			const [appended, pushed] = [one.view(), other.view()];
			const forms = formsBetween(pushed, 0, other.length());
			expect(formsBetween(appended, 0, one.length())).toEqual(forms);
			expect(appended.low).toEqual(pushed.low);
		}),
	);
});

test('property: a part of a sequence stands in another one at any place as it stood, in few bits and in many', () => {
	const form = fc.oneof(fc.constant(noForm), fc.nat({max: 300_000}));
	const parts = fc.array(fc.array(form, {maxLength: 9}), {maxLength: 12});
	fc.assert(
		fc.property(parts, fc.boolean(), (lists, isLarge) => {
			const sequence = growingSequence();
			const forms = [...(isLarge ? [2 ** 20] : []), ...lists.flat()];
			for (const each of forms) sequence.push(each);
			const from = sequence.view();
			const into = emptySequence(forms.length, from);
			let end = forms.length;
			let at = 0;
			for (const {length} of lists.toReversed()) {
				copyForms(from, [end - length, end], into, at);
				expect(formsBetween(into, at, at + length)).toEqual(forms.slice(end - length, end));
				end -= length;
				at += length;
			}
			expect(formsBetween(into, 0, at)).toEqual(lists.toReversed().flat());
		}),
	);
});

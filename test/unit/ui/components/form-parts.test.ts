import {expect, test} from 'vitest';
import {formParts} from '../../../../source/ui/components/form-parts.ts';

const forms = [
	{text: 'Nguyen Thi Phuong', script: 'Latn', count: 3},
	{text: 'वु दाई थांग', script: 'Deva', count: 2},
] as const;

function written(width: number): string {
	const parts = formParts(forms, {width, widthOf: (text) => text.length, style: 'plain'});
	return parts.map(({text}) => text).join('|');
}

test('spellings stand with their counts, the commonest first', () => {
	expect(written(40)).toBe('Nguyen Thi Phuong| 3   |वु दाई थांग| 2   |');
});

test('where the commonest has no room, a spelling that has (Vu Dai Thang) stands in its place', () => {
	expect(written(14)).toMatch(/^वु दाई थांग\| 2/v);
});

test('where none has room the commonest is cut', () => {
	expect(written(6)).toBe('Nguyen Thi Phuong');
});

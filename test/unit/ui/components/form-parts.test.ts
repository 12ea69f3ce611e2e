import {expect, test} from 'vitest';
import {formParts} from '../../../../source/ui/components/form-parts.ts';

const phuong = {text: 'Nguyen Thi Phuong', script: 'Latn', count: 3} as const;
/** Thang, in full and by the family and the given name alone. */
const thang = {text: 'वु दाई थांग', script: 'Deva', count: 2} as const;
const shortThang = {text: 'वु थांग', script: 'Deva', count: 1} as const;
const urdu = {
	text: '\u0648\u0648 \u0688\u0627\u0626\u06CC \u062A\u06BE\u0627\u0646\u06AF',
	script: 'Arab',
	count: 1,
} as const;

function written(width: number, ...forms: Parameters<typeof formParts>[0]): string {
	const parts = formParts(forms, {width, widthOf: (text) => text.length, style: 'plain'});
	expect(parts.reduce((sum, part) => sum + part.width, 0)).toBe(width);
	return parts
		.map(({text, width: own}) => text.slice(0, own).padEnd(own))
		.join('')
		.trimEnd();
}

test('spellings stand with their counts, the commonest first', () => {
	expect(written(40, phuong, thang)).toBe('Nguyen Thi Phuong 3   वु दाई थांग 2');
});

test('a second script (Vu Dai Thang in Urdu) stands before a second spelling of the first', () => {
	expect(written(50, thang, shortThang, urdu)).toBe(
		`${thang.text} 2   ${urdu.text} 1   ${shortThang.text} 1`,
	);
	expect(written(36, thang, shortThang, urdu)).toBe(`${thang.text} 2   ${urdu.text} 1`);
});

test('in less room blanks give way, then the counts, then the end of the rarest, then the rarest', () => {
	expect(written(31, thang, urdu)).toBe(`${thang.text} 2   ${urdu.text} 1`);
	expect(written(30, thang, urdu)).toBe(`${thang.text} 2  ${urdu.text} 1`);
	expect(written(29, thang, urdu)).toBe(`${thang.text}  ${urdu.text}`);
	expect(written(25, thang, urdu)).toBe(`${thang.text}  ${urdu.text.slice(0, 12)}`);
	expect(written(18, thang, urdu)).toBe(`${thang.text}  ${urdu.text.slice(0, 5)}`);
	expect(written(17, thang, urdu)).toBe(`${thang.text} 2`);
	expect(written(12, thang, urdu)).toBe(thang.text);
});

test('what the name beside them tells already gives way too', () => {
	const forms = [phuong, {...thang, text: 'गुयेन थी फुओंग'}];
	const width = 30;
	const parts = formParts(
		forms,
		{width, widthOf: (text) => text.length, style: 'plain'},
		phuong.text,
	);
	expect(parts.map(({text}) => text)).toEqual(['गुयेन थी फुओंग', ' 2', '']);
});

test('where the commonest has no room, a spelling that has (Vu Dai Thang) stands in its place', () => {
	expect(written(14, phuong, thang)).toBe(`${thang.text} 2`);
});

test('where none has room the commonest is cut', () => {
	expect(written(6, phuong, thang)).toBe('Nguyen');
});

import {expect, test} from 'vitest';
import {csvRow} from '../../../source/text/csv.ts';

test('cells are quoted where they must be, and none is a formula', () => {
	expect(csvRow(['a', 1, -2, undefined, 'b,c', 'say "so"', 'two\nlines'])).toBe(
		'a,1,-2,,"b,c","say ""so""","two\nlines"',
	);
	expect(csvRow(['=1+1', '@x', '+y', '-z', '\t='])).toBe("'=1+1,'@x,'+y,'-z,'\t=");
});

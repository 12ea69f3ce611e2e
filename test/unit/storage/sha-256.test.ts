import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sha256} from '../../../source/storage/sha-256.ts';

test('is what Node says, of any text', () => {
	const text = fc.string({unit: 'binary', maxLength: 300});
	fc.assert(
		fc.property(text, (any) => {
			expect(sha256(any)).toBe(createHash('sha256').update(any).digest('hex'));
		}),
	);
});

test.each([55, 56, 63, 64, 119, 120])(
	'at %i bytes, where the padding needs another block',
	(length) => {
		const text = 'x'.repeat(length);
		expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
	},
);

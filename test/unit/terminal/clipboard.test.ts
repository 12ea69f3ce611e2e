import {expect, test} from 'vitest';
import {copyToClipboard, longestCopy, windowTitle} from '../../../source/terminal/clipboard.ts';

function textIn(bytes: string): string {
	const match = /52;c;([A-Za-z0-9+/=]*)/.exec(bytes);
	return Buffer.from(match?.[1] ?? '', 'base64').toString();
}

test('a passage in Hindi is copied as it is stored', () => {
	expect(copyToClipboard('दिल्ली में', {})).toEqual({
		bytes: `\u001B]52;c;${Buffer.from('दिल्ली में').toString('base64')}\u0007`,
		cutBytes: 0,
	});
});

test('tmux gets it for itself, and once more to hand on', () => {
	const {bytes} = copyToClipboard('q', {multiplexer: 'tmux'});
	expect(bytes).toBe('\u001B]52;c;cQ==\u0007\u001BPtmux;\u001B\u001B]52;c;cQ==\u0007\u001B\\');
});

test('screen hands it on in pieces that it can hold', () => {
	const {bytes} = copyToClipboard('x'.repeat(2000), {multiplexer: 'screen'});
	const pieces = bytes.split('\u001B\\').slice(0, -1);
	expect(pieces.every((piece) => piece.startsWith('\u001BP') && piece.length < 768)).toBe(true);
	expect(textIn(pieces.map((piece) => piece.slice(2)).join(''))).toBe('x'.repeat(2000));
});

test('a text that no terminal would take is cut between letters, and says so', () => {
	const text = 'क'.repeat(30_000);
	const {bytes, cutBytes} = copyToClipboard(text, {});
	const copied = textIn(bytes);
	expect(text.startsWith(copied)).toBe(true);
	expect(copied).not.toContain('\uFFFD');
	expect(Buffer.byteLength(copied) + cutBytes).toBe(90_000);
	expect(Buffer.byteLength(copied)).toBeGreaterThan(longestCopy - 4);
});

test('a title cannot end its own sequence', () => {
	expect(windowTitle('khabar\u0007\u001B[31m')).toBe('\u001B]2;khabar  [31m\u0007');
});

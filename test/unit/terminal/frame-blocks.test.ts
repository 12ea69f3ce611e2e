import {expect, test} from 'vitest';
import {frameLines} from '../../../source/terminal/frame-blocks.ts';
import {createSlots, narrowFillers} from '../../../source/terminal/slots.ts';
import {cells} from '../../../source/text/units.ts';

function table() {
	const slots = createSlots();
	const line = (characters: string): number =>
		slots.put({
			width: cells(8),
			parts: [{at: cells(0), characters, style: ''}],
		});
	return {slots, line, block: (...lines: readonly number[]) => slots.put({lines})};
}

test('each row gets the line of each block that covers it, in the column of the filler', () => {
	const {slots, line, block} = table();
	const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(line) as [
		number,
		number,
		number,
		number,
		number,
	];
	const left = block(a, b, c);
	const right = block(d, e);
	const {lines, blocks} = frameLines(
		`title\n${narrowFillers(left)} ${narrowFillers(right)}\n\n\nfooter`,
		slots,
	);
	expect(lines).toEqual([
		'title',
		`${narrowFillers(a)} ${narrowFillers(d)}`,
		`${narrowFillers(b)} ${narrowFillers(e)}`,
		narrowFillers(c),
		'footer',
	]);
	expect(blocks).toEqual([left, right]);
});

test('a block that begins beside the rows of another, and a letter n, are told apart', () => {
	const {slots, line, block} = table();
	const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(line) as [number, number, number, number];
	const left = block(a, b);
	const right = block(c, d);
	expect(frameLines(`n${narrowFillers(left)}\n n${narrowFillers(right)}n\n`, slots).lines).toEqual([
		`n${narrowFillers(a)}`,
		` ${narrowFillers(b)}${narrowFillers(c)}n`,
		`  ${narrowFillers(d)}`,
	]);
});

test('a line without blocks, and a block that is freed, stay as Ink wrote them', () => {
	const {slots} = table();
	const source = `\u001B[1mnone\u001B[22m\n${narrowFillers(77)}`;
	expect(frameLines(source, slots)).toEqual({lines: source.split('\n'), blocks: []});
});

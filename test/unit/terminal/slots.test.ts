import {expect, test} from 'vitest';
import {frameRow} from '../../../source/terminal/frame-cells.ts';
import {createSlots, fillers, idOfColour, type Slot} from '../../../source/terminal/slots.ts';
import {cells} from '../../../source/text/units.ts';

function slot(bytes: string, width = 8): Slot {
	return {
		bytes,
		leadCells: cells(0),
		textCells: cells(bytes.length),
		width: cells(width),
		style: '',
	};
}

test('equal rows share an id, others do not', () => {
	const slots = createSlots();
	expect(slots.put(slot('दिल्ली'))).toBe(slots.put(slot('दिल्ली')));
	expect(slots.put(slot('दिल्ली', 9))).not.toBe(slots.put(slot('दिल्ली')));
});

test('an id that a frame holds stays right while 70,000 other rows are drawn', () => {
	const slots = createSlots();
	const kept = slots.put(slot('kept'));
	for (let count = 0; count < 70_000; count++) {
		const other = slots.put(slot(`row ${count}`));
		expect(other === kept).toBe(false);
		slots.frameDrawn([kept, other]);
	}
	expect(slots.get(kept)).toMatchObject({bytes: 'kept'});
	expect(slots.size()).toBeLessThan(100);
});

test('an id that a mounted component holds stays right while no frame shows it', () => {
	const slots = createSlots();
	const kept = slots.put(slot('kept'));
	slots.retain(kept);
	for (let count = 0; count < 1000; count++) slots.frameDrawn([slots.put(slot(`row ${count}`))]);
	expect(slots.get(kept)).toMatchObject({bytes: 'kept'});
	slots.release(kept);
	for (let count = 0; count < 1000; count++) slots.frameDrawn([]);
	expect(slots.get(kept)).toBeUndefined();
	expect(slots.size()).toBe(0);
});

test('a frame that was composed before its rows were unmounted still finds them', () => {
	const slots = createSlots();
	const old = slots.put(slot('old'));
	slots.retain(old);
	slots.frameDrawn([old]);
	slots.release(old);
	slots.frameDrawn([]);
	expect(slots.get(old)).toMatchObject({bytes: 'old'});
});

test('a line is put as one: its parts at their cells, blanks between them', () => {
	const slots = createSlots();
	const rule = {at: cells(0), characters: '──', style: '2'};
	const line = {width: cells(12), parts: [rule, {at: cells(4), slot: slot('दिल्ली', 6)}]};
	const id = slots.put(line);
	expect(slots.put({...line, parts: [rule, {at: cells(4), slot: slot('दिल्ली', 6)}]})).toBe(id);
	expect(slots.put({...line, parts: [{at: cells(4), slot: slot('दिल्ली', 6)}]})).not.toBe(id);
	expect(kinds(`${fillers(id, cells(1))}           │`, 20, slots).join('')).toBe('──  #.....  │');
});

test('ids and real colors are told apart', () => {
	const sequence = fillers(0x12345, cells(3));
	const parameters = sequence.slice(2, sequence.indexOf('m'));
	expect(idOfColour(parameters)).toBe(0x12345);
	expect(idOfColour('38;2;0;128;255')).toBeUndefined();
	expect(idOfColour('36')).toBeUndefined();
});

const kinds = (source: string, columns: number, slots = createSlots()) =>
	frameRow(source, columns, slots).cells.map((cell) =>
		cell.kind === 'character' ? cell.text : cell.kind === 'slot' ? '#' : '.',
	);

test('a line of a frame is cut into cells', () => {
	const slots = createSlots();
	const id = slots.put(slot('नमस्ते', 4));
	expect(kinds(`│${fillers(id, cells(4))}│`, 20, slots)).toEqual(['│', '#', '.', '.', '.', '│']);
});

test('two equal rows side by side are two slots', () => {
	const slots = createSlots();
	const id = slots.put(slot('क', 2));
	const run = fillers(id, cells(4));
	expect(kinds(run, 20, slots)).toEqual(['#', '.', '#', '.']);
});

test('a slot that is cut at the edge of the screen turns blank, and nothing stands beyond it', () => {
	const slots = createSlots();
	const id = slots.put(slot('नमस्ते', 6));
	expect(kinds(`│${fillers(id, cells(6))}│`, 4, slots)).toEqual(['│']);
	expect(kinds(`│${fillers(id, cells(6))}│`, 7, slots)).toEqual([
		'│',
		'#',
		'.',
		'.',
		'.',
		'.',
		'.',
	]);
});

test('fillers of an id that nobody knows are blanks, never letters', () => {
	expect(kinds(`│${fillers(99, cells(4))}│`, 20)).toEqual(['│', ' ', ' ', ' ', ' ', '│']);
});

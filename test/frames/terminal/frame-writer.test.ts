import {EventEmitter} from 'node:events';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createFrameWriter, type FrameWriter} from '../../../source/terminal/frame-writer.ts';
import {createSlots, fillers, type Slots} from '../../../source/terminal/slots.ts';
import {cells} from '../../../source/text/units.ts';
import {cellOf, EmulatedOutput, linesOf} from '../../support/emulator.ts';
import {setWidthTable} from '../../support/width-tables.ts';

type Rig = {
	readonly output: EmulatedOutput;
	readonly slots: Slots;
	readonly writer: FrameWriter;
	readonly draw: (lines: readonly string[]) => Promise<void>;
	/** What was written since the last call. */
	readonly newBytes: () => string;
};

function rig(columns: number, rows: number, hasSynchronizedOutput = false): Rig {
	const output = new EmulatedOutput({columns, rows});
	const slots = createSlots();
	const writer = createFrameWriter({output, slots, profile: {hasSynchronizedOutput}});
	writer.start();
	let read = output.raw.length;
	return {
		output,
		slots,
		writer,
		draw: async (lines) => {
			writer.stream.write(lines.join('\n'));
			await flushed(output);
		},
		newBytes: () => {
			const bytes = output.raw.slice(read).join('');
			read = output.raw.length;
			return bytes;
		},
	};
}

function flushed({terminal}: EmulatedOutput): Promise<void> {
	return new Promise((resolve) => terminal.write('', resolve));
}

type Piece =
	| {readonly type: 'text'; readonly text: string; readonly style: string}
	| {
			readonly type: 'slot';
			readonly text: string;
			readonly width: number;
			readonly lead: number;
			readonly style: string;
	  };

const words = ['नमस्ते', 'क्षत्रिय', 'दिल्ली', 'ab', '', '\u2067اردو\u2069', 'x'];
const styles = ['', '1', '7', '4;36', '44'];

const piece: fc.Arbitrary<Piece> = fc.oneof(
	fc.record({
		type: fc.constant('text' as const),
		text: fc.constantFrom('│', '─ list ─', '  ', 'a', '│ │'),
		style: fc.constantFrom(...styles),
	}),
	fc.record({
		type: fc.constant('slot' as const),
		text: fc.constantFrom(...words),
		width: fc.integer({min: 9, max: 14}),
		lead: fc.constantFrom(0, 2),
		style: fc.constantFrom('', '1', '7'),
	}),
);

const line = fc.array(piece, {maxLength: 4});
const frames = fc.array(fc.array(line, {minLength: 6, maxLength: 6}), {minLength: 1, maxLength: 4});

function sourceOf(pieces: readonly Piece[], slots: Slots): string {
	return pieces
		.map((each) => {
			if (each.type === 'text') return `\u001B[${each.style || '0'}m${each.text}\u001B[0m`;
			const {text, width, lead, style} = each;
			const id = slots.put({
				bytes: text,
				leadCells: cells(lead),
				textCells: cells(text.length),
				width: cells(width),
				style,
			});
			return fillers(id, cells(width));
		})
		.join('');
}

/** A row as letters, then what is bold, underlined or reverse in it. */
function shown(output: EmulatedOutput): string[] {
	return Array.from({length: output.rows}, (_, row) => {
		const cellsOfRow = Array.from({length: output.columns}, (_, column) =>
			cellOf(output.terminal, row, column),
		);
		const letters = cellsOfRow.map(({chars, width}) => (width === 0 ? '' : chars || ' ')).join('');
		const looks = cellsOfRow.map(
			({isBold, isInverse, isUnderline}) =>
				Number(isBold) + 2 * Number(isInverse) + 4 * Number(isUnderline),
		);
		return `${letters} ${looks.join('')}`;
	});
}

test('frame after frame the screen is what the last frame alone would have drawn', async () => {
	await fc.assert(
		fc.asyncProperty(frames, fc.boolean(), async (all, moves) => {
			const lasting = rig(40, 6);
			const fresh = rig(40, 6);
			// In this table isolates have no cell: they must not stay behind in a neighbor either.
			for (const {output} of [lasting, fresh]) setWidthTable(output.terminal, 'wc0');
			const last = all.at(-1) ?? [];
			for (const frame of all) {
				await lasting.draw(frame.map((pieces) => sourceOf(pieces, lasting.slots)));
			}
			const moved = moves ? [...last.slice(2), ...last.slice(0, 2)] : last;
			await lasting.draw(moved.map((pieces) => sourceOf(pieces, lasting.slots)));
			await fresh.draw(moved.map((pieces) => sourceOf(pieces, fresh.slots)));
			expect(shown(lasting.output)).toEqual(shown(fresh.output));
		}),
		{numRuns: 150},
	);
});

test('an equal frame writes nothing', async () => {
	const {draw, newBytes} = rig(40, 3);
	await draw(['│ list │', 'footer']);
	newBytes();
	await draw(['│ list │', 'footer']);
	expect(newBytes()).toBe('');
});

test('a band that moves by a line is moved by the terminal', async () => {
	const {draw, newBytes, output} = rig(40, 12);
	const text = Array.from({length: 30}, (_, index) => `paragraph ${index} of the article`);
	await draw(['title', ...text.slice(0, 10), 'footer']);
	newBytes();
	await draw(['title', ...text.slice(1, 11), 'footer']);
	expect(newBytes()).toBe(
		'\u001B[m\u001B[2;11r\u001B[2H\u001B[1M\u001B[r\u001B[11H\u001B[mparagraph 10 of the article',
	);
	expect(linesOf(output.terminal)).toEqual(['title', ...text.slice(1, 11), 'footer']);
	await draw(['title', ...text.slice(0, 10), 'footer']);
	expect(linesOf(output.terminal)).toEqual(['title', ...text.slice(0, 10), 'footer']);
});

test('a slot with a caret shows the real cursor there, and a frame without one hides it', async () => {
	const {draw, output, slots, newBytes} = rig(40, 3);
	const id = slots.put({
		bytes: 'नमस्ते',
		leadCells: cells(0),
		textCells: cells(5),
		width: cells(20),
		style: '',
		caret: cells(5),
	});
	await draw(['title', `> ${fillers(id, cells(20))}`, 'footer']);
	expect(newBytes().endsWith('\u001B[2;8H\u001B[?25h')).toBe(true);
	expect(output.terminal.buffer.active.cursorX).toBe(7);
	await draw(['other', `> ${fillers(id, cells(20))}`, 'footer']);
	expect(output.terminal.buffer.active).toMatchObject({cursorX: 7, cursorY: 1});
	newBytes();
	await draw(['other', '>', 'footer']);
	expect(newBytes().startsWith('\u001B[?25l')).toBe(true);
});

test('a row that turns out wider than was expected costs no border', async () => {
	const {draw, output, slots} = rig(40, 2);
	const slot = (bytes: string) => {
		const widths = {leadCells: cells(0), textCells: cells(8), width: cells(8)};
		return fillers(slots.put({bytes, ...widths, style: ''}), cells(8));
	};
	await draw([`│${slot('12345678')}│${slot('abcdefgh')}│`]);
	await draw([`│${slot('1234567890')}│${slot('abcdefgh')}│`]);
	expect(linesOf(output.terminal)[0]).toBe('│12345678│0bcdefgh│');
});

test('Ink writes no control sequence of its own through the writer', async () => {
	const {writer, newBytes, output} = rig(40, 3);
	writer.stream.write('\u001B[?25l');
	writer.stream.write('\u001B[?2026h');
	writer.stream.write('\u001B[2K\u001B[1A\u001B[2K\u001B[G');
	expect(newBytes()).toBe('');
	writer.stream.write('\u001B[2K\u001B[1A\u001B[2K\u001B[Ghello\n');
	await flushed(output);
	expect(linesOf(output.terminal)).toEqual(['hello', '', '']);
});

test('Ctrl-L: a screen that something else wrote on is drawn anew', async () => {
	const {draw, writer, output} = rig(40, 3);
	await draw(['title', 'text', 'footer']);
	output.terminal.write('\u001B[2;1Hwall: the server goes down');
	writer.repaint();
	await flushed(output);
	expect(linesOf(output.terminal)).toEqual(['title', 'text', 'footer']);
});

test('after a resize nothing of the old size is left', async () => {
	const {draw, output} = rig(40, 4);
	await draw(['│                 │', '│     text        │', '│                 │', 'footer']);
	output.terminal.resize(12, 4);
	output.emit('resize');
	await draw(['│   │', '│   │', '│   │', 'foot']);
	expect(linesOf(output.terminal)).toEqual(['│   │', '│   │', '│   │', 'foot']);
});

test('a frame that is wider and higher than the screen is cut, and does not scroll it', async () => {
	const {draw, output} = rig(10, 2);
	await draw(['0123456789abcdef', 'second line that is long', 'third', 'fourth']);
	expect(linesOf(output.terminal)).toEqual(['0123456789', 'second lin']);
});

test('the terminal is given back as it was', async () => {
	const {draw, writer, output} = rig(40, 3);
	await draw(['title']);
	expect(output.terminal.buffer.active.type).toBe('alternate');
	expect(output.terminal.modes).toMatchObject({wraparoundMode: false, bracketedPasteMode: true});
	writer.stop();
	await draw(['a frame after the end']);
	expect(output.terminal.buffer.active.type).toBe('normal');
	expect(output.terminal.modes).toMatchObject({wraparoundMode: true, bracketedPasteMode: false});
	expect(linesOf(output.terminal)).toEqual(['', '', '']);
	writer.start();
	await flushed(output);
	expect(linesOf(output.terminal)).toEqual(['a frame after the end', '', '']);
});

/** A line that takes one write and is then full until `drain`. */
class SlowOutput extends EventEmitter {
	readonly columns = 40;
	readonly rows = 3;
	readonly written: string[] = [];
	write = (bytes: string): boolean => {
		this.written.push(bytes);
		return false;
	};
}

test('on a slow line the newest frame wins, and what was sent meanwhile is not lost', () => {
	const output = new SlowOutput();
	const writer = createFrameWriter({
		output,
		slots: createSlots(),
		profile: {hasSynchronizedOutput: false},
	});
	writer.start();
	output.emit('drain');
	for (const count of [1, 2, 3]) writer.stream.write(`frame ${count}`);
	writer.send('\u001B]52;c;YQ==\u0007');
	const before = output.written.length;
	output.emit('drain');
	output.emit('drain');
	const after = output.written.slice(before).join('');
	expect(after).toContain('\u001B]52;c;YQ==\u0007');
	expect(after).not.toContain('frame 2');
	expect(after.endsWith('frame 3') || after.includes('3')).toBe(true);
});

test('a large frame is synchronized where the terminal can', async () => {
	const {draw, newBytes} = rig(200, 10, true);
	await draw(Array.from({length: 10}, () => 'long '.repeat(20)));
	const bytes = newBytes();
	expect(bytes.startsWith('\u001B[?2026h')).toBe(true);
	expect(bytes.endsWith('\u001B[?2026l')).toBe(true);
	await draw(['short', ...Array.from({length: 9}, () => 'long '.repeat(20))]);
	expect(newBytes()).not.toContain('2026');
});

test('after a resize that leaves the frame as it is, the frame is still there', async () => {
	const {draw, output} = rig(40, 4);
	await draw(['title', 'text']);
	output.terminal.resize(50, 6);
	output.emit('resize');
	await flushed(output);
	expect(linesOf(output.terminal)).toEqual(['title', 'text', '', '', '', '']);
});

test('the mouse is asked for with --mouse alone, and given back before the screen', () => {
	const bytesOf = (hasMouse: boolean): string => {
		const output = new EmulatedOutput({columns: 20, rows: 5});
		const profile = {hasSynchronizedOutput: false};
		const writer = createFrameWriter({output, slots: createSlots(), profile, hasMouse});
		writer.start();
		writer.stop();
		return output.raw.join('');
	};
	expect(bytesOf(false)).not.toMatch(/\?100[06]/);
	const bytes = bytesOf(true);
	const parts = ['?1000h', '?1006h', '?1006l', '?1000l', '?1049l'];
	const places = parts.map((part) => bytes.indexOf(part));
	expect(places).not.toContain(-1);
	expect(places).toEqual([...places].sort((a, b) => a - b));
});

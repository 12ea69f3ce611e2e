import {expect, test} from 'vitest';
import {createFrameWriter} from '../../../source/terminal/frame-writer.ts';
import {createSlots, fillers} from '../../../source/terminal/slots.ts';
import {cells} from '../../../source/text/units.ts';
import {EmulatedOutput} from '../../support/emulator.ts';

// Without a cell of its own a control clings to the one before: tmux keeps it there until that cell is written.
test('where a row begins with controls the slot before it is written first, however often it is drawn, and once more when they go', () => {
	const output = new EmulatedOutput({columns: 40, rows: 2});
	const slots = createSlots();
	const writer = createFrameWriter({output, slots, profile: {hasSynchronizedOutput: false}});
	writer.start();
	const slot = (bytes: string): string => {
		const widths = {leadCells: cells(0), textCells: cells(4), width: cells(4)};
		return fillers(slots.put({bytes, ...widths, style: ''}), cells(4));
	};
	const drawn = (letters: string): string => {
		const before = output.raw.length;
		writer.stream.write(slot('N ur') + slot(letters));
		return output.raw.slice(before).join('');
	};
	for (const letters of ['\u202Dabcd', '\u202Defgh', '\u202Dijkl', 'mnop']) {
		expect(drawn(letters)).toMatch(new RegExp(`N ur.*${letters}`, 'v'));
	}
	expect(drawn('qrst')).not.toContain('N ur');
	writer.stop();
});

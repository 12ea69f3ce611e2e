import {expect, test} from 'vitest';
import {createFrameWriter, type WriterProfile} from '../../../source/terminal/frame-writer.ts';
import {createSlots, fillers} from '../../../source/terminal/slots.ts';
import {cells} from '../../../source/text/units.ts';
import {EmulatedOutput, linesOf} from '../../support/emulator.ts';

function rig(profile: WriterProfile) {
	const output = new EmulatedOutput({columns: 20, rows: 2});
	const slots = createSlots();
	const writer = createFrameWriter({output, slots, profile});
	writer.start();
	return {output, slots, writer};
}

/** "Greetings", cut, six cells in the commonest model: a letter of two marks has one. */
const hindi = '\u0928\u092E\u0938\u094D\u0924\u0947 a\u2026';

test('to a terminal that is not in UTF-8 mode no byte beyond ASCII is sent, and borders stand', async () => {
	const {output, slots, writer} = rig({hasSynchronizedOutput: false, isUtf8: false});
	const widths = {leadCells: cells(0), textCells: cells(8), width: cells(8)};
	const id = slots.put({bytes: hindi, ...widths, style: ''});
	writer.stream.write(`\u2502${fillers(id, cells(8))}\u2502\n\u2500 text \u2500`);
	await new Promise<void>((resolve) => output.terminal.write('', resolve));
	expect(output.raw.join('')).toMatch(/^\p{ASCII}*$/u);
	expect(linesOf(output.terminal)).toEqual(['|???? a~ |', '- text -']);
});

test('UTF-8 mode that the probe switched on is switched off when the terminal is given back', () => {
	const {output, writer} = rig({
		hasSynchronizedOutput: false,
		isUtf8: true,
		isSwitchedToUtf8: true,
	});
	writer.stop();
	expect(output.raw.at(-1)?.startsWith('\u001B%@')).toBe(true);
});

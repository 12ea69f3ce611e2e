import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	emptyGuard,
	type GuardState,
	guardExpired,
	guardStep,
} from '../../../source/terminal/guard-step.ts';
import type {InputEvent} from '../../../source/terminal/types.ts';

const esc = '\u001B';

function events(...chunks: readonly (string | Uint8Array)[]): readonly InputEvent[] {
	return run(chunks).events;
}

function run(chunks: readonly (string | Uint8Array)[]): {
	events: readonly InputEvent[];
	state: GuardState;
} {
	let state = emptyGuard;
	const all: InputEvent[] = [];
	for (const chunk of chunks) {
		const step = guardStep(state, Buffer.from(chunk));
		all.push(...step.events);
		state = step.state;
	}
	return {events: joined(all), state};
}

/** Text in two events is the same as in one. */
function joined(all: readonly InputEvent[]): readonly InputEvent[] {
	const result: InputEvent[] = [];
	for (const event of all) {
		const last = result.at(-1);
		if (event.type === 'text' && last?.type === 'text') {
			result[result.length - 1] = {type: 'text', text: last.text + event.text};
		} else result.push(event);
	}
	return result;
}

const key = (name: string): InputEvent => ({type: 'key', name});
const text = (typed: string): InputEvent => ({type: 'text', text: typed});
const pasted = (typed: string): InputEvent => ({type: 'pasted', text: typed});

test.each([
	['\r', 'Enter'],
	['\t', 'Tab'],
	[`${esc}[Z`, 'S-Tab'],
	['\u007F', 'Backspace'],
	['\b', 'C-h'],
	['\u0003', 'C-c'],
	['\u001A', 'C-z'],
	['\0', 'C-Space'],
	[`${esc}[A`, 'Up'],
	[`${esc}OA`, 'Up'],
	[`${esc}[1;2A`, 'S-Up'],
	[`${esc}[1;5C`, 'C-Right'],
	[`${esc}[1;6D`, 'C-S-Left'],
	[`${esc}[5~`, 'PgUp'],
	[`${esc}[6;5~`, 'C-PgDn'],
	[`${esc}[H`, 'Home'],
	[`${esc}OF`, 'End'],
	[`${esc}[1~`, 'Home'],
	[`${esc}[8~`, 'End'],
	[`${esc}[3~`, 'Delete'],
	[`${esc}OP`, 'F1'],
	[`${esc}[[E`, 'F5'],
	[`${esc}[15~`, 'F5'],
	[`${esc}[24~`, 'F12'],
	[`${esc}[1;2R`, 'S-F3'],
	[`${esc}[a`, 'S-Up'],
	[`${esc}Od`, 'C-Left'],
	[`${esc}OM`, 'Enter'],
	[`${esc}x`, 'M-x'],
	[`${esc}\u007F`, 'M-Backspace'],
	[`${esc}[27;5;105~`, 'C-i'],
	[`${esc}[99;5u`, 'C-c'],
	[`${esc}[27u`, 'Esc'],
	[`${esc}[9;2u`, 'S-Tab'],
])('%j is the key %s', (bytes, name) => {
	expect(events(bytes)).toEqual([key(name)]);
});

test.each([
	['a cursor report', `${esc}[4;12R`],
	['DA1', `${esc}[?62;22c`],
	['DA2', `${esc}[>41;390;0c`],
	['DECRPM', `${esc}[?2026;1$y`],
	['XTVERSION', `${esc}P>|XTerm(390)${esc}\\`],
	['a color', `${esc}]11;rgb:ffff/ffff/dddd${esc}\\`],
	['a color ended by BEL', `${esc}]11;rgb:ffff/ffff/dddd\u0007`],
	['focus', `${esc}[I${esc}[O`],
	['a button let go, a drag and the right button', `${esc}[<0;12;5m${esc}[<32;12;5M${esc}[<2;1;1M`],
	['a mouse report without a column', `${esc}[<0;0;5M`],
	[
		'a mouse report of X10 with bytes beyond ASCII',
		Buffer.from([0x1b, 0x5b, 0x4d, 0x20, 0xf0, 0x21]),
	],
	['a graphics reply of kitty', `${esc}_Gi=1;OK${esc}\\`],
	['a key that was let go', `${esc}[106;1:3u`],
	['a stray continuation byte', Buffer.from([0x80, 0xbf])],
	['a control character in UTF-8', '\u0085\u009B'],
])('%s leaves nothing, before and after letters', (_, bytes) => {
	expect(events('j', bytes, 'k')).toEqual([text('jk')]);
	expect(run([bytes]).state).toEqual(emptyGuard);
});

test('a lone Escape waits and is the key when nothing follows', () => {
	const {events: before, state} = run([esc]);
	expect(before).toEqual([]);
	expect(guardExpired(state)).toEqual({events: [key('Esc')], state: emptyGuard});
});

test('Escape pressed twice, then an arrow', () => {
	expect(events(`${esc}${esc}${esc}[B`)).toEqual([key('Esc'), key('Esc'), key('Down')]);
});

test('half an arrow key whose rest never comes is nothing, not letters', () => {
	expect(guardExpired(run([`${esc}[`]).state)).toEqual({events: [], state: emptyGuard});
	expect(guardExpired(run([`${esc}[1;`]).state)).toEqual({events: [], state: emptyGuard});
});

test('half a Hindi letter is held until its rest comes, however late', () => {
	const letter = Buffer.from('क');
	const {events: before, state} = run([letter.subarray(0, 2)]);
	expect(before).toEqual([]);
	expect(guardExpired(state).state).toEqual(state);
	expect(events(letter.subarray(0, 2), letter.subarray(2))).toEqual([text('क')]);
});

test('a paste is one piece, with its line ends and without commands', () => {
	expect(events(`${esc}[200~दिल्ली\r\nq\tQ\u0003${esc}[A${esc}[201~j`)).toEqual([
		pasted('दिल्ली\nq Q[A'),
		text('j'),
	]);
});

test('a paste whose end never comes is what came', () => {
	const {state} = run([`${esc}[200~हिन्दी${esc}[20`]);
	expect(guardExpired(state).events).toEqual([pasted('हिन्दी[20')]);
});

test('a paste of two million bytes is cut, and what follows is read again', () => {
	const [paste, after] = events(`${esc}[200~`, 'x'.repeat(2_000_000), `${esc}[201~j`);
	expect(paste?.type === 'pasted' ? paste.text.length : 0).toBe(1_048_576);
	expect(after).toEqual(text('j'));
});

test('an endless reply is swallowed and its end is found', () => {
	expect(events(`${esc}]52;c;`, 'A'.repeat(50_000), 'A'.repeat(50_000), `\u0007j`)).toEqual([
		text('j'),
	]);
});

test('Alt and a bracket are keys', () => {
	expect(events(`${esc}]j`)).toEqual([key('M-]'), text('j')]);
	expect(events(`${esc}Pj`)).toEqual([key('M-P'), text('j')]);
});

/** What terminals and readers send, and what neither should. */
const piece = fc.oneof(
	fc
		.constantFrom(
			'j',
			'दि',
			'क्ष',
			'م\u200Cخ',
			'👩\u200D👧',
			`${esc}[A`,
			`${esc}OB`,
			`${esc}[1;5C`,
			`${esc}[3;7R`,
			`${esc}P>|kitty(0.43.0)${esc}\\`,
			`${esc}]11;rgb:0/0/0\u0007`,
			`${esc}[200~`,
			`${esc}[201~`,
			`${esc}[<64;1;1M`,
			`${esc}[M   `,
			esc,
			`${esc}[`,
			'\r',
		)
		.map((bytes) => Buffer.from(bytes)),
	fc.uint8Array({maxLength: 6}).map((bytes) => Buffer.from(bytes)),
);
const stream = fc.array(piece, {maxLength: 12}).map((pieces) => Buffer.concat(pieces));

test('however the bytes are cut, the events are the same', () => {
	fc.assert(
		fc.property(stream, fc.array(fc.nat(60), {maxLength: 8}), (bytes, cuts) => {
			const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort(
				(one, other) => one - other,
			);
			const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
			expect(run(chunks)).toEqual(run([bytes]));
			expect(run(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(run([bytes]));
		}),
		{numRuns: 500},
	);
});

test('a click and the wheel leave their cell, however the bytes are cut', () => {
	const mouse = (action: 'click' | 'wheelUp' | 'wheelDown', column: number, row: number) =>
		({type: 'mouse', action, column, row}) as const;
	expect(events('j', `${esc}[<0;12;5M${esc}[<0;12;5m`, 'k')).toEqual([
		text('j'),
		mouse('click', 11, 4),
		text('k'),
	]);
	expect(events(`${esc}[<6`, '4;300;1', `M${esc}[<81;1;2M`)).toEqual([
		mouse('wheelUp', 299, 0),
		mouse('wheelDown', 0, 1),
	]);
});

test('no bytes leave as control characters, and every key has a name', () => {
	fc.assert(
		fc.property(stream, (bytes) => {
			const {events: seen, state} = run([bytes]);
			for (const event of [...seen, ...guardExpired(state).events]) {
				if (event.type === 'mouse') continue;
				if (event.type === 'key') {
					expect(event.name).toMatch(/^(?:[CMS]-)*(?:\P{Cc}|[A-Z][A-Za-z]+|F\d+)$/u);
				} else {
					const kept = event.type === 'pasted' ? event.text.replaceAll('\n', '') : event.text;
					expect(kept).toMatch(/^\P{Cc}*$/u);
					expect(event.text).not.toBe('');
				}
			}
		}),
		{numRuns: 500},
	);
});

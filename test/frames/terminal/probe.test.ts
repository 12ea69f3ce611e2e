import {expect, test} from 'vitest';
import {type Probed, probeTerminal} from '../../../source/terminal/probe.ts';
import {EmulatedInput, EmulatedOutput, linesOf} from '../../support/emulator.ts';
import {setWidthTable, type WidthTable} from '../../support/width-tables.ts';

type Terminal = {
	readonly columns?: number;
	readonly rows?: number;
	readonly widthTable?: WidthTable;
	readonly env?: Record<string, string>;
	readonly hasScreen?: boolean;
	/** What becomes of an answer on its way to stdin; nothing for a terminal that is silent. */
	readonly onAnswer?: (answer: string, send: (bytes: string | Uint8Array) => void) => void;
};

type Outcome = Probed & {readonly output: EmulatedOutput; readonly input: EmulatedInput};

async function probed({
	columns = 80,
	rows = 24,
	widthTable = 'xterm',
	env = {},
	hasScreen = false,
	onAnswer = (answer, send) => send(answer),
}: Terminal): Promise<Outcome> {
	const output = new EmulatedOutput({columns, rows});
	const input = new EmulatedInput();
	setWidthTable(output.terminal, widthTable);
	await new Promise<void>((resolve) => output.terminal.write('$ khabar seeds\r\n', resolve));
	output.terminal.onData((answer) => onAnswer(answer, (bytes) => input.send(Buffer.from(bytes))));
	const result = await probeTerminal({
		stdin: input,
		stdout: output,
		env: {TERM: 'xterm-256color', ...env},
		timeoutMs: 200,
		hasScreen,
	});
	await new Promise<void>((resolve) => output.terminal.write('', resolve));
	return {...result, output, input};
}

function text(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString();
}

test.each([
	['xterm', 'wc1'],
	['wc0', 'wc0'],
	['gc1', 'gc1'],
	['gc2wc0', 'gc2wc0'],
	['gc2wc1', 'gc2wc1'],
	['all1', 'all1'],
] as const)('a terminal that counts as %s is measured as %s', async (widthTable, width) => {
	const {profile} = await probed({widthTable});
	expect(profile).toMatchObject({width, isExact: true, hasAnswered: true, isUtf8: true});
});

test('nothing is left on the screen, and the cursor, the modes and stdin are as before', async () => {
	const {output, input} = await probed({});
	expect(linesOf(output.terminal)).toEqual([
		'$ khabar seeds',
		...Array.from({length: 23}, () => ''),
	]);
	expect(output.terminal.buffer.active).toMatchObject({type: 'normal', cursorX: 0, cursorY: 1});
	expect(output.terminal.modes.wraparoundMode).toBe(true);
	expect(input.isRaw).toBe(false);
	expect(input.listenerCount('data')).toBe(0);
});

test('a terminal that never answers gets the safe profile, in the time that was given', async () => {
	const start = performance.now();
	const {profile, typedAhead} = await probed({onAnswer: () => {}});
	expect(performance.now() - start).toBeLessThan(400);
	expect(profile).toMatchObject({width: 'wc1', bidi: 'visual', hasAnswered: false, isExact: false});
	expect(text(typedAhead)).toBe('');
});

test('a terminal that says it is dumb is asked nothing', async () => {
	const {profile, output} = await probed({env: {TERM: 'dumb'}});
	expect(output.raw).toEqual([]);
	expect(profile).toMatchObject({width: 'wc1', bidi: 'visual', hasAnswered: false});
});

test.each([1, 2, 5])(
	'a terminal %i columns wide is not measured, and not broken',
	async (columns) => {
		const {profile, output} = await probed({columns});
		expect(profile).toMatchObject({width: 'wc1', hasAnswered: true, measuredCells: []});
		expect(output.terminal.buffer.active.type).toBe('normal');
	},
);

test('a terminal of one row is not broken', async () => {
	const {profile} = await probed({rows: 1});
	expect(profile).toMatchObject({width: 'wc1', bidi: 'visual'});
});

test('garbage for answers: no exception, the safe width, and no stray letter for the guard', async () => {
	const {profile, typedAhead} = await probed({
		onAnswer: (_, send) =>
			send('\u001B[;;R\u001B[999999;2R\u001B[?xc\u001B]11;rgb:zz/1\u0007\u001B[8;$y'),
	});
	expect(profile.isExact).toBe(false);
	expect(profile.width).toBe('wc1');
	expect(text(typedAhead)).not.toMatch(/[a-wy-z]{3}/);
});

test('answers in pieces of one byte, with keys between them: all is measured, no key is lost', async () => {
	let answers = 0;
	const {profile, typedAhead} = await probed({
		onAnswer: (answer, send) => {
			if (answers++ === 2) send('/दि');
			for (const byte of Buffer.from(answer)) send(Uint8Array.of(byte));
			if (answers === 5) send('\u001B[B');
		},
	});
	expect(profile).toMatchObject({width: 'wc1', isExact: true});
	expect(text(typedAhead)).toBe('/दि\u001B[B');
});

test('in tmux that does not answer the probe does not hang', async () => {
	const {profile} = await probed({env: {TMUX: '/nowhere/tmux-0/default,1,0', PATH: '/nowhere'}});
	expect(profile).toMatchObject({multiplexer: 'tmux', bidi: 'override', width: 'wc1'});
});

/** As a terminal in Latin-1 answers, until it is told to read UTF-8, if it listens to that. */
function latin1(listens: boolean) {
	const written: string[] = [];
	const onAnswer = (answer: string, send: (bytes: string) => void): void => {
		const isUtf8 = listens && written.includes('utf8');
		send(isUtf8 ? answer : answer.replace('[2;2R', '[2;3R'));
		if (answer.endsWith('c')) written.push('utf8');
	};
	return {hasScreen: true, onAnswer};
}

test('a terminal that is not in UTF-8 mode is switched to it and measured again', async () => {
	const {profile, output} = await probed(latin1(true));
	expect(profile).toMatchObject({isUtf8: true, isSwitchedToUtf8: true, isExact: true});
	expect(output.raw.join('')).toContain('\u001B%G');
	expect(output.raw.join('')).not.toContain('\u001B%@');
});

test('one that cannot be switched is left as it was, and known for what it is', async () => {
	const {profile, output} = await probed({...latin1(false), env: {LANG: 'C.UTF-8'}});
	expect(profile).toMatchObject({isUtf8: false});
	expect(profile.isSwitchedToUtf8).toBeUndefined();
	expect(output.raw.at(-1)).toBe('\u001B%@');
});

test('khabar doctor, which does not hold the screen, switches nothing', async () => {
	const {profile, output} = await probed({...latin1(true), hasScreen: false});
	expect(profile.isUtf8).toBe(false);
	expect(output.raw.join('')).not.toContain('\u001B%');
});

import {readdirSync, readFileSync} from 'node:fs';
import {Box} from 'ink';
import type {ReactElement} from 'react';
import {afterEach, expect, test, vi} from 'vitest';
import type {RowEncoding, TextRow} from '../../../source/text/types.ts';
import {cells, span} from '../../../source/text/units.ts';
import {wrap} from '../../../source/text/wrap.ts';
import {Line, Row} from '../../../source/ui/components/row.tsx';
import {SlotProvider} from '../../../source/ui/components/slot-provider.tsx';
import {unbalanced} from '../../support/isolates.ts';
import {closeScreens, openScreen, type ScreenApp, type ScreenSize} from '../../support/screen.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const texts = readdirSync(seeds)
	.filter((name) => name.endsWith('.txt'))
	.sort()
	.map((name) => readFileSync(new URL(name, seeds), 'utf8'));
const urdu = texts.findIndex((text) => /\p{Script=Arabic}/v.test(text.slice(0, 40)));

/** "Party", in Hindi and in Urdu. */
const party = /पार्टी|پارٹی/g;

type View = {readonly selected: number; readonly top: number; readonly size: ScreenSize};

const wrapped = new Map<string, readonly TextRow[]>();

function rowsOf(text: string, width: number, encoding: RowEncoding): readonly TextRow[] {
	const key = `${width} ${encoding.width} ${encoding.bidi} ${text}`;
	const rows = wrapped.get(key) ?? wrap(text, span(0, text.length), cells(width), encoding);
	wrapped.set(key, rows);
	return rows;
}

/** A list, a reader and names between borders, as wide as the screen. */
function panes({selected, top, size}: View): ScreenApp {
	return ({slots, profile, theme}): ReactElement => {
		const {columns, rows} = size;
		const list = Math.floor(columns * 0.28);
		const names = Math.floor(columns * 0.24);
		const reader = columns - list - names;
		const text = texts[selected] ?? '';
		const height = rows - 2;
		return (
			<SlotProvider slots={slots} encoding={profile} theme={theme}>
				<Box width={columns} height={rows}>
					<Pane width={list} height={rows}>
						{texts.map((each, index) => (
							<Line
								key={each}
								text={each}
								width={cells(list - 2)}
								style={index === selected ? 'inverse' : 'plain'}
							/>
						))}
					</Pane>
					<Pane width={reader} height={rows}>
						{rowsOf(text, reader - 2, profile)
							.slice(top, top + height)
							.map((row, index) => (
								<Row
									// biome-ignore lint/suspicious/noArrayIndexKey: rows are places on the screen.
									key={index}
									text={text}
									row={row}
									width={cells(reader - 2)}
									highlights={highlights.get(text) ?? []}
								/>
							))}
					</Pane>
					<Pane width={names} height={rows}>
						{rowsOf(texts[urdu] ?? '', names - 2, profile)
							.slice(0, height)
							.map((row, index) => (
								<Row
									// biome-ignore lint/suspicious/noArrayIndexKey: rows are places on the screen.
									key={index}
									text={texts[urdu] ?? ''}
									row={row}
									width={cells(names - 2)}
								/>
							))}
					</Pane>
				</Box>
			</SlotProvider>
		);
	};
}

const highlights = new Map(
	texts.map((text) => [
		text,
		Array.from(text.matchAll(party), ({0: word, index}) => ({
			...span(index, index + word.length),
			kind: 'hit' as const,
		})),
	]),
);

type PaneProps = {
	readonly width: number;
	readonly height: number;
	readonly children: React.ReactNode;
};

function Pane({width, height, children}: PaneProps): ReactElement {
	return (
		<Box
			borderStyle="round"
			width={width}
			height={height}
			flexShrink={0}
			flexDirection="column"
			overflow="hidden"
		>
			{children}
		</Box>
	);
}

// Twenty frames of a large screen each, beside other tests.
vi.setConfig({testTimeout: 20_000});

afterEach(closeScreens);

const sizes: readonly ScreenSize[] = [
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
	{columns: 200, rows: 60},
];

test.each(['xterm', 'wc0', 'gc1', 'gc2wc0', 'gc2wc1', 'all1'] as const)(
	'no border cell is wrong in a terminal that counts as %s, after scrolling, selecting and resizing',
	async (widthTable) => {
		const first = {columns: 120, rows: 40};
		const screen = await openScreen(panes({selected: 0, top: 0, size: first}), first, {widthTable});
		expect(screen.tools.profile).toMatchObject({
			width: widthTable === 'xterm' ? 'wc1' : widthTable,
			isExact: true,
		});
		// One size tells of a width model what three would.
		for (const size of widthTable === 'xterm' ? sizes : sizes.slice(1, 2)) {
			await screen.resize(size);
			for (const [selected, top] of [
				[0, 0],
				[0, 1],
				[urdu, 0],
				[urdu, 3],
				[4, 40],
				[4, 39],
				[2, 2],
			] as const) {
				await screen.rerender(panes({selected, top, size}));
				expect(screen.borders()).toBeGreaterThan(3 * size.rows);
				expect(screen.wrongBorders()).toEqual([]);
			}
		}
	},
);

function byteLength(bytes: string): number {
	return Buffer.byteLength(bytes);
}

/** The longest article, as the numbers are told for. */
const longest = texts.reduce(
	(best, text, index) => (text.length > (texts[best]?.length ?? 0) ? index : best),
	0,
);

test('at 200x60 a scroll by one line writes at most 17 kB', async () => {
	const size = {columns: 200, rows: 60};
	const view = {selected: longest, top: 40, size};
	const screen = await openScreen(panes(view), size);
	screen.newBytes();
	await screen.rerender(panes({...view, top: 41}));
	expect(byteLength(screen.newBytes())).toBeLessThanOrEqual(17_000);
});

/** The list is selected in, the text stays. */
function listMove(marked: number, size: ScreenSize): ScreenApp {
	return ({slots, profile, theme}) => {
		const list = Math.floor(size.columns * 0.28);
		const text = texts[longest] ?? '';
		return (
			<SlotProvider slots={slots} encoding={profile} theme={theme}>
				<Box width={size.columns} height={size.rows}>
					<Pane width={list} height={size.rows}>
						{texts.map((each, index) => (
							<Line
								key={each}
								text={each}
								width={cells(list - 2)}
								style={index === marked ? 'inverse' : 'plain'}
							/>
						))}
					</Pane>
					<Pane width={size.columns - list} height={size.rows}>
						{rowsOf(text, 100, profile)
							.slice(0, size.rows - 2)
							.map((row, index) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: rows are places on the screen.
								<Row key={index} text={text} row={row} width={cells(100)} />
							))}
					</Pane>
				</Box>
			</SlotProvider>
		);
	};
}

test('at 200x60 a move in the list that leaves the text as it is writes at most 400 bytes', async () => {
	const size = {columns: 200, rows: 60};
	const screen = await openScreen(listMove(2, size), size);
	screen.newBytes();
	await screen.rerender(listMove(3, size));
	expect(byteLength(screen.newBytes())).toBeLessThanOrEqual(400);
});

/** A title, the text over the whole width, a footer. */
function fullWidth(top: number, size: ScreenSize): ScreenApp {
	return ({slots, profile, theme}) => {
		const text = texts[longest] ?? '';
		const width = size.columns - 1;
		return (
			<SlotProvider slots={slots} encoding={profile} theme={theme}>
				<Box flexDirection="column" width={size.columns} height={size.rows}>
					<Line text="khabar" width={cells(size.columns)} style="bold" />
					{rowsOf(text, width, profile)
						.slice(top, top + size.rows - 2)
						.map((row, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: rows are places on the screen.
							<Row key={index} text={text} row={row} width={cells(width)} />
						))}
					<Line text={`line ${top}`} width={cells(size.columns)} style="dim" />
				</Box>
			</SlotProvider>
		);
	};
}

test('at 80x24, where the text spans the width, a scroll by one line writes at most 1.5 kB', async () => {
	const size = {columns: 80, rows: 24};
	const screen = await openScreen(fullWidth(20, size), size);
	screen.newBytes();
	await screen.rerender(fullWidth(21, size));
	const down = screen.newBytes();
	await screen.rerender(fullWidth(20, size));
	const up = screen.newBytes();
	expect(byteLength(down)).toBeLessThanOrEqual(1500);
	expect(byteLength(up)).toBeLessThanOrEqual(1500);
	const other = await openScreen(fullWidth(20, size), size);
	expect(screen.lines()).toEqual(other.lines());
});

test('a pane that stays mounted keeps its text while 70,000 rows are drawn beside it', async () => {
	const size = {columns: 80, rows: 24};
	const screen = await openScreen(fullWidth(0, size), size);
	const {slots} = screen.tools;
	const before = screen.lines();
	for (let count = 0; count < 70_000; count++) {
		const row = {
			bytes: `row ${count}`,
			leadCells: cells(0),
			textCells: cells(9),
			width: cells(9),
			style: '',
		};
		slots.frameDrawn([slots.put(row)]);
	}
	screen.tools.writer.repaint();
	await screen.settle();
	expect(screen.lines()).toEqual(before);
	expect(before.join('')).not.toContain('row');
});

test('in a terminal that reorders, every isolate on the screen is closed, after scrolling and selecting', async () => {
	const size = {columns: 150, rows: 40};
	const view = {selected: 0, top: 0, size};
	// The emulator's own table is older than isolates and gives them a cell.
	const screen = await openScreen(panes(view), size, {bidi: 'isolate', widthTable: 'wc0'});
	for (const [selected, top] of [
		[urdu, 0],
		[urdu, 1],
		[urdu, 2],
		[urdu, 1],
		[urdu, 12],
		[2, 0],
		[urdu, 3],
	] as const) {
		await screen.rerender(panes({selected, top, size}));
		expect(screen.lines().filter((line) => unbalanced(line) > 0)).toEqual([]);
	}
});

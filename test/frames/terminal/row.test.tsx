import {Box, Text} from 'ink';
import {render} from 'ink-testing-library';
import {afterEach, expect, test} from 'vitest';
import type {Highlight} from '../../../source/text/types.ts';
import {cells, offset, span} from '../../../source/text/units.ts';
import {wrap} from '../../../source/text/wrap.ts';
import {Line, Row} from '../../../source/ui/components/row.tsx';
import {closeScreens, openScreen, type Screen} from '../../support/screen.ts';

afterEach(closeScreens);

const size = {columns: 40, rows: 4};

/** The columns of a row that look in a way. */
function columnsThat(
	screen: Screen,
	row: number,
	look: 'isInverse' | 'isUnderline' | 'isBold',
): number[] {
	return Array.from({length: size.columns}, (_, column) => column).filter(
		(column) => screen.cell(row, column)[look],
	);
}

/** "Delhi" and "in Delhi, today". */
const delhi = 'दिल्ली';
const hindi = `आज ${delhi} में`;

/** "The people of Delhi", ten letters and two blanks. */
const urdu = 'دہلی کے لوگ';

test('a line that does not fit ends in an ellipsis and takes no cell of its neighbor', async () => {
	const screen = await openScreen(
		<Box>
			<Line text={hindi.repeat(5)} width={cells(20)} />
			<Text>│</Text>
		</Box>,
		size,
	);
	expect(screen.lines()[0]).toMatch(/…\s*│$/);
	expect(screen.cell(0, 20).chars).toBe('│');
});

test('a hit is bold and reverse on whole letters, and nothing else is', async () => {
	const hit: Highlight = {...span(hindi.indexOf(delhi), hindi.indexOf(delhi) + 4), kind: 'hit'};
	const screen = await openScreen(<Line text={hindi} width={cells(30)} highlights={[hit]} />, size);
	// In this terminal the first word takes three cells with its blank; Delhi takes five.
	expect(columnsThat(screen, 0, 'isInverse')).toEqual([3, 4, 5, 6, 7]);
	expect(columnsThat(screen, 0, 'isBold')).toEqual([3, 4, 5, 6, 7]);
});

test('a selected row is reverse from its first cell to its last', async () => {
	const screen = await openScreen(<Line text={hindi} width={cells(30)} style="inverse" />, size);
	expect(columnsThat(screen, 0, 'isInverse')).toEqual(
		Array.from({length: 30}, (_, column) => column),
	);
});

test('in a selected row a hit stands out because it is not reverse', async () => {
	const hit: Highlight = {...span(3, 3 + delhi.length), kind: 'hit'};
	const screen = await openScreen(
		<Line text={hindi} width={cells(30)} style="inverse" highlights={[hit]} />,
		size,
	);
	expect(columnsThat(screen, 0, 'isInverse')).not.toContain(4);
	expect(columnsThat(screen, 0, 'isInverse')).toContain(29);
	expect(columnsThat(screen, 0, 'isBold')).toEqual([3, 4, 5, 6, 7]);
});

test('an Urdu line stands at the right margin, joined and in the order of reading', async () => {
	const screen = await openScreen(<Line text={urdu} width={cells(20)} />, size);
	const line = screen.lines()[0] ?? '';
	expect(line.length).toBe(20);
	expect(line.startsWith('         ')).toBe(true);
	// The last letter of the last word stands at the left, alone, for the one before joins nothing.
	expect(line.trim()[0]).toBe('\uFB92');
});

test('in a terminal that reorders, the row goes out as stored, isolated', async () => {
	const screen = await openScreen(<Line text={urdu} width={cells(20)} />, size, {
		bidi: 'isolate',
		widthTable: 'wc0',
	});
	expect(screen.bytes()).toContain(`\u2067${urdu}\u2069`);
});

test('where the terminal gives isolates a cell, as xterm.js does, they are hidden and no letter is lost', async () => {
	const width = cells(urdu.length + 2);
	const screen = await openScreen(
		<Box>
			<Line text={urdu} width={width} />
			<Text>│</Text>
		</Box>,
		size,
		{bidi: 'isolate'},
	);
	expect(screen.tools.profile.controlCells).toEqual({isolate: 2, override: 0});
	expect(screen.lines()[0]).toBe(`\u2067${urdu}\u2069│`);
	expect(screen.bytes()).toContain(`\u001B[8m\u2067\u001B[28m${urdu}\u001B[8m\u2069`);
});

test('the caret is the real cursor, at the cell where the terminal counts it', async () => {
	const box = (caret: number) => (
		<Box>
			<Text>{'> '}</Text>
			<Line text={hindi} width={cells(30)} caret={offset(caret)} isLeftAligned />
		</Box>
	);
	const screen = await openScreen(box(0), size);
	expect(screen.cursor()).toEqual({row: 0, column: 2, isVisible: true});
	const later = await openScreen(box(hindi.length), size);
	expect(later.cursor()).toEqual({row: 0, column: 2 + 10, isVisible: true});
});

test('a box that is longer than its row shows the part around the caret', async () => {
	const text = 'word '.repeat(40);
	const box = (caret: number) => (
		<Line text={text} width={cells(20)} caret={offset(caret)} isLeftAligned />
	);
	for (const caret of [0, 10, 100, text.length - 1]) {
		const screen = await openScreen(box(caret), size);
		expect(screen.cursor().column).toBeLessThan(20);
		expect(screen.lines()[0]?.length).toBeLessThanOrEqual(20);
		expect(screen.cursor().isVisible).toBe(true);
	}
});

test('rows of a wrapped text keep the border at their right', async () => {
	const text = `${hindi} `.repeat(6);
	const screen = await openScreen(
		({profile}) => (
			<Box borderStyle="round" width={24} height={4} flexDirection="column">
				{wrap(text, span(0, text.length), cells(22), profile)
					.slice(0, 2)
					.map((row) => (
						<Row key={row.span.start} text={text} row={row} width={cells(22)} />
					))}
			</Box>
		),
		size,
	);
	expect(screen.wrongBorders()).toEqual([]);
});

test('without a SlotProvider a row is plain logical text, cleaned', () => {
	const {lastFrame, unmount} = render(<Line text={`${urdu}\u202E\u001B[31m`} width={cells(30)} />);
	expect(lastFrame()).toContain(urdu);
	expect(lastFrame()).not.toContain('\u202E');
	expect(lastFrame()).not.toContain('31m\u001B');
	unmount();
});

test('a row without cells draws nothing', async () => {
	const screen = await openScreen(<Line text={hindi} width={cells(0)} />, size);
	expect(screen.lines().join('')).toBe('');
});

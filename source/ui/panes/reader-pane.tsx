import type {ReactElement} from 'react';
import {keyOf} from '../../state/keys-in-force.ts';
import type {Rect} from '../../state/layout.ts';
import {bookmarkSign} from '../../state/marks-text.ts';
import {readerHighlights} from '../../state/reader-highlights.ts';
import {
	type ReaderRow,
	readerMargin,
	readerTextWidth,
	visibleRows,
} from '../../state/reader-rows.ts';
import {lengthOf, type RulerRow, readerRuler} from '../../state/reader-ruler.ts';
import {hitsInReader} from '../../state/selectors.ts';
import {shownDate} from '../../state/shown-date.ts';
import type {OpenArticle, State} from '../../state/types.ts';
import {shortFileName} from '../../text/file-name.ts';
import {cells} from '../../text/units.ts';
import {Block} from '../components/block.tsx';
import {noHighlights, type Part} from '../components/block-lines.ts';
import {marksLines} from '../components/marks-line.ts';

type ReaderPaneProps = {readonly state: State; readonly rect: Rect};

/** The full text of the open article: the visible rows only. */
export function ReaderPane({state, rect}: ReaderPaneProps): ReactElement {
	const visible = visibleRows(state);
	const rule = {rule: readerLabel(state, visible, rect.width), isFocused: isFocused(state)};
	const text = withRuler(textLines(state, visible), readerRuler(state), rect.width);
	const lines = [rule, ...marksLines(state, rect.width), ...text];
	return <Block width={rect.width} height={rect.height} lines={lines} />;
}

type TextLine = readonly Part[];

function textLines(state: State, visible: readonly ReaderRow[]): readonly TextLine[] {
	const width = cells(readerTextWidth(state));
	const highlights = readerHighlights(state, visible);
	const margin: Part = {text: '', width: cells(readerMargin)};
	return visible.map((row, index) => {
		const {span} = row.row;
		if (span.start === span.end) return [];
		const shown = {text: row.text, row: row.row, width, style: styleOf(row)};
		return [margin, {...shown, highlights: highlights[index] ?? noHighlights}];
	});
}

/** The ruler in the last column: where hits and the entity stand in the whole article, reverse what is on the screen. */
function withRuler(
	lines: readonly TextLine[],
	ruler: readonly RulerRow[],
	width: number,
): readonly TextLine[] {
	if (ruler.length === 0) return lines;
	return ruler.map(({mark, isSeen}, index) => {
		const line = lines[index] ?? [];
		const used = line.reduce((sum, part) => sum + part.width, 0);
		const style = isSeen ? 'inverse' : 'plain';
		const text = isSeen && mark === '' ? ' ' : mark;
		if (text === '' || used >= width) return line;
		return [...line, {text: '', width: cells(width - 1 - used)}, {text, width: cells(1), style}];
	});
}

function styleOf({paragraph}: ReaderRow): 'plain' | 'bold' | 'dim' {
	if (paragraph.kind === 'heading') return 'bold';
	return paragraph.kind === 'boilerplate' ? 'dim' : 'plain';
}

function isFocused({focus, box, overlay}: State): boolean {
	return focus === 'reader' && box === undefined && overlay === undefined;
}

/** Cells of a rule that are not its label, and of a name that is shown however narrow the pane is. */
const ruleEnds = 4;
const leastName = 8;

/** What stands over the text: which article, language, date, length, and how far down; the name gives way first. */
function readerLabel(state: State, visible: readonly ReaderRow[], width: number): string {
	if (state.open === undefined) return state.opening === undefined ? 'no article' : 'reading…';
	const {article, head, readingMinutes} = state.open;
	const {id, language, date} = head;
	const name = id.replace(/\.(?:txt|md)$/iv, '');
	// By letters, not by rows: the rest of the article need not be wrapped for it.
	const end = visible.at(-1)?.source.end ?? article.text.length;
	const last = lengthOf(state.open);
	const share = last === 0 ? 100 : Math.floor((100 * end) / last);
	const sign = bookmarkSign(state);
	const facts = [
		language,
		shownDate(date),
		`${readingMinutes} min`,
		`${share} %`,
		hitLabel(state),
		twinLabel(state.open, keyOf(state, 'reading.parallel')),
	].filter((part) => part !== '');
	const begun = sign === '' ? '' : `${sign}  `;
	const room = width - ruleEnds - begun.length - facts.join('  ').length - 2;
	const shown = name.length <= room ? name : shortFileName(id, Math.max(leastName, room));
	return `${begun}${[shown, ...facts].join('  ')}`;
}

/** `hit 3 of 14`, or how many there are while none is marked. */
function hitLabel(state: State): string {
	const hits = hitsInReader(state);
	if (hits.length === 0) return '';
	const at = hits.findIndex(({start}) => start === state.marked?.start);
	if (at >= 0) return `hit ${at + 1} of ${hits.length}`;
	return `${hits.length} ${hits.length === 1 ? 'hit' : 'hits'}`;
}

/** `= 001 (ur) p`: the same story, and the key that puts it beside this one. */
function twinLabel({twin}: OpenArticle, key: string): string {
	return twin === undefined ? '' : `= ${twin.name} (${twin.language}) ${key}`;
}

import {Box} from 'ink';
import type {ReactElement} from 'react';
import type {Rect} from '../../state/layout.ts';
import {readerHighlights} from '../../state/reader-highlights.ts';
import {
	type ReaderRow,
	readerMargin,
	readerTextWidth,
	visibleRows,
} from '../../state/reader-rows.ts';
import type {State} from '../../state/types.ts';
import type {Highlight} from '../../text/types.ts';
import {type Cells, cells} from '../../text/units.ts';
import {Row} from '../components/row.tsx';
import {Rule} from '../components/rule.tsx';
import {shownDate} from '../shown-date.ts';

type ReaderPaneProps = {readonly state: State; readonly rect: Rect};

/** The full text of the open article: the visible rows only. */
export function ReaderPane({state, rect}: ReaderPaneProps): ReactElement {
	const width = cells(readerTextWidth(state));
	const visible = visibleRows(state);
	const text = state.open?.article.text ?? '';
	const highlights = readerHighlights(state, visible);
	return (
		<Box flexDirection="column" width={rect.width} height={rect.height} flexShrink={0}>
			<Rule label={readerLabel(state, visible)} width={rect.width} isFocused={isFocused(state)} />
			{visible.map((row, index) => (
				<ReaderRowView
					// The row's place in the text is not unique: a gap has the offset of its paragraph.
					// biome-ignore lint/suspicious/noArrayIndexKey: rows are places on the screen.
					key={index}
					text={text}
					row={row}
					width={width}
					highlights={highlights[index] ?? []}
				/>
			))}
		</Box>
	);
}

type ReaderRowViewProps = {
	readonly text: string;
	readonly row: ReaderRow;
	readonly width: Cells;
	readonly highlights: readonly Highlight[];
};

function ReaderRowView({text, row, width, highlights}: ReaderRowViewProps): ReactElement {
	const {span} = row.row;
	if (span.start === span.end) return <Box height={1} flexShrink={0} />;
	return (
		<Box height={1} flexShrink={0} paddingLeft={readerMargin}>
			<Row text={text} row={row.row} width={width} highlights={highlights} style={styleOf(row)} />
		</Box>
	);
}

function styleOf({paragraph}: ReaderRow): 'plain' | 'bold' | 'dim' {
	if (paragraph.kind === 'heading') return 'bold';
	return paragraph.kind === 'boilerplate' ? 'dim' : 'plain';
}

function isFocused({focus, box, overlay}: State): boolean {
	return focus === 'reader' && box === undefined && overlay === undefined;
}

/** What stands over the text: which article, language, date, length, and how far down. */
function readerLabel(state: State, visible: readonly ReaderRow[]): string {
	if (state.open === undefined) return state.opening === undefined ? 'no article' : 'reading…';
	const {article, head} = state.open;
	const {id, language, date, readingMinutes} = head;
	const name = id.replace(/\.(?:txt|md)$/iv, '');
	// By letters, not by rows: the rest of the article need not be wrapped for it.
	const end = visible.at(-1)?.row.span.end ?? article.text.length;
	const last = article.paragraphs.findLast(({kind}) => kind !== 'blank')?.end ?? end;
	const share = last === 0 ? 100 : Math.floor((100 * end) / last);
	const parts = [name, language, shownDate(date), `${readingMinutes} min`, `${share} %`];
	return parts.filter((part) => part !== '').join('  ');
}

import {Box} from 'ink';
import {memo, type ReactElement} from 'react';
import type {ArticleHead} from '../../library-types.ts';
import type {Rect} from '../../state/layout.ts';
import {type ListRow, listFound, listLength, listRowAt} from '../../state/selectors.ts';
import type {FoundArticle, FoundName, State} from '../../state/types.ts';
import {listHeight} from '../../state/update-list.ts';
import type {Highlight} from '../../text/types.ts';
import {cells} from '../../text/units.ts';
import {Line} from '../components/row.tsx';
import {Rule} from '../components/rule.tsx';
import {shownDate} from '../shown-date.ts';

type ListPaneProps = {readonly state: State; readonly rect: Rect};

/** The articles, or what the query found of them. */
export function ListPane({state, rect}: ListPaneProps): ReactElement {
	const height = listHeight(state);
	const rows = Array.from({length: height}, (_, index) => {
		const at = state.listTop + index;
		const row = listRowAt(state, at);
		if (row === undefined) return undefined;
		return (
			<ListRowView
				key={rowKey(row)}
				row={row}
				width={rect.width}
				isSelected={at === state.selectedIndex}
			/>
		);
	});
	return (
		<Box flexDirection="column" width={rect.width} height={rect.height} flexShrink={0}>
			<Rule label={listLabel(state)} width={rect.width} isFocused={isFocused(state)} />
			{rows}
			{listLength(state) === 0 && <EmptyList state={state} rect={rect} />}
		</Box>
	);
}

function isFocused({focus, box, overlay}: State): boolean {
	return focus === 'list' && box === undefined && overlay === undefined;
}

function rowKey(row: ListRow): string {
	return row.type === 'name' ? `@${row.found.entity}` : row.head.id;
}

function listLabel(state: State): string {
	const found = listFound(state)?.found;
	if (found === undefined) return `articles ${state.heads.length}`;
	const names = found.names.length > 0 ? `   names ${found.names.length}` : '';
	const shown = found.articles.length < found.total ? ` (first ${found.articles.length})` : '';
	return `articles ${found.total}${shown}${names}`;
}

type ListRowViewProps = {
	readonly row: ListRow;
	readonly width: number;
	readonly isSelected: boolean;
};

const ListRowView = memo(function ListRowView({row, width, isSelected}: ListRowViewProps) {
	return row.type === 'name' ? (
		<NameRow found={row.found} width={width} isSelected={isSelected} />
	) : (
		<ArticleRow head={row.head} found={row.found} width={width} isSelected={isSelected} />
	);
}, isSameRow);

/** The rows are made anew for each frame; what they hold is not. */
function isSameRow(before: ListRowViewProps, after: ListRowViewProps): boolean {
	if (before.width !== after.width || before.isSelected !== after.isSelected) return false;
	if (before.row.type === 'name')
		return before.row.found === (after.row as typeof before.row).found;
	return (
		after.row.type === 'article' &&
		before.row.head === after.row.head &&
		before.row.found === after.row.found
	);
}

type ArticleRowProps = {
	readonly head: ArticleHead;
	readonly found: FoundArticle | undefined;
	readonly width: number;
	readonly isSelected: boolean;
};

/** Cells below which the title needs the room of the date, and a passage with its hit does. */
const narrowList = 40;
const narrowResults = 70;

function ArticleRow({head, found, width, isSelected}: ArticleRowProps): ReactElement {
	const hasPassage = found !== undefined && found.passage.text !== '';
	const isNarrow = width < (hasPassage ? narrowResults : narrowList);
	const date = isNarrow ? '' : `${shownDate(head.date).padEnd(10)}  `;
	const left = `${isSelected ? '>' : ' '} ${head.language.padEnd(3).slice(0, 3)} ${date}`;
	const text = hasPassage ? found.passage.text : head.title;
	const highlights: readonly Highlight[] = hasPassage
		? found.passage.spans.map((place) => ({...place, kind: 'hit'}))
		: [];
	return (
		<Box width={width} height={1} flexShrink={0}>
			<Line text={left} width={cells(left.length)} style={isSelected ? 'inverse' : 'plain'} />
			<Line
				text={text}
				width={cells(width - left.length)}
				highlights={highlights}
				style={isSelected ? 'inverse' : 'plain'}
			/>
		</Box>
	);
}

type NameRowProps = {
	readonly found: FoundName;
	readonly width: number;
	readonly isSelected: boolean;
};

function NameRow({found, width, isSelected}: NameRowProps): ReactElement {
	const {target} = found;
	const left = `${isSelected ? '>' : ' '} @ `;
	const forms = target.forms.map(({text, count}) => `${text} ${count}`).join('   ');
	return (
		<Box width={width} height={1} flexShrink={0}>
			<Line text={left} width={cells(left.length)} style={isSelected ? 'inverse' : 'plain'} />
			<Line
				text={`${target.name}   ${target.type}   ${forms}`}
				width={cells(width - left.length)}
				style={isSelected ? 'inverse' : 'plain'}
			/>
		</Box>
	);
}

/** Nothing found is never a dead end: what to try stands below. */
function EmptyList({state, rect}: ListPaneProps): ReactElement {
	const found = listFound(state)?.found;
	const lines = found === undefined ? emptyFolder(state) : emptyResult(found);
	return (
		<Box flexDirection="column" width={rect.width}>
			{lines.slice(0, listHeight(state)).map((text) => (
				<Line key={text} text={` ${text}`} width={rect.width} style="plain" />
			))}
		</Box>
	);
}

function emptyFolder({isRead, problems}: State): readonly string[] {
	if (!isRead) return ['reading…'];
	if (problems.length === 0) return ['no .txt or .md file here'];
	return [`nothing could be read: ${problems.length} problems, gp lists them`];
}

function emptyResult({
	query,
	suggestions,
	hidden,
}: NonNullable<NonNullable<State['search']>['found']>): readonly string[] {
	return [
		`nothing found for: ${query}`,
		...hidden.map(({filter, more}) => `${more} more without ${filter}`),
		...(suggestions.length > 0 ? ['these find something:'] : []),
		...suggestions.map((suggestion) => `  ${suggestion}`),
	];
}

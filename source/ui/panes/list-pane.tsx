import type {ReactElement} from 'react';
import type {ArticleHead} from '../../library-types.ts';
import type {ScriptChoice} from '../../romanise/types.ts';
import type {Found} from '../../state/found-types.ts';
import {goToHint, keyHint, keyOf} from '../../state/keys-in-force.ts';
import {inScript} from '../../state/latin-text.ts';
import type {Rect} from '../../state/layout.ts';
import {marksSign} from '../../state/marks-text.ts';
import {isToldTwice} from '../../state/related.ts';
import {listFound, listLength, listRowAt} from '../../state/selectors.ts';
import {shownDate} from '../../state/shown-date.ts';
import type {State} from '../../state/types.ts';
import {undatedText} from '../../state/undated-text.ts';
import {listHeight} from '../../state/update-list.ts';
import {shownOrder} from '../../state/update-sort.ts';
import {withHitInside} from '../../text/passage-window.ts';
import type {Highlight, Passage} from '../../text/types.ts';
import {type Cells, cells, span} from '../../text/units.ts';
import {widthInCells} from '../../text/width.ts';
import {wrap} from '../../text/wrap.ts';
import {Block} from '../components/block.tsx';
import {noHighlights} from '../components/block-lines.ts';
import {closedLine, type PartsLine, roomOf} from '../components/closed-line.ts';
import {nameLine} from './name-line.ts';

type ListPaneProps = {readonly state: State; readonly rect: Rect};

/** The articles, or what the query found of them. */
export function ListPane({state, rect}: ListPaneProps): ReactElement {
	const {width, height} = rect;
	const rule = {rule: listLabel(state, width), isFocused: isFocused(state)};
	const room = roomOf(state, rect);
	const rows = listLength(state) === 0 ? emptyLines(state, room) : rowLines(state, room);
	const lines = rows.map((line) => closedLine(line, width));
	return <Block width={width} height={height} lines={[rule, ...lines]} />;
}

function rowLines(state: State, width: Cells): readonly PartsLine[] {
	const {script, encoding} = state;
	return Array.from({length: listHeight(state)}, (_, index) => {
		const at = state.listTop + index;
		const row = listRowAt(state, at);
		if (row === undefined) return [];
		const shown = {width, isSelected: at === state.selectedIndex};
		if (row.type === 'name') return nameLine(row.found.target, {...shown, encoding});
		const isTwice = isToldTwice(state, row.head.id);
		const marks = marksSign(state, row.head.id);
		const widthOf = (text: string): number => widthInCells(text, encoding.width);
		return articleLine(row.head, row.found?.passage, {...shown, isTwice, marks, script, widthOf});
	});
}

function isFocused({focus, box, overlay}: State): boolean {
	return focus === 'list' && box === undefined && overlay === undefined;
}

/** Where all of it has no room, without the languages: the filters above the list have them. */
function listLabel(state: State, width: Cells): string {
	const found = listFound(state)?.found;
	const order = shownOrder(state);
	const sorted = order === undefined ? '' : `   ${order}`;
	if (found === undefined) return `articles ${state.heads.length}${sorted}`;
	if (found.scope === 'names') return `names ${found.names.length}`;
	const names = found.names.length > 0 ? `   names ${found.names.length}` : '';
	const languages = found.facets.languages.slice(0, 3).map(({label, count}) => `${label} ${count}`);
	const counts = languages.length > 0 ? ` (${languages.join(', ')})` : '';
	const isCut = found.articles.length < found.total;
	const shown = isCut ? `, the best ${found.articles.length} shown` : '';
	const more = isCut ? '+' : '';
	// What is only narrowed has no words to stand anywhere.
	const passages = found.hitCount === 0 ? '' : `   passages ${found.hitCount}${more}`;
	const whole = `articles ${found.total}${counts}${shown}${names}${passages}${sorted}`;
	// The rule has a dash and a blank at either end.
	const hasRoom = widthInCells(whole, state.encoding.width) <= width - 4;
	return hasRoom ? whole : `articles ${found.total}${shown}${names}${passages}${sorted}`;
}

type Shown = {
	readonly width: Cells;
	readonly isSelected: boolean;
	/** Another article tells the same story. */
	readonly isTwice?: boolean;
	/** What the reader keeps of it, see `marksSign`. */
	readonly marks?: string;
	readonly script?: ScriptChoice;
};

type ShownArticle = Shown & {readonly widthOf: (text: string) => number};

/** Cells below which the title needs the room of the date, and a passage with its hit does. */
const narrowList = 40;
const narrowResults = 60;

function articleLine(
	head: ArticleHead,
	passage: Passage | undefined,
	{width, isSelected, isTwice = false, marks = '', script = 'original', widthOf}: ShownArticle,
): PartsLine {
	const hasPassage = passage !== undefined && passage.text !== '';
	const isNarrow = width < (hasPassage ? narrowResults : narrowList);
	const date = isNarrow ? ' ' : `${shownDate(head.date).padEnd(10)}  `;
	// Behind the language itself: before the date or a passage it would say that one is the other.
	const language = `${head.language.slice(0, 3)}${isTwice ? '=' : ''}`.padEnd(4);
	const left = `${isSelected ? '>' : ' '}${marks}${language}${date}`;
	const style = isSelected ? 'inverse' : 'plain';
	// What is cut off at the end leaves an ellipsis.
	const room = width - left.length - 1;
	const shownPassage = hasPassage
		? withHitInside(passage, (text) => widthOf(text) <= room)
		: undefined;
	const written = shownPassage
		? {text: shownPassage.text, highlights: hitsOf(shownPassage)}
		: {text: head.title, highlights: noHighlights};
	return [
		{text: left, width: cells(left.length), style},
		{...inScript(written, script), width: cells(width - left.length), style},
	];
}

function hitsOf({spans}: Passage): readonly Highlight[] {
	return spans.map((place) => ({...place, kind: 'hit'}));
}

/** Nothing found is never a dead end: what to try stands below. */
function emptyLines(state: State, width: Cells): readonly PartsLine[] {
	const found = listFound(state)?.found;
	const lines =
		found === undefined
			? emptyFolder(state).flatMap((text) => sentenceRows(state, text, width))
			: emptyResult(state, found);
	return lines.slice(0, listHeight(state)).map((text) => [{text: ` ${text}`, width}]);
}

/** A sentence of ours, a blank before each row. */
function sentenceRows({encoding}: State, text: string, width: Cells): readonly string[] {
	const room = cells(Math.max(1, width - 1));
	const rows = wrap(text, span(0, text.length), room, encoding);
	return rows.map(({span: {start, end}}) => text.slice(start, end));
}

function emptyFolder(state: State): readonly string[] {
	const {isRead, isStopped, problems} = state;
	if (!isRead) return ['reading…'];
	if (isStopped === true) return ['stopped before anything was read: start again to read it'];
	if (problems.length === 0) {
		const key = keyOf(state, 'reading.close');
		return [
			'no .txt, .md, .html, .json, .jsonl, .csv or .tsv file here',
			`${key} quits; khabar FOLDER opens another, khabar alone the bundled articles`,
		];
	}
	const hint = goToHint(state, 'goto.problems', (keys) => `, ${keys} lists them`);
	const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	return [`nothing could be read: ${count}${hint}`];
}

function emptyResult(state: State, found: Found): readonly string[] {
	const {query, scope, suggestions, nothingNear, hidden, behindFilters, undated} = found;
	if (scope === 'copies') return ['no article shares a run of words with this passage'];
	return [
		`nothing found for: ${query.slice(0, 200)}`,
		...(undated === undefined ? [] : [undatedText(undated)]),
		...hidden.map(({filter, more}) => `${more} more without ${filter}`),
		...(behindFilters > 0
			? [
					`${behindFilters} more without any filter: ${keyOf(state, 'reading.drop-filters')} drops them`,
				]
			: []),
		...(suggestions.length > 0 ? [suggestionsText(state)] : []),
		...suggestions.map((suggestion) => `  ${suggestion}`),
		...(nothingNear ? ['no word and no name is near it'] : []),
	];
}

function suggestionsText(state: State): string {
	const hint = keyHint(state, 'everywhere.next-pane', (key) => `, ${key} takes the first`);
	return `these find something${hint}:`;
}

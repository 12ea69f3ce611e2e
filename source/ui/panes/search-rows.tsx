import type {ReactElement} from 'react';
import {narrowingFacets} from '../../state/facets.ts';
import {keyHint, keyOf} from '../../state/keys-in-force.ts';
import {foundForScope, readingText} from '../../state/reading-text.ts';
import type {State} from '../../state/types.ts';
import {graphemes} from '../../text/graphemes.ts';
import type {Highlight} from '../../text/types.ts';
import {cells, offset, span} from '../../text/units.ts';
import {Block} from '../components/block.tsx';
import {type BlockLine, noHighlights} from '../components/block-lines.ts';

type SearchRowsProps = {readonly state: State; readonly rows: number};

/** The search box with its counts, under it how each word was read, and what the result can be narrowed by. */
export function SearchRows({state, rows}: SearchRowsProps): ReactElement {
	const width = cells(state.columns);
	const lines: readonly BlockLine[] = [
		boxLine(state, rows),
		readingLine(state),
		narrowingLine(state),
	];
	return <Block width={width} height={rows} lines={lines.slice(0, rows)} />;
}

function boxLine(state: State, rows: number): BlockLine {
	const {box, search} = state;
	const scope = box?.passage === undefined ? (box?.scope ?? search?.scope ?? 'corpus') : 'copies';
	const prompt = ` ${scope}> `;
	const question = rows === 1 ? shortQuestion(state) : '';
	const right = box?.passage === undefined ? countText(state) : question;
	return [
		{text: prompt, width: cells(prompt.length), style: box === undefined ? 'plain' : 'bold'},
		{
			// A passage is longer than any screen, and only its beginning is shown.
			text: box?.passage?.slice(0, 1000) ?? box?.text ?? search?.query.slice(0, longestShown) ?? '',
			width: cells(Math.max(1, state.columns - prompt.length - right.length)),
			isLeftAligned: true,
			highlights: brokenPlace(state),
			...(box === undefined || box.passage !== undefined ? {} : {caret: offset(box.caret)}),
		},
		{text: right, width: cells(right.length)},
	];
}

/** What a passage in the box waits for, where there is no row for the whole question. */
function shortQuestion(state: State): string {
	const yes = keyHint(state, 'box.accept', (key) => ` ${key}: find copies `);
	return `${yes}${keyHint(state, 'everywhere.cancel', (key) => ` ${key} `)}`;
}

const longestShown = 10_000;

/** The letter of the query at which it cannot be parsed. */
function brokenPlace({box, search}: State): readonly Highlight[] {
	const found = search?.found;
	const text = box?.text ?? search?.query ?? '';
	if (found?.problem === undefined || text.trim() !== found.query) return noHighlights;
	const start = text.indexOf(found.query) + found.problem.at;
	const letter = graphemes(text.slice(start, start + 64))[0] ?? '';
	return letter === '' ? noHighlights : [{...span(start, start + letter.length), kind: 'hit'}];
}

function readingLine(state: State): BlockLine {
	const right =
		state.box === undefined || state.columns < 60 ? '' : `  ${keyOf(state, 'box.scope')} scope `;
	return [
		{
			text: ` ${readingText(state)}`,
			width: cells(state.columns - right.length),
			style: state.box?.passage === undefined ? 'dim' : 'bold',
		},
		{text: right, width: cells(right.length), style: 'dim'},
	];
}

/** What the list can be narrowed by. */
function narrowingLine(state: State): BlockLine {
	const all = narrowingFacets(state).map(({label, count}) => `${label} ${count}`);
	const key = keyOf(state, 'reading.filter-menu');
	const text = all.length === 0 ? '' : ` narrow (${key}): ${all.join('   ')}`;
	return [{text, width: cells(state.columns), style: 'dim'}];
}

function countText(state: State): string {
	const {box, search, heads, searchableArticles = heads.length} = state;
	const found = foundForScope(state);
	const {progress} = search ?? {};
	if (progress !== undefined) return ` read ${progress.asked} of ${progress.of} … `;
	if (found === undefined) return search === undefined || box?.text === '' ? '' : ' … ';
	const time = `${found.milliseconds < 1 ? '<1' : Math.round(found.milliseconds)} ms`;
	if (found.scope === 'names') return ` ${counted(found.names.length, 'name')}  ${time} `;
	if (found.scope === 'article') {
		const hits = found.hitCount;
		return ` ${counted(hits, 'hit')}  ${time} `;
	}
	const of = found.isComplete ? `${heads.length}` : `the first ${searchableArticles}, more to come`;
	return ` ${found.total} of ${of}  ${time} `;
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

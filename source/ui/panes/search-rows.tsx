import type {ReactElement} from 'react';
import {narrowings} from '../../state/facets.ts';
import type {Completion, Found, SearchScope, State} from '../../state/types.ts';
import {graphemeIndexOf, graphemes} from '../../text/graphemes.ts';
import type {Highlight} from '../../text/types.ts';
import {cells, offset, span} from '../../text/units.ts';
import {Block} from '../components/block.tsx';
import {type BlockLine, noHighlights} from '../components/block-lines.ts';

type SearchRowsProps = {readonly state: State; readonly rows: number};

/** The search box with its counts, under it how each word was read, and what the result can be narrowed by. */
export function SearchRows({state, rows}: SearchRowsProps): ReactElement {
	const width = cells(state.columns);
	const lines: readonly BlockLine[] = [boxLine(state), readingLine(state), narrowingLine(state)];
	return <Block width={width} height={rows} lines={lines.slice(0, rows)} />;
}

function boxLine(state: State): BlockLine {
	const {box, search} = state;
	const scope = box?.passage === undefined ? (box?.scope ?? search?.scope ?? 'corpus') : 'copies';
	const prompt = ` ${scope}> `;
	const right = box?.passage === undefined ? countText(state) : '';
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
	const right = state.box === undefined || state.columns < 60 ? '' : '  C-t scope ';
	return [
		{
			text: ` ${readingText(state)}`,
			width: cells(state.columns - right.length),
			style: state.box?.passage === undefined ? 'dim' : 'bold',
		},
		{text: right, width: cells(right.length), style: 'dim'},
	];
}

/** What the list can be narrowed by; with its letters once `f` was pressed. */
function narrowingLine(state: State): BlockLine {
	const isOpen = state.overlay?.type === 'menu' && state.overlay.prefix === 'f';
	const all = narrowings(state).map(({letter, label, count}) =>
		isOpen ? `${letter} ${label} ${count}` : `${label} ${count}`,
	);
	const text = all.length === 0 ? '' : ` narrow (f): ${all.join('   ')}`;
	return [{text, width: cells(state.columns), style: isOpen ? 'bold' : 'dim'}];
}

function countText({search, heads}: State): string {
	const found = search?.found;
	if (found === undefined) return search === undefined ? '' : ' … ';
	const time = `${found.milliseconds < 1 ? '<1' : Math.round(found.milliseconds)} ms`;
	if (found.scope === 'names') return ` ${counted(found.names.length, 'name')}  ${time} `;
	if (found.scope === 'article') {
		const hits = found.hitCount;
		return ` ${counted(hits, 'hit')}  ${time} `;
	}
	return ` ${found.total} of ${heads.length}  ${time} `;
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const scopeHelp: Readonly<Record<SearchScope, string>> = {
	corpus: 'any script, unfinished or misspelt; "phrase"  -word  OR  =exact  word~  lang:ur  @name',
	article: 'in this article; n and N walk the hits after Enter',
	passages: 'every hit a row; the same query as in the corpus',
	copies: 'articles that share long runs of words with the passage, the most of it first',
	names: 'people, places, organizations: any script, unfinished or misspelt',
};

/** What is asked or wrong with the query, else how it was read, else what can be typed. */
function readingText({box, search}: State): string {
	if (box?.passage !== undefined) {
		return 'search for this passage? (finds near-copies)   Enter: yes   Esc: no, as words';
	}
	const {completion} = box ?? {};
	if (completion !== undefined && completion.candidates.length > 1)
		return candidatesText(completion);
	const found = search?.found;
	if (found === undefined) return scopeHelp[box?.scope ?? search?.scope ?? 'corpus'];
	if (found.problem !== undefined) {
		const {at, message} = found.problem;
		const letter = graphemeIndexOf(found.query, at) + 1;
		return `at letter ${letter}: ${message} Searched as plain words.`;
	}
	if (found.scope === 'copies') return scopeHelp.copies;
	return [hiddenText(found), readsAs(found)].filter((part) => part !== '').join('   ');
}

/** The one that stands in the box in brackets, and what Tab puts in next. */
function candidatesText({candidates, index}: Completion): string {
	const shown = candidates.slice(index, index + candidatesShown);
	return `Tab: ${shown.map((each, at) => (at === 0 ? `[${each}]` : each)).join('   ')}`;
}

const candidatesShown = 12;

function hiddenText({behindFilters, hidden}: Found): string {
	if (behindFilters === 0) return '';
	const each = hidden.filter(({more}) => more > 0);
	const [only] = each;
	const of =
		hidden.length === 1 && only !== undefined
			? only.filter
			: `filters (${hidden.map(({filter, more}) => `${filter} ${more}`).join(', ')})`;
	return `${behindFilters} more behind ${of}, F drops ${hidden.length === 1 ? 'it' : 'them'}`;
}

/** How many forms of a word are named. */
const formsShown = 4;
/** A name less like the query than this is no reading of it. */
const leastName = 0.8;

function readsAs({query, readings, names}: Found): string {
	const best = names[0];
	const words = readings.filter(({forms}) => forms.length > 0);
	if (best !== undefined && best.score >= leastName && words.length > 0) {
		const forms = best.target.forms.slice(0, formsShown).map(({text}) => text);
		const all = new Set([best.target.name, ...forms]);
		return `reads as: ${query} -> ${[...all].join(' / ')}`;
	}
	if (words.length === 0) return '';
	return `reads as: ${words
		.map(({word, forms}) => `${word} -> ${forms.slice(0, formsShown).join(' / ')}`)
		.join('   ')}`;
}

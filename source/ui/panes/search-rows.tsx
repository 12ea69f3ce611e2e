import type {ReactElement} from 'react';
import type {BoxScope, Found, State} from '../../state/types.ts';
import {graphemeIndexOf} from '../../text/graphemes.ts';
import {cells, offset} from '../../text/units.ts';
import {Block} from '../components/block.tsx';
import type {BlockLine} from '../components/block-lines.ts';

type SearchRowsProps = {readonly state: State; readonly rows: number};

/** The search box with its counts, and under it how each word was read. */
export function SearchRows({state, rows}: SearchRowsProps): ReactElement {
	const width = cells(state.columns);
	const lines: readonly BlockLine[] = [
		boxLine(state),
		[{text: ` ${secondRow(state)}`, width, style: 'dim'}],
	];
	return <Block width={width} height={rows} lines={lines} />;
}

function boxLine(state: State): BlockLine {
	const {box, search} = state;
	const prompt = ` ${box?.scope ?? search?.scope ?? 'corpus'}> `;
	const right = countText(state);
	return [
		{text: prompt, width: cells(prompt.length), style: box === undefined ? 'plain' : 'bold'},
		{
			text: box?.text ?? search?.query ?? '',
			width: cells(Math.max(1, state.columns - prompt.length - right.length)),
			isLeftAligned: true,
			...(box === undefined ? {} : {caret: offset(box.caret)}),
		},
		{text: right, width: cells(right.length)},
	];
}

function countText({search, heads, open}: State): string {
	const found = search?.found;
	if (found === undefined) return search === undefined ? '' : ' … ';
	const time = `${found.milliseconds < 1 ? '<1' : Math.round(found.milliseconds)} ms`;
	if (found.scope === 'names') return ` ${counted(found.names.length, 'name')}  ${time} `;
	if (found.scope === 'article') {
		const hits = found.articles.find(({id}) => id === open?.article.id)?.hits.length ?? 0;
		return ` ${counted(hits, 'hit')}  ${time} `;
	}
	return ` ${found.total} of ${heads.length}  ${time} `;
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const scopeHelp: Readonly<Record<BoxScope, string>> = {
	corpus: 'any script, unfinished or misspelt; "phrase"  -word  OR  =exact  word~  lang:ur  @name',
	article: 'in this article; n and N walk the hits after Enter',
	names: 'people, places, organizations: any script, unfinished or misspelt',
};

/** What is wrong with the query, else how it was read, else what can be typed. */
function secondRow({box, search}: State): string {
	const found = search?.found;
	if (found === undefined) return scopeHelp[box?.scope ?? search?.scope ?? 'corpus'];
	if (found.problem !== undefined) {
		const {at, message} = found.problem;
		const letter = graphemeIndexOf(found.query, at) + 1;
		return `at letter ${letter}: ${message} Searched as plain words.`;
	}
	const filters = found.hidden.map(({filter, more}) => `${more} more behind ${filter}`);
	return [readsAs(found), ...filters].filter((part) => part !== '').join('   ');
}

/** How many forms of a word are named. */
const formsShown = 4;

function readsAs({readings, names}: Found): string {
	const best = names[0];
	const words = readings.filter(({forms}) => forms.length > 0);
	if (best !== undefined && words.length > 0) {
		const forms = best.target.forms.slice(0, formsShown).map(({text}) => text);
		return `reads as: ${[best.target.name, ...forms].join(' / ')}`;
	}
	if (words.length === 0) return '';
	return `reads as: ${words
		.map(({word, forms}) => `${word} = ${forms.slice(0, formsShown).join(' / ')}`)
		.join('   ')}`;
}

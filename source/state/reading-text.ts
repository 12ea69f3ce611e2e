import {withoutFilters} from '../search/filter-text.ts';
import {graphemeIndexOf} from '../text/graphemes.ts';
import type {Completion, SearchScope} from './box-types.ts';
import type {Found} from './found-types.ts';
import {goToHint, keyHint, keyOf} from './keys-in-force.ts';
import type {State} from './types.ts';
import {undatedText} from './undated-text.ts';

/** The last result, unless the box was opened for another scope. */
export function foundForScope({box, search}: State): Found | undefined {
	return box === undefined || box.scope === search?.scope ? search?.found : undefined;
}

const scopeHelp: Readonly<Record<SearchScope, string>> = {
	corpus: 'any script, unfinished or misspelt; "phrase"  -word  OR  =exact  word~  lang:ur  @name',
	article: 'in this article',
	passages: 'every hit a row; the same query as in the corpus',
	copies: 'articles that share long runs of words with the passage, the most of it first',
	names: 'people, places, organizations: any script, unfinished or misspelt',
};

function helpOfScope(state: State, scope: SearchScope): string {
	if (scope !== 'article') return scopeHelp[scope];
	return `${scopeHelp.article}${keyHint(state, 'box.accept', (key) => `; ${key}, and the hits are walked`)}`;
}

/** Nothing found is no dead end: the same may stand in another article. */
function nothingHere(state: State): string {
	const further =
		state.box === undefined
			? goToHint(state, 'goto.search-corpus', (keys) => `: ${keys} searches all articles`)
			: keyHint(state, 'box.scope', (key) => `: ${key} goes on to names, passages, all articles`);
	return `not in this article${further}`;
}

function passageQuestion(state: State): string {
	const isNarrow = state.columns < narrow;
	const yes = keyHint(state, 'box.accept', (key) => `${key}: yes`);
	const no = keyHint(state, 'everywhere.cancel', (key) =>
		isNarrow ? `${key}: words` : `${key}: no, as words`,
	);
	const answers = [yes, no].filter((hint) => hint !== '').join(isNarrow ? '  ' : '   ');
	return isNarrow
		? `this passage? ${answers}`
		: `search for this passage? (finds near-copies)   ${answers}`;
}

/** What is asked or wrong with the query, else how it was read, else what can be typed. */
export function readingText(state: State): string {
	const {box, search} = state;
	if (box?.passage !== undefined) {
		return passageQuestion(state);
	}
	const {completion} = box ?? {};
	if (completion !== undefined && completion.candidates.length > 1)
		return candidatesText(state, completion);
	const found = foundForScope(state);
	if (found === undefined) return helpOfScope(state, box?.scope ?? search?.scope ?? 'corpus');
	if (found.problem !== undefined) {
		const {at, message} = found.problem;
		const letter = graphemeIndexOf(found.query, at) + 1;
		return `at letter ${letter}: ${message}`;
	}
	if (found.scope === 'copies') return scopeHelp.copies;
	if (found.scope === 'article' && found.hitCount === 0) return nothingHere(state);
	const undated = found.undated === undefined ? '' : undatedText(found.undated);
	return [hiddenText(state, found), undated, readsAs(found)]
		.filter((part) => part !== '')
		.join('   ');
}

/** Cells below which the whole question would be cut. */
const narrow = 80;

/** The one that stands in the box in brackets, and what the key puts in next. */
function candidatesText(state: State, {candidates, index}: Completion): string {
	const shown = candidates.slice(index, index + candidatesShown);
	const tab = keyHint(state, 'everywhere.next-pane', (key) => `${key}: `);
	return `${tab}${shown.map((each, at) => (at === 0 ? `[${each}]` : each)).join('   ')}`;
}

const candidatesShown = 12;

function hiddenText(state: State, {behindFilters, hidden}: Found): string {
	if (behindFilters === 0) return '';
	const each = hidden.filter(({more}) => more > 0);
	const [only] = each;
	const of =
		hidden.length === 1 && only !== undefined
			? only.filter
			: `filters (${hidden.map(({filter, more}) => `${filter} ${more}`).join(', ')})`;
	return `${behindFilters} more behind ${of}, ${keyOf(state, 'reading.drop-filters')} drops ${hidden.length === 1 ? 'it' : 'them'}`;
}

/** How many forms of a word are named. */
const formsShown = 4;
/** A name less like the query than this is no reading of it. */
const leastName = 0.8;

function readsAs({query, readings, names}: Found): string {
	const best = names[0];
	const words = readings.filter(({forms}) => forms.length > 0);
	// A name of which only a later word was typed is one of many.
	const isBegun = best?.spans[0] === undefined || best.spans[0].start === 0;
	if (best !== undefined && isBegun && best.score >= leastName && words.length > 0) {
		const forms = best.target.forms.slice(0, formsShown).map(({text}) => text);
		const all = new Set([best.target.name, ...forms]);
		return `reads as: ${withoutFilters(query)} -> ${[...all].join(' / ')}`;
	}
	if (words.length === 0) return '';
	return `reads as: ${words
		.map(({word, forms}) => `${word} -> ${forms.slice(0, formsShown).join(' / ')}`)
		.join('   ')}`;
}

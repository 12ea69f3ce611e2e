import type {Marks} from '../keeping/types.ts';
import {sourceFacet} from '../search/facets.ts';
import {markFacets} from '../search/mark-facets.ts';
import type {Facet, Facets} from '../search/types.ts';
import {sourceName} from '../text/source-name.ts';
import type {Found} from './found-types.ts';
import type {FacetKind} from './list-types.ts';
import type {State} from './types.ts';

/** A way to narrow what is found, and the letter that takes it in its menu. */
export type Narrowing = Facet & {readonly letter: string};

const letters = 'abcdefghijklmnopqrstuvwxyz';

export const facetKinds: readonly FacetKind[] = [
	'languages',
	'sources',
	'years',
	'marks',
	'types',
	'names',
];

/** Of each kind in the row under the box, so that none fills it. */
const mostOfKind: Readonly<Record<FacetKind, number>> = {
	languages: 6,
	sources: 4,
	years: 6,
	marks: 8,
	types: 6,
	names: 7,
};

/** The query that a kind is asked for by. */
export const facetFields: Readonly<Record<FacetKind, string>> = {
	languages: 'lang:',
	sources: 'source:',
	years: 'date:',
	marks: 'tag:',
	types: 'has:',
	names: '@',
};

/** What would leave some of the articles and not all, with the letters of the menu of this kind. */
export function narrowings(state: State, kind: FacetKind): readonly Narrowing[] {
	return usefulFacets(state, kind)
		.slice(0, letters.length)
		.map((facet, index) => ({...facet, letter: letters[index] ?? ''}));
}

/** The first few of each kind: languages, sources, years, what is kept of them, types, names. */
export function narrowingFacets(state: State): readonly Facet[] {
	return facetKinds.flatMap((kind) => usefulFacets(state, kind).slice(0, mostOfKind[kind]));
}

function usefulFacets(state: State, kind: FacetKind): readonly Facet[] {
	const {search} = state;
	const found = search?.found;
	if (search !== undefined && found === undefined) return [];
	const total = found?.total ?? state.heads.length;
	const facets = kind === 'marks' ? marksFacets(state, found) : facetsOf(state, found)[kind];
	return (facets ?? []).filter(({count}) => count < total);
}

function facetsOf({heads}: State, found: Found | undefined): Facets {
	return found?.facets ?? facetsOfHeads(heads);
}

const knownMarks = new WeakMap<
	Marks,
	{readonly articles: unknown; readonly facets: readonly Facet[]}
>();

/** Counted anew when a mark changes, which is after the search; what only the index knows of all stays as it was found. */
function marksFacets(
	{heads, marks = noMarks}: State,
	found: Found | undefined,
): readonly Facet[] | undefined {
	const articles = found?.articles ?? heads;
	if (found !== undefined && articles.length < found.total) return found.facets.marks;
	let own = knownMarks.get(marks);
	if (own?.articles !== articles) {
		const ids = articles.map(({id}) => id);
		own = {articles, facets: markFacets(ids, marks)};
		knownMarks.set(marks, own);
	}
	return own.facets;
}

const noMarks: Marks = new Map();

const known = new WeakMap<State['heads'], Facets>();

/** Without a query: what the heads of all articles tell. */
function facetsOfHeads(heads: State['heads']): Facets {
	let facets = known.get(heads);
	if (facets === undefined) {
		const languages = counted(heads.map(({language}) => language));
		const sources = counted(heads.flatMap(({source}) => sourceName(source) ?? []));
		const years = counted(heads.flatMap(({date}) => /^\d{4}/v.exec(date ?? '')?.[0] ?? []));
		facets = {
			languages: valuesOf(languages, 'lang:').sort((a, b) => b.count - a.count),
			sources: [...sources]
				.map(([label, count]) => sourceFacet(label, count))
				.sort((a, b) => b.count - a.count),
			years: valuesOf(years, 'date:').sort((a, b) => b.label.localeCompare(a.label)),
			types: [],
			names: [],
		};
		known.set(heads, facets);
	}
	return facets;
}

function counted(values: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

function valuesOf(counts: ReadonlyMap<string, number>, field: string): Facet[] {
	return [...counts].map(([label, count]) => ({label, count, filter: `${field}${label}`}));
}

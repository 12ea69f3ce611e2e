import type {Marks} from '../keeping/types.ts';
import type {ArticleHead} from '../library-types.ts';
import {markFacets} from '../search/mark-facets.ts';
import type {Facet, Facets} from '../search/types.ts';
import type {State} from './types.ts';

/** A way to narrow what is found, and the letter that takes it after `f`. */
export type Narrowing = Facet & {readonly letter: string};

const letters = 'abcdeghijklmnopqrstuvwxyz';
/** Of each kind, so that none fills the row. */
const mostOfKind = {languages: 6, years: 6, types: 6, names: 7, marks: 8};

/** What would leave some of the articles and not all: languages, years, what is kept of them, types, names, in this order. */
export function narrowings(state: State): readonly Narrowing[] {
	const {search} = state;
	const found = search?.found;
	if (search !== undefined && found === undefined) return [];
	const total = found?.total ?? state.heads.length;
	const facets = found?.facets ?? facetsOfState(state);
	return (['languages', 'years', 'marks', 'types', 'names'] as const)
		.flatMap((kind) =>
			(facets[kind] ?? []).filter(({count}) => count < total).slice(0, mostOfKind[kind]),
		)
		.flatMap((facet, index) => {
			const letter = letters[index];
			return letter === undefined ? [] : [{...facet, letter}];
		});
}

const knownMarks = new WeakMap<
	Marks,
	{readonly heads: unknown; readonly facets: readonly Facet[]}
>();

function facetsOfState({heads, marks = noMarks}: State): Facets {
	let own = knownMarks.get(marks);
	if (own?.heads !== heads) {
		own = {
			heads,
			facets: markFacets(
				heads.map(({id}) => id),
				marks,
			),
		};
		knownMarks.set(marks, own);
	}
	return {...facetsOfHeads(heads), marks: own.facets};
}

const noMarks: Marks = new Map();

const known = new WeakMap<readonly ArticleHead[], Facets>();

/** Without a query: what the heads of all articles tell. */
function facetsOfHeads(heads: readonly ArticleHead[]): Facets {
	let facets = known.get(heads);
	if (facets === undefined) {
		const languages = counted(heads.map(({language}) => language));
		const years = counted(heads.flatMap(({date}) => /^\d{4}/v.exec(date ?? '')?.[0] ?? []));
		facets = {
			languages: facetsOf(languages, 'lang:').sort((a, b) => b.count - a.count),
			years: facetsOf(years, 'date:').sort((a, b) => b.label.localeCompare(a.label)),
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

function facetsOf(counts: ReadonlyMap<string, number>, field: string): Facet[] {
	return [...counts].map(([label, count]) => ({label, count, filter: `${field}${label}`}));
}

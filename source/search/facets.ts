import type {Entity} from '../entities/types.ts';
import {edtfYear} from './date-range.ts';
import type {Facet, Facets, SearchDocument} from './types.ts';

/** Counts what a result can be narrowed by. */
export type FacetCounter = (found: readonly number[]) => Facets;

const countedNames: ReadonlySet<Entity['type']> = new Set(['person', 'place', 'organization']);
const mostNames = 12;
const mostYears = 12;

/** Over the documents of an index, by their numbers. Counting is linear in the articles found and their names. */
export function facetCounter(
	documents: readonly SearchDocument[],
	entities: readonly Entity[],
): FacetCounter {
	const names = entities.filter(({type}) => countedNames.has(type));
	const numbers = new Map(names.map(({id}, number) => [id, number]));
	// The distinct names of each document, one document after the other.
	const starts = new Uint32Array(documents.length + 1);
	const named: number[] = [];
	const types = documents.map(({mentions}) => new Set(mentions.map(({type}) => type)));
	const years = documents.map(({article}) => edtfYear(article.date));
	for (const [index, {mentions}] of documents.entries()) {
		for (const number of new Set(mentions.map(({entity}) => numbers.get(entity)))) {
			if (number !== undefined) named.push(number);
		}

		starts[index + 1] = named.length;
	}

	const nameNumbers = Uint32Array.from(named);
	return (found) => {
		const counts = new Uint32Array(names.length);
		for (const index of found) {
			const end = starts[index + 1] ?? 0;
			for (let at = starts[index] ?? 0; at < end; at++) {
				const number = nameNumbers[at] as number;
				counts[number] = (counts[number] as number) + 1;
			}
		}

		return {
			languages: facets(
				counted(found, (index) => documents[index]?.language),
				'lang:',
			),
			years: facets(
				counted(found, (index) => years[index]),
				'date:',
			)
				.toSorted((left, right) => right.label.localeCompare(left.label))
				.slice(0, mostYears),
			types: facets(countedEach(found, types), 'has:'),
			names: mostNamed(names, counts),
		};
	};
}

function counted(
	found: readonly number[],
	labelOf: (index: number) => string | undefined,
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const index of found) {
		const value = labelOf(index);
		if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
	}

	return counts;
}

function countedEach(
	found: readonly number[],
	valuesOf: readonly ReadonlySet<string>[],
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const index of found) {
		for (const value of valuesOf[index] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
	}

	return counts;
}

function facets(counts: ReadonlyMap<string, number>, field: string): readonly Facet[] {
	return [...counts]
		.sort(([, left], [, right]) => right - left)
		.map(([label, count]) => ({label, count, filter: `${field}${label}`}));
}

/** A name is asked for by its Latin spelling, which finds the others. */
function mostNamed(names: readonly Entity[], counts: Uint32Array): readonly Facet[] {
	const order = [...counts.keys()].filter((number) => (counts[number] ?? 0) > 0);
	return order
		.sort((left, right) => (counts[right] ?? 0) - (counts[left] ?? 0))
		.slice(0, mostNames)
		.map((number) => {
			const name = names[number]?.name ?? '';
			return {label: name, count: counts[number] ?? 0, filter: `@"${name.replaceAll('"', '')}"`};
		});
}

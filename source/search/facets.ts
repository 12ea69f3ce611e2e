import type {ArticleId} from '../corpus/types.ts';
import type {EntityType} from '../entities/types.ts';
import type {Marks} from '../keeping/types.ts';
import {pagedArray} from '../text/paged.ts';
import {sourceName} from '../text/source-name.ts';
import {type TextColumn, textColumn, textsOf} from '../text/text-column.ts';
import {edtfYears} from './date-range.ts';
import {type Counted, labelCounter} from './document-labels.ts';
import type {EntityList} from './entity-list.ts';
import {markFacets} from './mark-facets.ts';
import {nameCounter, type RankedNames, rankedNames} from './most-named.ts';
import type {Facet, Facets, MentionVisitor, SearchCorpus, SearchDocument} from './types.ts';

type ListedCorpus = Omit<SearchCorpus, 'entities' | 'numbers'> & {
	readonly entities: EntityList;
	/** Of each article its number among the documents. */
	readonly numbers: ReadonlyMap<ArticleId, number>;
};

/** What the mentions of all documents say of them; a cache keeps it. */
export type FacetTables = {
	readonly named: RankedNames;
	/** Of each document a bit for each of `types` that it mentions. */
	readonly typesOf: Uint32Array;
	readonly types: TextColumn;
};

/** Counts what a result can be narrowed by: of documents by their numbers, soonest where these ascend. */
export type FacetCounter = (found: Uint32Array, marks?: Marks) => Facets;

const countedNames: ReadonlySet<EntityType> = new Set(['person', 'place', 'organization']);
const mostNames = 12;
const mostYears = 12;
const mostSources = 24;

/** Goes through all mentions once, as there are thirty of them a document. */
export function facetTables({
	documents,
	entities,
	visitMentions = visitorOf(entities),
}: Omit<ListedCorpus, 'numbers'>): FacetTables {
	const isCounted = Uint8Array.from({length: entities.length}, (_, entity) =>
		Number(countedNames.has(entities.type(entity))),
	);
	const typesMet: EntityType[] = [];
	const typesOf = pagedArray(Uint32Array, documents.length);
	const named = rankedNames(documents.length, entities.length, (index, name) => {
		let own = 0;
		visitMentions(documents[index] as SearchDocument, (type, entity) => {
			const number = typesMet.indexOf(type);
			own |= 1 << (number < 0 ? typesMet.push(type) - 1 : number);
			if (isCounted[entity] === 1) name(entity);
		});
		typesOf[index] = own;
	});
	return {named, typesOf, types: textColumn(typesMet)};
}

/** Over the documents of an index. */
export function facetCounter(
	{documents, entities, numbers}: Omit<ListedCorpus, 'visitMentions'>,
	tables: FacetTables,
): FacetCounter {
	const languages = labelCounter(documents, ({language}) => [language]);
	const sources = labelCounter(documents, ({article: {source}}) =>
		[sourceName(source) ?? []].flat(),
	);
	const years = labelCounter(documents, ({article}) => edtfYears(article.date));
	const typesMet = textsOf(tables.types);
	const types = labelCounter(documents, (_, index) => {
		const own = tables.typesOf[index] as number;
		return typesMet.filter((_, number) => ((own >> number) & 1) === 1);
	});
	const named = nameCounter(tables.named);
	return (found, marks) => ({
		languages: facets(languages(found), 'lang:'),
		sources: sources(found)
			.slice(0, mostSources)
			.map(({value, count}) => sourceFacet(value, count)),
		years: facets(years(found), 'date:')
			.toSorted((left, right) => right.label.localeCompare(left.label))
			.slice(0, mostYears),
		types: facets(types(found), 'has:'),
		names: named(found, mostNames).map(({value, count}) => nameFacet(entities.name(value), count)),
		...(marks === undefined ? {} : {marks: markFacetsOf(found, {numbers, marks})}),
	});
}

type Marked = {readonly numbers: ListedCorpus['numbers']; readonly marks: Marks};

/** Looks at what the reader keeps, which is less than what is found. */
function markFacetsOf(found: Uint32Array, {numbers, marks}: Marked): readonly Facet[] {
	if (marks.size === 0) return markFacets([], marks, found.length);
	const isFound = new Uint8Array(numbers.size);
	for (let at = 0; at < found.length; at++) isFound[found[at] as number] = 1;
	const ids = [...marks.keys()].filter((id) => isFound[numbers.get(id) ?? -1] === 1);
	return markFacets(ids, marks, found.length - ids.length);
}

/** By what the documents say themselves. */
function visitorOf({length, numberOf}: EntityList): MentionVisitor {
	return ({mentions}, visit) => {
		for (const {type, entity} of mentions) visit(type, numberOf(entity) ?? length);
	};
}

function facets(counts: readonly Counted<string>[], field: string): readonly Facet[] {
	return counts.map(({value, count}) => ({label: value, count, filter: `${field}${value}`}));
}

/** A source is asked for by a part of its address. */
export function sourceFacet(name: string, count: number): Facet {
	const value = name.replaceAll(/[",]/gv, '');
	return {label: name, count, filter: /\s/v.test(value) ? `source:"${value}"` : `source:${value}`};
}

/** A name is asked for by its Latin spelling, which finds the others. */
function nameFacet(name: string, count: number): Facet {
	return {label: name, count, filter: `@"${name.replaceAll('"', '')}"`};
}

import type {ArticleId} from '../corpus/types.ts';
import {type Entity, type EntityId, namedTypes} from '../entities/types.ts';
import type {SearchDocument} from '../search/types.ts';
import type {Span} from '../text/units.ts';
import type {Companions} from './types.ts';

type Entities = Pick<ReadonlyMap<EntityId, Entity>, 'get' | 'values'>;

/** With whom an entity is named in one paragraph, most often first. Reads its articles only. */
export function companionsOf(
	entity: Entity,
	documents: ReadonlyMap<ArticleId, SearchDocument>,
	entities: Entities,
): readonly Companions[] {
	const pairs = new Map<string, Counted>();
	for (const id of entity.articles) {
		const document = documents.get(id);
		if (document === undefined) continue;
		for (const group of groupsOf(document, () => true)) {
			const own = group.find((each) => each.id === entity.id);
			if (own === undefined) continue;
			const others = group.filter((other) => other !== own && areCompany(own, other));
			for (const other of others) countPair(pairs, [own.id, other.id], id);
		}
	}
	return ranked(pairs, entities);
}

/** Entities of a network at most: beyond, nobody can read it. */
const networkSize = 400;

/**
 * Who appears with whom: the pairs of people, places, organizations, events and documents that share most
 * paragraphs, among the entities that stand in most articles. Pauses after every few articles.
 */
export function* network(
	documents: readonly SearchDocument[],
	entities: Entities,
): Generator<undefined, readonly Companions[]> {
	const chosen = new Set(
		[...entities.values()]
			.filter(({type}) => namedTypes.has(type))
			.sort((one, other) => other.articles.length - one.articles.length)
			.slice(0, networkSize)
			.map(({id}) => id),
	);
	const pairs = new Map<string, Counted>();
	for (const [index, document] of documents.entries()) {
		for (const group of groupsOf(document, (id) => chosen.has(id))) {
			for (const pair of pairsIn(group)) countPair(pairs, pair, document.article.id);
		}
		if (index % 20 === 19) yield;
	}
	return ranked(pairs, entities);
}

/** Every two of a group, in the order of their ids. */
function pairsIn(group: Group): readonly (readonly [EntityId, EntityId])[] {
	return group.flatMap((one, at) =>
		group
			.slice(at + 1)
			.filter((other) => areCompany(one, other))
			.map(({id}) => (one.id < id ? ([one.id, id] as const) : ([id, one.id] as const))),
	);
}

/** The India of «Reserve Bank of India» is no company of the bank, but a word of its name. */
function areCompany(one: Named, other: Named): boolean {
	return !isWithin(one.spans, other.spans) && !isWithin(other.spans, one.spans);
}

function isWithin(inner: readonly Span[], outer: readonly Span[]): boolean {
	return inner.every(({start, end}) =>
		outer.some((each) => each.start <= start && end <= each.end),
	);
}

/** An entity that a paragraph names, and where. */
type Named = {readonly id: EntityId; readonly spans: Span[]};
type Group = readonly Named[];

/** The entities that each paragraph names, each once. */
function groupsOf(
	{article, mentions}: SearchDocument,
	isWanted: (id: EntityId) => boolean,
): readonly Group[] {
	let next = 0;
	return article.paragraphs.flatMap(({end, kind}) => {
		const group = new Map<EntityId, Named>();
		for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[next]) {
			next += 1;
			const {entity: id, type} = mention;
			if (!namedTypes.has(type) || !isWanted(id)) continue;
			const named = group.get(id) ?? {id, spans: []};
			named.spans.push(mention);
			group.set(id, named);
		}
		return kind === 'boilerplate' || group.size < 2 ? [] : [[...group.values()]];
	});
}

type Counted = {
	readonly one: EntityId;
	readonly other: EntityId;
	paragraphs: number;
	readonly articles: ArticleId[];
};

function countPair(
	pairs: Map<string, Counted>,
	[one, other]: readonly [EntityId, EntityId],
	article: ArticleId,
): void {
	const key = `${one}\n${other}`;
	let pair = pairs.get(key);
	if (pair === undefined) {
		pair = {one, other, paragraphs: 0, articles: []};
		pairs.set(key, pair);
	}
	pair.paragraphs += 1;
	if (pair.articles.at(-1) !== article) pair.articles.push(article);
}

function ranked(pairs: ReadonlyMap<string, Counted>, entities: Entities): readonly Companions[] {
	const nameOf = (id: EntityId): string => entities.get(id)?.name ?? id;
	return [...pairs.values()]
		.sort(
			(left, right) =>
				right.articles.length - left.articles.length ||
				right.paragraphs - left.paragraphs ||
				(`${left.one} ${left.other}` < `${right.one} ${right.other}` ? -1 : 1),
		)
		.map((pair) => ({...pair, names: [nameOf(pair.one), nameOf(pair.other)]}));
}

import type {ArticleId} from '../../source/corpus/types.ts';
import type {Found} from '../../source/state/found-types.ts';
import type {Message} from '../../source/state/types.ts';
import {headNamed} from './states.ts';

/** Three articles, as they are told. */
export const threeHeads = ['a.txt', 'b.txt', 'c.txt'].map((name) => headNamed(name));

export const threeListed: Message = {
	type: 'articlesRead',
	heads: threeHeads,
	problems: [],
	isComplete: true,
};

export const threeIndexed: Message = {
	type: 'indexed',
	overview: {languages: [], names: [], entities: 0, mentions: 0},
	heads: threeHeads,
};

const nothing: Omit<Found, 'query' | 'scope'> = {
	names: [],
	articles: [],
	passages: [],
	total: 0,
	hitCount: 0,
	readings: [],
	suggestions: [],
	hidden: [],
	behindFilters: 0,
	facets: {languages: [], sources: [], years: [], types: [], names: []},
	milliseconds: 1,
	isComplete: true,
};

/** An answer in the corpus with one hit in each of the articles. */
export function foundOf(query: string, ids: readonly string[]): Found {
	const articles = ids.map((id) => ({
		id: id as ArticleId,
		score: 1,
		hits: Uint32Array.of(0, 4),
		passage: {text: 'x', spans: []},
	}));
	return {...nothing, query, scope: 'corpus', articles, total: ids.length};
}

import type {ArticleId} from '../../source/corpus/types.ts';
import type {Found} from '../../source/state/found-types.ts';
import {span} from '../../source/text/units.ts';

/** An answer that found these articles, with two hits in each. */
export function foundFor(
	query: string,
	ids: readonly string[],
	scope: Found['scope'] = 'corpus',
): Found {
	return {
		query,
		scope,
		names: [],
		articles: ids.map((id) => ({
			id: id as ArticleId,
			score: 1,
			hits: Uint32Array.of(0, 2, 40, 42),
			passage: {text: 'xx', spans: [span(0, 2)]},
		})),
		passages: [],
		total: ids.length,
		hitCount: ids.length * 2,
		readings: [],
		suggestions: [],
		hidden: [],
		behindFilters: 0,
		facets: {languages: [], sources: [], years: [], types: [], names: []},
		milliseconds: 1,
		isComplete: true,
	};
}

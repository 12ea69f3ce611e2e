import {expect, test} from 'vitest';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {seedDocuments, seedEntities} from '../../support/seed-documents.ts';

const index = buildSearchIndex({documents: seedDocuments(), entities: seedEntities});

/** How often a search lets others have their turn. */
function pauses(query: string): number {
	const slices = index.searchInSlices(query);
	let count = 0;
	while (slices.next().done !== true) count++;
	return count;
}

test.each([
	['names that stand apart', 'thang quang ninh', 30],
	['more of them', 'vu dai thang quang ninh', 60],
	['a phrase', '"पार्टी समिति"', 8],
	['two words', 'पार्टी समिति', 14],
])(
	'a search pauses between the places of its parts, however few they are: %s',
	(_, query, least) => {
		expect(pauses(query)).toBeGreaterThanOrEqual(least);
	},
);

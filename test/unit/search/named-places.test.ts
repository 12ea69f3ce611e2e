import {expect, test} from 'vitest';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {documentOf, entityOf} from '../../support/seed-documents.ts';

const hindi = ['वु दाई थांग', 'वू दाई थांग', 'वु दाइ थांग', 'वू दाइ थांग'];
/** Nothing like it. */
const urdu = 'عمرو';

function pausesFor(spellings: readonly string[]): number {
	const documents = [...hindi, urdu].map((text, at) => documentOf(String(at), `${text} ।`));
	const entities = [entityOf('person', 'Vu Dai Thang', spellings)];
	const slices = buildSearchIndex({documents, entities}).searchInSlices('vu dai thang');
	let pauses = 0;
	let step = slices.next();
	for (; !step.done; step = slices.next()) pauses += 1;
	expect(step.value.total).toBe(documents.length);
	return pauses;
}

test('others are heard between the spellings of a name that a query may mean', () => {
	const few = pausesFor([...hindi.slice(0, 1), urdu]);
	expect(pausesFor([...hindi, urdu]) - few).toBeGreaterThanOrEqual(hindi.length - 1);
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {EntityDraft} from '../../../source/entities/entity-drafts.ts';
import {entityIds} from '../../../source/entities/entity-ids.ts';

function draftOf(key: string, name: string): EntityDraft {
	return {key, name, type: 'document', forms: [], mentions: 1, articles: []};
}

/** As one would say it: each in the order of the keys, the first that is free. */
function naiveIds(drafts: readonly EntityDraft[]): ReadonlyMap<string, string> {
	const taken = new Set<string>();
	const ids = new Map<string, string>();
	for (const {key, name} of drafts.toSorted((one, other) => (one.key < other.key ? -1 : 1))) {
		const plain = name
			.normalize('NFD')
			.replace(/\p{Mn}/gv, '')
			.replaceAll('đ', 'd')
			.toLowerCase();
		const slug = plain.replace(/[^\p{L}\p{Nd}]+/gv, '-').replace(/^-|-$/gv, '') || 'unnamed';
		let id = `document:${slug}`;
		for (let number = 2; taken.has(id); number++) id = `document:${slug}-${number}`;
		taken.add(id);
		ids.set(key, id);
	}
	return ids;
}

test('property: identifiers are those of one draft after the other, in the order of the keys', () => {
	const part = fc.constantFrom('Article', 'article', 'Nghị', 'Đại', '2', '3', '02', 'x2', '२', '…');
	const name = fc.array(part, {maxLength: 4}).chain((parts) => {
		return fc.constantFrom(' ', '-', '').map((between) => parts.join(between));
	});
	fc.assert(
		fc.property(fc.array(name, {maxLength: 40}), fc.nat(), (names, seed) => {
			const drafts = names.map((one, at) => draftOf(`key ${(at * 7 + seed) % 41} ${at}`, one));
			const ids = entityIds(drafts);
			expect(new Map(drafts.map(({key}, at) => [key, ids[at]]))).toEqual(naiveIds(drafts));
			expect(new Set(ids).size).toBe(drafts.length);
		}),
	);
});

test('a name that ends in a number is not taken for the second of another', () => {
	const names = ['Article', 'Article 2', 'article', 'ARTICLE'];
	const drafts = names.map((name, at) => draftOf(`key ${at}`, name));
	expect(entityIds(drafts)).toEqual([
		'document:article',
		'document:article-2',
		'document:article-3',
		'document:article-4',
	]);
});

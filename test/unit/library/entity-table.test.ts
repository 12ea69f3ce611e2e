import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {Entity, EntityForm, EntityId, Join} from '../../../source/entities/types.ts';
import {entityColumns, entityTable} from '../../../source/entity-table.ts';

const articles = ['a.txt', 'b.txt', 'c/d.txt'] as ArticleId[];
const text = fc.constantFrom('वु दाई थांग', 'Vu Dai Thang', '\uD800', '', '\u0648\u0648');
const form: fc.Arbitrary<EntityForm> = fc.record({
	text,
	script: fc.constantFrom('Deva', 'Arab', 'Latn'),
	count: fc.nat({max: 70_000}),
});
const join: fc.Arbitrary<Join> = fc.record({
	form: text,
	with: text,
	reason: fc.constantFrom('same sound', 'same story'),
	certainty: fc.constantFrom('certain', 'likely'),
});
const role = fc.record(
	{title: text, of: text, count: fc.nat()},
	{requiredKeys: ['title', 'count']},
);
const entity: fc.Arbitrary<Omit<Entity, 'id'>> = fc.record(
	{
		type: fc.constantFrom('person', 'place', 'date'),
		name: text,
		forms: fc.array(form, {maxLength: 3}),
		mentions: fc.nat(),
		articles: fc.subarray(articles),
		joins: fc.array(join, {minLength: 1, maxLength: 2}),
		confidence: fc.double({min: 0, max: 1, noNaN: true}),
		roles: fc.array(role, {minLength: 1, maxLength: 2}),
	},
	{requiredKeys: ['type', 'name', 'forms', 'mentions', 'articles']},
);

test('property: entities come back from their columns as they were, and are found by their ids', () => {
	fc.assert(
		fc.property(fc.array(entity, {maxLength: 6}), (list) => {
			const entities = list.map((each, at): Entity => ({...each, id: `id:${at}` as EntityId}));
			const table = entityTable(entityColumns(entities, articles), articles);
			expect(table.length).toBe(entities.length);
			for (const [number, each] of entities.entries()) {
				expect(table.entity(number)).toEqual(each);
				const {id, type, name, forms, mentions, articles: own} = each;
				const told = {id, type, name, forms, mentions, firstArticle: own[0]};
				expect(table.listed(number)).toEqual(told);
				expect(table.numberOf(each.id)).toBe(number);
				expect([table.id(number), table.name(number)]).toEqual([each.id, each.name]);
				expect([table.type(number), table.forms(number)]).toEqual([each.type, each.forms]);
				const texts = [each.name, ...each.forms.map(({text}) => text)];
				expect(table.spellings(number)).toEqual([...new Set(texts)]);
			}
			expect(table.numberOf('unknown')).toBeUndefined();
			expect(table.entityId(entities.length)).toBeUndefined();
		}),
	);
});

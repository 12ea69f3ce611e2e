import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {type EditRecord, standingEdits} from '../../../source/entities/edit-lines.ts';
import {
	type EntityEdit,
	mergeEntities,
	splitForm,
	splitMention,
	withoutEdit,
} from '../../../source/entities/entity-edits.ts';
import type {EntityType, FoundMention} from '../../../source/entities/types.ts';
import {unifyMentions} from '../../../source/entities/unify.ts';
import {span} from '../../../source/text/units.ts';

const modi = 'مودی';

function found(text: string, article: string, type: EntityType = 'person'): FoundMention {
	return {article: article as ArticleId, type, text, ...span(0, text.length)};
}

const news = [
	found('नरेंद्र मोदी', 'a'),
	found('मोदी', 'a'),
	found('नमो', 'b'),
	found('राहुल गांधी', 'b'),
	found('मोदी', 'c'),
	found(modi, 'c'),
	found('दिल्ली', 'a', 'place'),
];

function entityOf(text: string, edits: readonly EntityEdit[] = [], mentions = news) {
	const entity = unifyMentions(mentions, edits).entities.find(({forms}) =>
		forms.some((form) => form.text === text),
	);
	if (entity === undefined) throw new Error(`no entity ${text}`);
	return entity;
}

/** As they come back from their file. */
function reread(records: readonly EditRecord[]) {
	return standingEdits(records.map((record) => JSON.parse(JSON.stringify(record))));
}

function undone(edits: readonly EntityEdit[]): readonly EntityEdit[] {
	const last = edits.at(-1);
	return last === undefined ? edits : withoutEdit(edits, last);
}

const namo = mergeEntities([], entityOf('नरेंद्र मोदी'), entityOf('नमो'));

test('two entities are one after the reader merged them, and say so', () => {
	const merged = entityOf('नमो', namo);
	expect(merged.forms.map(({text}) => text)).toContain('नरेंद्र मोदी');
	expect(merged.name).toBe(entityOf('नरेंद्र मोदी').name);
	expect(merged.joins).toContainEqual({
		form: 'नमो',
		with: 'नरेंद्र मोदी',
		reason: 'merged by the reader',
		certainty: 'certain',
	});
});

test('merge then undo is nothing', () => {
	expect(undone(namo)).toEqual([]);
	expect(unifyMentions(news, undone(namo))).toEqual(unifyMentions(news));
});

test('a merge survives new files, whatever their order', () => {
	const more = [found('नमो', 'd'), ...news, found('नरेंद्र मोदी', 'e')];
	// With the name whole in two articles, the surname alone of a third, in two scripts, is his too.
	expect(entityOf('नमो', namo, more).mentions).toBe(7);
	expect(entityOf('नमो', namo, more.toReversed()).mentions).toBe(7);
});

test('a short form that is somebody else’s elsewhere is not merged along', () => {
	const edits = mergeEntities([], entityOf('राहुल गांधी'), entityOf('नरेंद्र मोदी'));
	const {mentions} = unifyMentions(news, edits);
	const [inA, inC] = mentions.filter(({text}) => text === 'मोदी');
	expect(inA?.entity).toBe(entityOf('राहुल गांधी', edits).id);
	expect(inC?.entity).not.toBe(inA?.entity);
});

test('a mention that was split is somebody else, and undo takes it back', () => {
	const {mentions} = unifyMentions(news);
	const [short] = mentions.filter(({text}) => text === 'मोदी');
	if (short === undefined) throw new Error('no mention');
	const edits = splitMention([], short);
	const [split] = unifyMentions(news, edits).mentions.filter(({text}) => text === 'मोदी');
	expect(split?.entity).not.toBe(short.entity);
	expect(entityOf('नरेंद्र मोदी', edits).mentions).toBe(1);
	expect(unifyMentions(news, undone(edits))).toEqual(unifyMentions(news));
});

test('entities of two types, or one with itself, do not merge', () => {
	expect(mergeEntities([], entityOf('नमो'), entityOf('दिल्ली'))).toEqual([]);
	expect(mergeEntities([], entityOf('नमो'), entityOf('नमो'))).toEqual([]);
});

test('edits of spellings that are gone do nothing', () => {
	const others = [found('राहुल गांधी', 'b')];
	expect(unifyMentions(others, namo)).toEqual(unifyMentions(others));
});

test('any edits and as many undos are nothing; merging loses no mention', () => {
	const {entities, mentions} = unifyMentions(news);
	const step = fc.oneof(
		fc.tuple(fc.constantFrom(...entities), fc.constantFrom(...entities)).map(
			([into, other]) =>
				(edits: readonly EntityEdit[]) =>
					mergeEntities(edits, into, other),
		),
		fc
			.constantFrom(...mentions)
			.map((mention) => (edits: readonly EntityEdit[]) => splitMention(edits, mention)),
	);
	fc.assert(
		fc.property(fc.array(step, {maxLength: 6}), (steps) => {
			let edits: readonly EntityEdit[] = [];
			for (const next of steps) edits = next(edits);
			const edited = unifyMentions(news, edits);
			expect(edited.entities.reduce((sum, entity) => sum + entity.mentions, 0)).toBe(news.length);
			expect(reread(edits)).toEqual({edits, unknown: 0});
			for (let left = edits.length; left > 0; left--) edits = undone(edits);
			expect(unifyMentions(news, edits)).toEqual(unifyMentions(news));
		}),
		{numRuns: 50},
	);
});

test('records of a file: an undo takes back what it names, also where another copy added a line since', () => {
	const [merge] = namo;
	const [split] = splitForm([], 'person', 'मोदी');
	if (merge === undefined || split === undefined) throw new Error('no edit');
	expect(reread([split, merge, {edit: 'undo', of: split}]).edits).toEqual([merge]);
	// A second undo of the same finds nothing to take back.
	const twice: EditRecord = {edit: 'undo', of: split};
	expect(reread([split, merge, twice, twice]).edits).toEqual([merge]);
});

test('records that are no edits are counted and passed over', () => {
	const bad: readonly Readonly<Record<string, unknown>>[] = [
		{edit: 'merge', type: 'person', into: [], forms: ['x']},
		{edit: 'split', type: 'cat', form: 'x', article: 'a'},
		{edit: 'split', type: 'person', form: 'x', article: 7},
		{edit: 'undo'},
		{bookmark: 'a'},
	];
	expect(standingEdits([...bad, ...namo])).toEqual({edits: namo, unknown: 5});
});

test('a spelling that is split off everywhere is one entity of its own, in all its articles', () => {
	const edits = splitForm([], 'person', 'मोदी');
	const {mentions} = unifyMentions(news, edits);
	const ids = new Set(mentions.filter(({text}) => text === 'मोदी').map(({entity}) => entity));
	expect(entityOf('नरेंद्र मोदी', edits).forms.map(({text}) => text)).not.toContain('मोदी');
	expect(ids.size).toBeLessThanOrEqual(2);
	expect(ids.has(entityOf('नरेंद्र मोदी', edits).id)).toBe(false);
});

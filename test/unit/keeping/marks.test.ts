import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {
	compactedKept,
	inverseMark,
	keptOf,
	marksOf,
	tagCounts,
	tagsIn,
	withMark,
} from '../../../source/keeping/marks.ts';
import {compactedSession, lastSession} from '../../../source/keeping/session.ts';
import type {KeptRecord, MarkRecord} from '../../../source/keeping/types.ts';

const ids = ['a.txt', 'b.txt', 'चुनाव.txt'].map((id) => id as ArticleId);
const article = fc.constantFrom(...ids);
const is = fc.boolean();

const markRecords: fc.Arbitrary<MarkRecord> = fc.oneof(
	fc.record({kept: fc.constantFrom('bookmark' as const, 'read' as const), article, is}),
	fc.record({
		kept: fc.constant('tag' as const),
		article,
		tag: fc.constantFrom('चुनाव', 'بجٹ', 'x'),
		is,
	}),
	fc.record({
		kept: fc.constant('note' as const),
		article,
		text: fc.constantFrom('', 'जाँचें', 'who?'),
	}),
);

const searchRecords: fc.Arbitrary<KeptRecord> = fc.record({
	kept: fc.constant('search' as const),
	query: fc.constantFrom('vu dai', 'tag:x', 'बजट'),
	scope: fc.constantFrom('corpus' as const, 'names' as const, 'passages' as const),
	is,
});

const records = fc.array(fc.oneof(markRecords, searchRecords), {maxLength: 40});

test('property: a file that was made short tells the same, and is no longer than what stands', () => {
	fc.assert(
		fc.property(records, (all) => {
			const written = JSON.parse(JSON.stringify(all));
			const short = JSON.parse(JSON.stringify(compactedKept(written)));
			const [whole, again] = [keptOf(written), keptOf(short)];
			expect(new Map(again.marks)).toEqual(new Map(whole.marks));
			expect(again.searches).toEqual(whole.searches);
			expect(whole.unknown).toEqual([]);
			expect(compactedKept(short)).toEqual(short);
		}),
	);
});

test('property: a change and its inverse bring back what stood; what changes nothing has none', () => {
	fc.assert(
		fc.property(records, markRecords, (all, record) => {
			const {marks} = keptOf(JSON.parse(JSON.stringify(all)));
			const before = marksOf(marks, record.article);
			const after = withMark(marks, record);
			const inverse = inverseMark(before, record);
			if (inverse === undefined) {
				expect(marksOf(after, record.article)).toEqual(before);
				return;
			}
			const back = marksOf(withMark(after, inverse), record.article);
			// A tag that comes back comes last.
			expect({...back, tags: [...(back.tags ?? [])].sort()}).toEqual({
				...before,
				tags: [...(before.tags ?? [])].sort(),
			});
			expect(withMark(marks, inverse).size).toBeGreaterThanOrEqual(0);
		}),
	);
});

test('lines of a later version are passed over, and stay when the file is made short', () => {
	const rating = {kept: 'rating', article: 'a.txt', stars: 5};
	const lines = [
		rating,
		{kept: 'bookmark', article: 'a.txt', is: true},
		{kept: 'tag', article: 'a.txt', tag: '', is: true},
	];
	const kept = keptOf(lines);
	expect(kept.marks.get('a.txt' as ArticleId)).toEqual({isBookmarked: true});
	expect(kept.unknown).toHaveLength(2);
	expect(compactedKept(lines)).toEqual([rating, lines[2], lines[1]]);
});

test('tags are words, with blanks or commas of any script between, and # left out', () => {
	expect(tagsIn(' #चुनाव, budget،بجٹ ؛ budget ##x ')).toEqual(['चुनाव', 'budget', 'بجٹ', 'x']);
	// The letter ऩ in one and in two code points.
	expect(tagsIn('\u0928\u093C')).toEqual(tagsIn('\u0929'));
	expect(tagsIn(' ,, # ()')).toEqual([]);
	expect(tagsIn('a(b) "c')).toEqual(['a', 'b', 'c']);
});

test('the tags of most articles come first', () => {
	const tag = (id: string, name: string) => ({kept: 'tag', article: id, tag: name, is: true});
	const {marks} = keptOf([tag('a', 'x'), tag('a', 'y'), tag('b', 'y')]);
	expect([...tagCounts(marks)]).toEqual([
		['y', 2],
		['x', 1],
	]);
});

test('the last session and the last place of each article stand; a top is no place', () => {
	const session = {focus: 'reader', hasPreview: true, open: 'a.txt', query: 'vu', scope: 'corpus'};
	const lines = [
		{session: {focus: 'list', hasPreview: false}},
		{place: 'a.txt', anchor: 10},
		{place: 'b.txt', anchor: 20},
		{session},
		{session: {focus: 'nowhere'}},
		{place: 'a.txt', anchor: 30},
		{place: 'b.txt', anchor: 0},
		{place: 'c.txt', anchor: 'x'},
	];
	const last = lastSession(lines);
	expect(last).toEqual({session, places: [{id: 'a.txt', anchor: 30}]});
	expect(lastSession(JSON.parse(JSON.stringify(compactedSession(lines))))).toEqual(last);
	expect(lastSession([])).toEqual({places: []});
});

import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {lastSession} from '../../../source/keeping/session.ts';
import type {Session} from '../../../source/keeping/types.ts';
import {resumedFields, sessionOf} from '../../../source/state/resuming.ts';
import type {Message, State} from '../../../source/state/types.ts';
import {offset} from '../../../source/text/units.ts';
import {emptyState, openArticleOf, replayed} from '../../support/states.ts';
import {
	foundOf,
	threeHeads as heads,
	threeIndexed as indexed,
	threeListed as listed,
} from '../../support/three-articles.ts';

const text = Array.from({length: 60}, (_, line) => `पंक्ति ${line} नमो`).join('\n');

function reading(...messages: readonly Message[]): State {
	const open = openArticleOf('a.txt', text);
	return replayed(emptyState(), listed, {type: 'articleRead', open}, indexed, ...messages).state;
}

/** What the next run begins with, through the file. */
function resumed(state: State, hasQuery = false): State {
	const places = state.places.map(({id, anchor}) => ({place: id, anchor}));
	const open = state.open && {place: state.open.article.id, anchor: state.readerAnchor};
	const lines = JSON.parse(JSON.stringify([...places, open ?? {}, {session: sessionOf(state)}]));
	return {...emptyState(), ...resumedFields(lastSession(lines), hasQuery)};
}

const openB: Message = {type: 'articleRead', open: openArticleOf('b.txt', text)};

test('the next run comes back to the article, the place, the row, the query, the letters and the pane', () => {
	const before = replayed(
		reading({type: 'boxOpened', scope: 'corpus', text: 'नमो'}, {type: 'accepted'}),
		{type: 'searched', found: foundOf('नमो', ['c.txt', 'b.txt'])},
		{type: 'moved', rows: 1},
		openB,
		{type: 'accepted'},
		{type: 'scriptStepped'},
		{type: 'paged', pages: 1},
	).state;
	expect(before.readerAnchor).toBeGreaterThan(0);
	const first: Message = {
		type: 'articlesRead',
		heads: heads.slice(0, 1),
		problems: [],
		isComplete: false,
	};
	// More is read, in slices; the first article of the folder comes unasked.
	const later = replayed(
		resumed(before),
		first,
		{type: 'articleRead', open: openArticleOf('a.txt', text)},
		listed,
		openB,
		indexed,
	);
	expect(later.state).toMatchObject({
		open: {article: {id: 'b.txt'}},
		readerAnchor: before.readerAnchor,
		script: 'latin',
		focus: 'reader',
		selectedIndex: 1,
		search: {query: 'नमो', scope: 'corpus'},
	});
	expect(later.effects.some(({type}) => type === 'search')).toBe(true);
	const answered = replayed(later.state, {
		type: 'searched',
		found: foundOf('नमो', ['c.txt', 'b.txt']),
	});
	expect(answered.state).toMatchObject({
		selectedIndex: 1,
		open: {article: {id: 'b.txt'}},
		readerAnchor: before.readerAnchor,
	});
	// From here on it is a run as any other.
	expect(answered.state.resuming).toBeUndefined();
	expect(
		replayed(answered.state, {type: 'paneShown', pane: 'list'}, {type: 'moved', rows: -1}).state
			.selectedIndex,
	).toBe(0);
});

test('what was typed and not accepted by Enter is not come back to', () => {
	const typed = [
		{type: 'boxOpened', scope: 'corpus'},
		{type: 'boxTyped', text: 'नमो', isPasted: false},
	] as const satisfies readonly Message[];
	expect(sessionOf(reading(...typed)).query).toBeUndefined();
	expect(sessionOf(reading(...typed, {type: 'cancelled'})).query).toBeUndefined();
	expect(sessionOf(reading(...typed, {type: 'accepted'})).query).toBe('नमो');
});

test('an article that is gone is waited for no longer, and the first one opens', () => {
	const gone = 'gone.txt' as ArticleId;
	const session: Session = {focus: 'list', hasPreview: true, open: gone, selected: gone};
	const last = {session, places: []};
	const {state, effects} = replayed({...emptyState(), ...resumedFields(last, false)}, listed);
	expect(state.resuming).toBeUndefined();
	expect(effects).toEqual([{type: 'readArticle', id: 'a.txt', isUrgent: true}]);
	expect(state.opening?.id).toBe('a.txt');
});

test('a query of the command line goes before that of the last run; places stay', () => {
	const places = [{id: 'b.txt' as ArticleId, anchor: 12}];
	const session = {
		focus: 'reader',
		hasPreview: true,
		open: 'b.txt' as ArticleId,
		query: 'x',
		scope: 'corpus',
	} as const;
	expect(resumedFields({session, places}, true)).toEqual({places});
	const fields = resumedFields({session: {...session, scope: 'article'}, places}, false);
	expect(fields.search).toEqual({query: 'x', scope: 'article', within: 'b.txt'});
	expect(fields.places).toEqual([{id: 'b.txt', anchor: offset(12)}]);
});

test('who goes elsewhere in the list before all is read is not taken back', () => {
	const last = {
		session: {focus: 'list', hasPreview: true, selected: 'c.txt' as ArticleId} as const,
		places: [],
	};
	const two: Message = {
		type: 'articlesRead',
		heads: heads.slice(0, 2),
		problems: [],
		isComplete: false,
	};
	const {state} = replayed(
		{...emptyState(), ...resumedFields(last, false)},
		two,
		{type: 'moved', rows: 1},
		listed,
	);
	expect([state.selectedIndex, state.resuming]).toEqual([1, undefined]);
});

test('after a search for names the list comes back to the article beside them', () => {
	const found = {...foundOf('नमो', []), scope: 'names'} as const;
	const before = replayed(
		reading({type: 'moved', rows: 1}),
		openB,
		{type: 'boxOpened', scope: 'names', text: 'नमो'},
		{type: 'searched', found},
		{type: 'accepted'},
	).state;
	const {state} = replayed(resumed(before), listed, openB, indexed, {type: 'searchDropped'});
	expect(state.heads[state.selectedIndex]?.id).toBe('b.txt');
});

import {expect, test} from 'vitest';
import {parseArticle} from '../../../source/corpus/parse.ts';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {EntityEdit} from '../../../source/entities/entity-edits.ts';
import type {EntityId} from '../../../source/entities/types.ts';
import {buildLibrary, editedLibrary, idAfterEdit} from '../../../source/library.ts';
import {hitCounts} from '../../../source/library-analysis.ts';

/** "Prime Minister Narendra Modi met Rahul Gandhi in Delhi.", "Rahul Gandhi said …" */
const texts = {
	'a.txt': 'प्रधानमंत्री नरेंद्र मोदी ने दिल्ली में कांग्रेस नेता राहुल गांधी से मुलाकात की।',
	'b.txt': 'कांग्रेस नेता राहुल गांधी ने कहा कि दिल्ली में चुनाव होंगे।',
};

const corpus = {
	articles: Object.entries(texts).map(([id, text]) =>
		parseArticle({id: id as ArticleId, path: id, text}),
	),
	problems: [],
};
const library = buildLibrary(corpus);

const merge: EntityEdit = {
	edit: 'merge',
	type: 'person',
	into: ['राहुल गांधी'],
	forms: ['नरेंद्र मोदी'],
};

test('after an edit every answer is that of a library built anew with it', () => {
	const edited = editedLibrary(library, [merge]);
	const anew = buildLibrary(corpus, {edits: [merge]});
	expect(edited.entities).toEqual(anew.entities);
	for (const id of ['a.txt', 'b.txt'] as ArticleId[]) {
		expect(edited.mentions.get(id)).toEqual(anew.mentions.get(id));
	}
	for (const query of ['narendra modi', 'दिल्ली', '@"Rahul Gandhi"', 'has:person', 'चुनाव']) {
		expect(edited.index.search(query), query).toEqual(anew.index.search(query));
	}
	expect(edited.index.names('narendra modi')[0]?.entity).toBe('person:rahul-gandhi');
	expect(editedLibrary(edited, []).entities).toEqual(library.entities);
});

test('what the screen shows of an entity goes to where most of its mentions went', () => {
	const edited = editedLibrary(library, [merge]);
	const modi = idOf('नरेंद्र मोदी');
	const gandhi = idOf('राहुल गांधी');
	expect(modi).not.toBe(gandhi);
	expect(idAfterEdit(modi, library, edited)).toBe(gandhi);
	// Of three mentions two are Rahul Gandhi's.
	expect(idAfterEdit(gandhi, edited, library)).toBe(gandhi);
	expect(idAfterEdit('person:nobody' as EntityId, library, edited)).toBeUndefined();
});

function idOf(form: string): EntityId {
	const entity = library.entities.find(({forms}) => forms.some(({text}) => text === form));
	if (entity === undefined) throw new Error(`no entity ${form}`);
	return entity.id;
}

test('the spellings of a query with their counts', () => {
	const {counts, articles, total} = hitCounts(library, {type: 'query', query: 'rahul gandhi'});
	expect([...counts]).toEqual([['राहुल गांधी', 2]]);
	expect([articles.get('राहुल गांधी'), total]).toEqual([2, 2]);
});

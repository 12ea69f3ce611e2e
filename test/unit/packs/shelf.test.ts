import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseArticle} from '../../../source/corpus/parse.ts';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {buildLibrary, mentionsFound} from '../../../source/library.ts';
import {withLanguage} from '../../../source/library-first.ts';
import {headOfArticle} from '../../../source/library-heads.ts';
import {createPackBuilder} from '../../../source/packs/pack-builder.ts';
import {createShelf, shelfSource} from '../../../source/packs/shelf.ts';
import {createTexts} from '../../../source/packs/texts.ts';
import {wholeArticle} from '../../../source/packs/whole-article.ts';
import {type FormSequence, formAt} from '../../../source/search/form-sequence.ts';
import {textsOfCoded} from '../../../source/text/coded-texts.ts';
import {type TextColumn, textsOf} from '../../../source/text/text-column.ts';
import {seeds} from '../../support/command-run.ts';

/** The first paragraphs of each of the five articles. */
const articles = readdirSync(seeds).map((name) => {
	const text = readFileSync(`${seeds}/${name}`, 'utf8').slice(0, 3000);
	return parseArticle({id: name, path: `news/${name}`, text});
});

test('articles and mentions come out of a pack as they went in, also when it went through another one', async () => {
	const builder = createPackBuilder();
	for (const article of articles) {
		const known = await withLanguage(article);
		builder.addFile({path: article.path, key: article.path, id: article.id, problems: []}, [
			{...known, mentions: mentionsFound(known, undefined), place: undefined},
		]);
	}
	const once = shelved(builder.finish());
	const twice = shelved(once.shelf.pack(once.files));
	for (const {shelf, all} of [once, twice]) {
		expect(all.map(({article}) => wholeArticle(article))).toEqual(articles);
		for (const [index, article] of articles.entries()) {
			const known = await withLanguage(article);
			expect(shelf.mentionsOf(index)).toEqual(mentionsFound(known, undefined));
		}
	}
});

test('a pack that is taken over whole has its own mentions, and so has one that comes after it', async () => {
	const builder = createPackBuilder();
	for (const article of articles.slice(1)) {
		const known = await withLanguage(article);
		builder.addFile({path: article.path, key: article.path, id: article.id, problems: []}, [
			{...known, mentions: mentionsFound(known, undefined), place: undefined},
		]);
	}
	const {shelf} = shelved(builder.finish(), true);
	shelf.trim();
	const later = createPackBuilder();
	const [first] = articles;
	if (first === undefined) expect.unreachable();
	const known = await withLanguage(first);
	later.addFile({path: first.path, key: first.path, id: first.id, problems: []}, [
		{...known, mentions: mentionsFound(known, undefined), place: undefined},
	]);
	const range = {first: 0, count: 1, idOf: (id: ArticleId) => id, place: {path: 'p', file: 'f'}};
	shelf.add(shelfSource(later.finish()), range);
	for (const [index, article] of [...articles.slice(1), first].entries()) {
		const own = await withLanguage(article);
		expect(shelf.mentionsOf(index)).toEqual(mentionsFound(own, undefined));
	}
	const strings = textsOfCoded(shelf.pack([]).strings);
	expect(new Set(strings).size).toBe(strings.length);
});

test('packs that are taken whole, at one go, give the columns of those that are taken file by file', async () => {
	const packs = [articles.slice(0, 2), articles.slice(2), articles.slice(1, 4)].map((part) => {
		const builder = createPackBuilder();
		return {part, builder};
	});
	const built: ReturnType<(typeof packs)[number]['builder']['finish']>[] = [];
	for (const {part, builder} of packs) {
		for (const article of part) {
			const known = await withLanguage(article);
			builder.addFile({path: article.path, key: article.path, id: article.id, problems: []}, [
				{...known, mentions: mentionsFound(known, undefined), place: undefined},
			]);
		}
		built.push(builder.finish());
	}
	const shelves = ['append', 'add'].map((way) => {
		const shelf = createShelf(createTexts(0, () => ''));
		for (const pack of built) {
			const source = way === 'append' ? shelf.append(shelfSource(pack)) : shelfSource(pack);
			for (const [first, file] of pack.files.entries()) {
				const place = {path: file.path, file: file.path};
				shelf.add(source, {first, count: file.articles, idOf: (id) => id, place});
			}
			shelf.learn(source);
		}
		return shelf;
	});
	const [appended, added] = shelves;
	expect(appended?.pack([])).toEqual(added?.pack([]));
	// One whose words stand in another order than its articles.
	const order = Uint32Array.of(7, 3, 0, 5, 4, 1, 6, 2);
	added?.words.ordered(order, true);
	const whole = added?.pack([]);
	if (appended === undefined || whole === undefined) expect.unreachable();
	const range = {idOf: (id: ArticleId) => id, place: {path: 'p', file: 'f'}};
	appended.add(appended.append(shelfSource(whole)), {...range, first: 0, count: 8});
	const later = Uint32Array.from(order, (number) => 8 + number);
	const said = (numbers: Uint32Array): string[] => {
		const {columns, lexicon} = appended.words.ordered(numbers, false);
		return Array.from(columns.sequence.low, (_, at) => lexicon.text(formAt(columns.sequence, at)));
	};
	expect(said(later)).toEqual(said(order));
	expect(appended.mentionsOf(11)).toEqual(appended.mentionsOf(3));
});

test('the head of an article tells the length of its text without asking for the text', async () => {
	const builder = createPackBuilder();
	const [article] = articles;
	if (article === undefined) expect.unreachable();
	const known = await withLanguage(article);
	builder.addFile({path: article.path, key: article.path, id: article.id, problems: []}, [
		{...known, mentions: [], place: {kept: 1}},
	]);
	const texts = createTexts(0, () => expect.unreachable('the text was asked for'));
	const range = {first: 0, count: 1, idOf: (id: ArticleId) => id, place: {path: 'p', file: 'f'}};
	const [shelvedOne] = createShelf(texts).add(shelfSource(builder.finish()), range);
	if (shelvedOne === undefined) expect.unreachable();
	expect(headOfArticle(shelvedOne)).toEqual({...headOfArticle(known), path: 'p'});
});

/** A pack on a shelf of its own; the texts are those of the articles above. */
function shelved(
	pack: ReturnType<ReturnType<typeof createPackBuilder>['finish']>,
	isAdopted = false,
) {
	const texts = createTexts(0, (place) => {
		if (!('inPack' in place)) return '';
		return articles[place.inPack]?.text ?? '';
	});
	const shelf = createShelf(texts);
	const source = isAdopted ? shelf.adopt(shelfSource(pack)) : shelfSource(pack);
	const all = pack.files.flatMap((file, first) =>
		shelf.add(source, {
			first,
			count: file.articles,
			idOf: (id: ArticleId) => id,
			place: {path: file.path, file: file.path},
		}),
	);
	shelf.learn(source);
	return {shelf, all, files: pack.files};
}

test('words in the order of the list are those of texts taken in in that order', () => {
	const word = fc.constantFrom(
		'\u092A\u093E\u0930\u094D\u091F\u0940',
		'समिति',
		'18',
		'NQ',
		'"',
		'\n',
	);
	const text = fc.array(word, {maxLength: 80}).map((list) => list.join(' '));
	fc.assert(
		fc.property(
			fc
				.array(text, {minLength: 1, maxLength: 6})
				.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()]))),
			([texts, order]) => {
				const builder = createPackBuilder();
				for (const [index, one] of texts.entries()) {
					const article = parseArticle({id: `${index}`, path: `${index}`, text: one});
					const language = {tag: 'hi', confidence: 1} as never;
					builder.addFile({path: `${index}`, key: `${index}`, id: `${index}`, problems: []}, [
						{article, language, mentions: [], place: undefined},
					]);
				}
				const {shelf} = shelved(builder.finish());
				const {columns, lexicon} = shelf.words.ordered(Uint32Array.from(order), true);
				const expected = createPackBuilder();
				for (const index of order) {
					const article = parseArticle({id: 'a', path: 'a', text: texts[index] ?? ''});
					expected.addFile({path: 'a', key: 'a', id: 'a', problems: []}, [
						{article, language: {} as never, mentions: [], place: undefined},
					]);
				}
				const {words, forms} = expected.finish();
				const said = (sequence: FormSequence, of: TextColumn) =>
					Array.from(sequence.low, (_, at) => textsOf(of)[formAt(sequence, at)] ?? '|');
				expect(said(columns.sequence, lexicon.column())).toEqual(said(words.sequence, forms));
				expect(columns.documentStarts).toEqual(words.documentStarts);
				expect(columns.offsets).toEqual(words.offsets);
				expect(columns.offsetStarts).toEqual(words.offsetStarts);
				const bits = (bytes: Uint8Array) =>
					Array.from(columns.sequence.low.keys(), (at) => ((bytes[at >> 3] ?? 0) >> (at & 7)) & 1);
				expect(bits(columns.breaks)).toEqual(bits(words.breaks));
			},
		),
		{numRuns: 60},
	);
});

test('words that a pack has in the order of a list are not put in order again, and are those of their articles', async () => {
	const builder = createPackBuilder();
	for (const article of articles) {
		const known = await withLanguage(article);
		builder.addFile({path: article.path, key: article.path, id: article.id, problems: []}, [
			{...known, mentions: [], place: undefined},
		]);
	}
	const unordered = builder.finish();
	const once = shelved(unordered);
	const order = Uint32Array.of(3, 0, 4, 1, 2);
	const said = ({columns, lexicon}: ReturnType<typeof once.shelf.words.ordered>): string[] =>
		Array.from(columns.sequence.low, (_, at) => lexicon.text(formAt(columns.sequence, at)));
	const expected = said(once.shelf.words.ordered(order, true));
	const pack = once.shelf.pack(once.files);
	const adopted = shelved(pack, true).shelf.words.ordered(order, true);
	expect(adopted.columns.sequence.low.buffer).toBe(pack.words.sequence.low.buffer);
	for (const isAdopted of [true, false]) {
		const {shelf} = shelved(pack, isAdopted);
		expect(said(shelf.words.ordered(order, true))).toEqual(expected);
		const inTurn = Uint32Array.from(articles.keys());
		const fresh = shelved(unordered).shelf.words.ordered(inTurn, true);
		expect(said(shelf.words.ordered(inTurn, true))).toEqual(said(fresh));
	}
});

test('texts past the budget are read again, the last one is always at hand', () => {
	const read: number[] = [];
	const texts = createTexts(30, (place) => {
		const number = 'kept' in place ? place.kept : -1;
		read.push(number);
		return String(number).repeat(10);
	});
	for (const number of [1, 1, 2, 1, 2]) texts.text(number, {kept: number});
	expect(read).toEqual([1, 2, 1, 2]);
	// Who passes through all texts leaves the last one where it was.
	for (const number of [1, 2, 3]) texts.passing(number, {kept: number});
	texts.text(2, {kept: 2});
	expect(read).toEqual([1, 2, 1, 2, 1, 3]);
	const roomy = createTexts(1000, () => expect.unreachable());
	roomy.keep(1, 'kept');
	expect(roomy.text(1, {kept: 1})).toBe('kept');
});

test('a library of packs answers as one of texts', async () => {
	const {libraryOf} = await import('./library-of.ts');
	const packed = await libraryOf(articles);
	const whole = buildLibrary({articles, problems: []});
	expect(packed.entities).toEqual(whole.entities);
	for (const {article} of whole.articles) {
		expect(packed.mentions.get(article.id)).toEqual(whole.mentions.get(article.id));
	}
	for (const query of ['vu dai thang', 'सम्मेलन', '"पार्टी समिति"', 'has:document', '/सम.ेलन/']) {
		expect(packed.index.search(query), query).toEqual(whole.index.search(query));
	}
});

import type {Article, ArticleId, Paragraph} from '../corpus/types.ts';
import type {FoundMention, MentionColumns} from '../entities/types.ts';
import type {LanguageGuess} from '../language/types.ts';
import {noForm} from '../search/form-sequence.ts';
import type {Lexicon} from '../search/lexicon.ts';
import type {WordColumns} from '../search/types.ts';
import {createVocabularyBuilder, type VocabularyBuilder} from '../search/vocabulary-builder.ts';
import {createWordColumns, orderedColumns} from '../search/word-columns.ts';
import {growingNumbers} from '../text/growing.ts';
import {textCount} from '../text/text-column.ts';
import type {Script} from '../text/types.ts';
import type {Offset, Span} from '../text/units.ts';
import {growingPlaces} from './growing-places.ts';
import {createMentionTable, mentionSource} from './mention-table.ts';
import {paragraphKinds} from './pack-builder.ts';
import type {Texts} from './texts.ts';
import type {Pack, PackedArticle, PackedFile, StoredPack, TextPlace} from './types.ts';

/** An article whose text and paragraphs are looked up when they are asked for: `{...article}` has neither. */
export type ShelvedArticle = {
	readonly article: Article;
	readonly language: LanguageGuess;
	/** Counted from 0 in the order in which they came. */
	readonly number: number;
};

/**
 * Everything that was read, in columns: articles with their paragraphs, mentions and words, but no texts.
 * It only grows; what is gone is left out of the order that a library is made with.
 */
export type Shelf = {
	/** The articles of one file of a pack, from that number in the pack on; `idOf` makes their ids unique. */
	readonly add: (source: ShelfSource, range: FileRange) => readonly ShelvedArticle[];
	readonly isEmpty: () => boolean;
	/** To be called before `add` where all articles of a pack will be taken, in their order: the columns at one go, in a third of the time. */
	readonly append: (source: ShelfSource) => ShelfSource;
	/** The same where the shelf is empty: the columns are not copied. */
	readonly adopt: (source: ShelfSource) => ShelfSource;
	/** To be called after `add`: the new words are learned, those that the pack has readings of in a tenth of the time. */
	readonly learn: (source: ShelfSource) => void;
	/** All that there is as one pack, the articles in the order in which they came, the words as they stand; of some files, which hold all articles. */
	readonly pack: (files: readonly PackedFile[]) => Pack;
	/** Where the text of an article is. */
	readonly placeOf: (number: number) => TextPlace;
	readonly mentionsOf: (number: number) => readonly FoundMention[];
	/** Of the articles in an order, in which they have these places. */
	readonly mentionColumns: (
		order: Uint32Array,
		places: ReadonlyMap<ArticleId, number>,
	) => MentionColumns;
	/** Gives back the room for more articles; to be called before columns are asked for, which hold what they view. */
	readonly trim: () => void;
	/** `isWhole`: what is not in the order is forgotten, and the words are held once. */
	readonly words: {readonly ordered: (order: Uint32Array, isWhole: boolean) => OrderedWords};
};

/** Words of articles in an order, for an index. */
export type OrderedWords = {
	readonly columns: WordColumns;
	readonly lexicon: Lexicon;
	readonly vocabulary: VocabularyBuilder;
};

/** A pack while it is taken over, with what is known of its numbers. */
export type ShelfSource = {
	readonly pack: StoredPack;
	readonly mentions: ReturnType<typeof mentionSource>;
	readonly forms: Uint32Array;
	/** All but the articles themselves is the shelf's already: its words are documents from this one on. */
	readonly firstDocument?: number;
	readonly isAdopted?: boolean;
};

/** A file of the pack by its articles, and what it is called now: the pack may be of another day. */
export type FileRange = {
	readonly first: number;
	readonly count: number;
	readonly idOf: (id: ArticleId) => ArticleId;
	readonly place: {readonly path: string; readonly file: string | Uint8Array};
};

export function shelfSource(pack: StoredPack): ShelfSource {
	const forms = new Uint32Array(textCount(pack.forms)).fill(noForm);
	return {pack, mentions: mentionSource(pack), forms};
}

export function createShelf(texts: Texts): Shelf {
	const articles: ShelvedArticle[] = [];
	const places = growingPlaces();
	const paragraphs = growingNumbers();
	const paragraphStarts = growingNumbers();
	paragraphStarts.push(0);
	const mentions = createMentionTable();
	const words = createWordColumns();
	/** The place of each article's words in `words`. */
	const documentOf: number[] = [];
	const vocabulary = createVocabularyBuilder(words.lexicon);
	const paragraphsOf = (number: number): readonly Paragraph[] => {
		const [starts, all] = [paragraphStarts.view(), paragraphs.view()];
		const first = starts[number] as number;
		const count = (starts[number + 1] as number) - first;
		return Array.from({length: count}, (_, index) => paragraphAt(all, first + index));
	};
	/** What an article has no room for itself. */
	const looksUp = {
		get text(): string {
			const {number} = this as unknown as {readonly number: number};
			return texts.text(number, places.at(number));
		},
		get passingText(): string {
			const {number} = this as unknown as {readonly number: number};
			return texts.passing(number, places.at(number));
		},
		get paragraphs(): readonly Paragraph[] {
			return paragraphsOf((this as unknown as {readonly number: number}).number);
		},
	};
	const one = onlyOnes((text: string) => text);
	const oneSpan = onlyOnes(({start, end}: Span) => `${start} ${end}`);
	const oneLanguage = onlyOnes(({tag, confidence}: LanguageGuess) => `${confidence} ${tag}`);
	const shelved = ({language, place, ...rest}: PackedArticle, range: FileRange): ShelvedArticle => {
		const {path, file} = range.place;
		const number = places.push('file' in place ? {...place, file} : place);
		const {script, titleSpan, date, source} = rest;
		const own = {
			...rest,
			script: one(script) as Script,
			titleSpan: oneSpan(titleSpan),
			...(date !== undefined && {date: one(date)}),
			...(source !== undefined && {source: one(source)}),
			id: range.idOf(rest.id),
			path,
			number,
		};
		const article: Article = Object.assign(Object.create(looksUp), own);
		return {article, language: oneLanguage(language), number};
	};
	const addParagraphs = (pack: StoredPack, index: number): void => {
		const end = pack.paragraphStarts[index + 1] as number;
		for (let at = 2 * (pack.paragraphStarts[index] as number); at < 2 * end; at++) {
			paragraphs.push(pack.paragraphs[at] as number);
		}
		paragraphStarts.push(paragraphs.length() / 2);
	};
	const add = ({pack, mentions: source, forms, firstDocument}: ShelfSource, range: FileRange) => {
		const added: ShelvedArticle[] = [];
		for (let index = range.first; index < range.first + range.count; index++) {
			const packed = pack.articles.at(index) as PackedArticle;
			added.push(shelved(packed, range));
			const document = pack.documents?.[index] ?? index;
			documentOf.push(firstDocument === undefined ? words.documents() : firstDocument + document);
			if (firstDocument !== undefined) continue;
			addParagraphs(pack, index);
			mentions.add(source, index);
			words.addWords({columns: pack.words, forms: pack.forms, numbers: forms}, document);
		}
		articles.push(...added);
		return added;
	};
	const idAt = (number: number): ArticleId => (articles[number] as ShelvedArticle).article.id;
	return {
		add,
		isEmpty: () => articles.length === 0,
		append: (source) => {
			const {pack} = source;
			const firstDocument = words.documents();
			const forms = words.append(pack.words, pack.forms);
			mentions.append(pack);
			const first = paragraphs.length() / 2;
			paragraphs.append(pack.paragraphs);
			for (let article = 1; article < pack.paragraphStarts.length; article++) {
				paragraphStarts.push(first + (pack.paragraphStarts[article] as number));
			}
			return {...source, forms, firstDocument};
		},
		adopt: (source) => {
			const {pack} = source;
			words.adopt(pack.words, pack.forms);
			mentions.adopt(pack);
			paragraphs.replace(pack.paragraphs);
			paragraphStarts.replace(pack.paragraphStarts);
			return {...source, firstDocument: 0, isAdopted: true};
		},
		learn: ({pack: {readings}, forms, isAdopted}) => {
			if (readings === undefined) return vocabulary.extend();
			if (isAdopted) return vocabulary.adopt(readings);
			const own = new Uint32Array(words.lexicon.count()).fill(noForm);
			for (const [form, number] of forms.entries()) if (number !== noForm) own[number] = form;
			vocabulary.extend({columns: readings, formOf: (number) => own[number] ?? noForm});
		},
		pack: (files) => {
			return {
				files,
				articles: articles.map((each) => packed(each, places.at(each.number))),
				paragraphs: paragraphs.view(),
				paragraphStarts: paragraphStarts.view(),
				...mentions.packed(),
				forms: words.lexicon.column(),
				readings: vocabulary.columns(),
				words: words.columns(),
				documents: Uint32Array.from(documentOf),
				texts: [],
			};
		},
		placeOf: places.at,
		mentionsOf: (number) => mentions.ofArticle(number, idAt(number)),
		mentionColumns: (order, places) => mentions.columns(order, places, idAt),
		trim: () => {
			for (const column of [paragraphs, paragraphStarts, mentions]) column.trim();
		},
		words: {
			ordered: (order, isWhole) => {
				const documents = order.map((number) => documentOf[number] as number);
				const columns = isWhole
					? words.reorder(documents)
					: orderedColumns(words.columns(), documents);
				if (isWhole) {
					for (const [document, number] of order.entries()) documentOf[number] = document;
				}
				return {columns, lexicon: words.lexicon, vocabulary};
			},
		},
	};
}

/** Of equal values always the same one: each article of a pack has its own, though there are few. */
function onlyOnes<Value>(keyOf: (value: Value) => string): (value: Value) => Value {
	const known = new Map<string, Value>();
	return (value) => {
		const key = keyOf(value);
		const before = known.get(key);
		if (before !== undefined) return before;
		known.set(key, value);
		return value;
	};
}

function packed({article, language}: ShelvedArticle, place: TextPlace): PackedArticle {
	const {number: _, ...own} = article as Article & {readonly number: number};
	return {...own, language, place};
}

function paragraphAt(all: Uint32Array, index: number): Paragraph {
	const end = all[2 * index + 1] as number;
	return {
		start: all[2 * index] as Offset,
		end: (end >>> 2) as Offset,
		kind: paragraphKinds[end & 3] ?? 'body',
	};
}

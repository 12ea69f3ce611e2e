import type {Article, Paragraph} from '../corpus/types.ts';
import {entityTypes, type FoundMention, type Role} from '../entities/types.ts';
import type {LanguageGuess} from '../language/types.ts';
import {createWordColumns} from '../search/word-columns.ts';
import {type GrowingNumbers, growingNumbers} from '../text/growing.ts';
import type {MentionArrays, Pack, PackedArticle, PackedFile, TextPlace} from './types.ts';

/** An article that was read, with what was found in it. */
export type ReadArticle = {
	readonly article: Article;
	readonly language: LanguageGuess;
	readonly mentions: readonly FoundMention[];
	/** Where its text can be read again; without one the pack takes the text. */
	readonly place: TextPlace | undefined;
};

export type PackBuilder = {
	/** Tokenises the texts; some 6 ms per MB of UTF-8. */
	readonly addFile: (file: Omit<PackedFile, 'articles'>, articles: readonly ReadArticle[]) => void;
	/** To be called once. */
	readonly finish: () => Pack;
};

export function createPackBuilder(): PackBuilder {
	const files: PackedFile[] = [];
	const articles: PackedArticle[] = [];
	const texts: Uint8Array[] = [];
	const words = createWordColumns();
	const paragraphs = growingNumbers();
	const paragraphStarts = growingNumbers();
	paragraphStarts.push(0);
	const mentions = mentionsBuilder();
	const addArticle = ({article, language, place, mentions: found}: ReadArticle): void => {
		const {text, paragraphs: own, ...rest} = article;
		articles.push({
			...rest,
			textLength: text.length,
			language,
			place: place ?? {inPack: texts.length},
		});
		if (place === undefined) texts.push(new Uint8Array(Buffer.from(text, 'utf16le')));
		for (const {start, end, kind} of own) {
			paragraphs.push(start);
			paragraphs.push(end * 4 + paragraphKinds.indexOf(kind));
		}
		paragraphStarts.push(paragraphs.length() / 2);
		words.addText(text);
		mentions.add(found);
	};
	return {
		addFile: (file, own) => {
			files.push({...file, articles: own.length});
			for (const each of own) addArticle(each);
		},
		finish: () => {
			const {sequence, breaks, documentStarts, offsets, offsetStarts} = words.columns();
			const {units, starts} = words.lexicon.column();
			return {
				files,
				articles,
				paragraphStarts: paragraphStarts.view().slice(),
				paragraphs: paragraphs.view().slice(),
				...mentions.finish(),
				forms: {units: units.slice(), starts: starts.slice()},
				words: {
					sequence: {
						low: sequence.low.slice(),
						high: sequence.high.slice(),
						top: sequence.top.slice(),
					},
					breaks: breaks.slice(),
					documentStarts: documentStarts.slice(),
					offsets: offsets.slice(),
					offsetStarts: offsetStarts.slice(),
				},
				texts,
			};
		},
	};
}

/** In the order of their numbers in packs. */
export const paragraphKinds: readonly Paragraph['kind'][] = [
	'heading',
	'body',
	'boilerplate',
	'blank',
];

type PackedMentions = Pick<Pack, 'mentions' | 'strings' | 'roles'>;

function mentionsBuilder(): {
	readonly add: (found: readonly FoundMention[]) => void;
	readonly finish: () => PackedMentions;
} {
	const columns = {
		articleStarts: growingNumbers(),
		starts: growingNumbers(),
		ends: growingNumbers(),
		texts: growingNumbers(),
		values: growingNumbers(),
		tolds: growingNumbers(),
		roles: growingNumbers(),
	};
	const types: number[] = [];
	const confidences: number[] = [];
	const strings = numbered((text: string) => text);
	const roles = numbered(({title, of}: Role) => `${title}\n${of ?? ''}`);
	columns.articleStarts.push(0);
	return {
		add: (found) => {
			for (const {type, start, end, text, value, told, role, confidence} of found) {
				types.push(entityTypes.indexOf(type));
				columns.starts.push(start);
				columns.ends.push(end);
				columns.texts.push(strings.number(text));
				columns.values.push(strings.number(value));
				columns.tolds.push(strings.number(told));
				columns.roles.push(roles.number(role));
				confidences.push(confidence ?? Number.NaN);
			}
			columns.articleStarts.push(types.length);
		},
		finish: () => ({
			mentions: {
				...copies(columns),
				types: Uint8Array.from(types),
				confidences: Float64Array.from(confidences),
			},
			strings: strings.values,
			roles: roles.values,
		}),
	};
}

type NumberColumns = Omit<MentionArrays, 'types' | 'confidences'>;

function copies(columns: {readonly [name in keyof NumberColumns]: GrowingNumbers}): NumberColumns {
	const {articleStarts, starts, ends, texts, values, tolds, roles} = columns;
	return {
		articleStarts: articleStarts.view().slice(),
		starts: starts.view().slice(),
		ends: ends.view().slice(),
		texts: texts.view().slice(),
		values: values.view().slice(),
		tolds: tolds.view().slice(),
		roles: roles.view().slice(),
	};
}

/** Equal values have one number, from 1 on; `undefined` has 0. */
export type Numbered<Value> = {
	readonly values: Value[];
	readonly number: (value: Value | undefined) => number;
	/** Takes these in the place of none: their places are their numbers, and no two have one key. */
	readonly adopt: (values: readonly Value[]) => void;
	/** Gives back the room for finding a number, until one is asked for. */
	readonly trim: () => void;
};

export function numbered<Value>(keyOf: (value: Value) => string): Numbered<Value> {
	const values: Value[] = [];
	let numbers: Map<string, number> | undefined;
	const known = (): Map<string, number> => {
		numbers ??= new Map(values.map((value, at) => [keyOf(value), at + 1]));
		return numbers;
	};
	return {
		values,
		number: (value) => {
			if (value === undefined) return 0;
			const key = keyOf(value);
			const before = known().get(key);
			if (before !== undefined) return before;
			const number = values.push(value);
			known().set(key, number);
			return number;
		},
		adopt: (others) => {
			for (const value of others) values.push(value);
		},
		trim: () => {
			numbers = undefined;
		},
	};
}

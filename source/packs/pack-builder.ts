import type {Article, Paragraph} from '../corpus/types.ts';
import {entityTypes, type FoundMention, type ReadWords, type Role} from '../entities/types.ts';
import type {LanguageGuess} from '../language/types.ts';
import {createWordColumns} from '../search/word-columns.ts';
import {growingNumbers} from '../text/growing.ts';
import type {SparseNumbers} from '../text/sparse-numbers.ts';
import {growingMentions} from './growing-mentions.ts';
import {numbered, numberedTexts} from './numbered.ts';
import type {MentionArrays, Pack, PackedArticle, PackedFile, TextPlace} from './types.ts';

/** An article that was read, with what was found in it. */
export type ReadArticle = {
	readonly article: Article;
	readonly language: LanguageGuess;
	readonly mentions: readonly FoundMention[];
	/** Its words, if they were read last. */
	readonly words?: ReadWords | undefined;
	/** Where its text can be read again; without one the pack takes the text. */
	readonly place: TextPlace | undefined;
};

export type PackBuilder = {
	/** Tokenises the texts; some 6 ms per MB of UTF-8. One article is asked for after the other. */
	readonly addFile: (file: Omit<PackedFile, 'articles'>, articles: Iterable<ReadArticle>) => void;
	/** What was added since the pack before. The builder is empty then, and may be used for the next one. */
	readonly finish: () => Pack;
};

/** Who makes many packs uses one for all: V8 compiles anew what calls functions that were made anew. */
export function createPackBuilder(): PackBuilder {
	let files: PackedFile[] = [];
	let articles: PackedArticle[] = [];
	let texts: Uint8Array[] = [];
	const words = createWordColumns();
	const paragraphs = growingNumbers();
	const paragraphStarts = growingNumbers();
	paragraphStarts.push(0);
	const mentions = mentionsBuilder();
	const clear = (): void => {
		files = [];
		articles = [];
		texts = [];
		words.clear();
		paragraphs.clear();
		paragraphStarts.clear();
		paragraphStarts.push(0);
		mentions.clear();
	};
	const addArticle = ({
		article,
		language,
		place,
		words: read,
		mentions: found,
	}: ReadArticle): void => {
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
		words.addText(text, read);
		mentions.add(found);
	};
	return {
		addFile: (file, own) => {
			const before = articles.length;
			for (const each of own) addArticle(each);
			files.push({...file, articles: articles.length - before});
		},
		finish: () => {
			const {sequence, breaks, documentStarts, offsets, offsetStarts} = words.columns();
			const {units, starts} = words.lexicon.column();
			const pack: Pack = {
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
			clear();
			return pack;
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
	/** Copies. */
	readonly finish: () => PackedMentions;
	readonly clear: () => void;
} {
	const mentions = growingMentions();
	const strings = numberedTexts();
	const roles = numbered(({title, of}: Role) => `${title}\n${of ?? ''}`);
	return {
		add: (found) => {
			for (const {type, start, end, text, value, told, role, confidence} of found) {
				mentions.push({
					type: entityTypes.indexOf(type),
					start,
					end,
					text: strings.number(text),
					value: strings.number(value),
					told: strings.number(told),
					role: roles.number(role),
					confidence,
				});
			}
			mentions.endArticle();
		},
		finish: () => {
			const {bytes, starts} = strings.column();
			return {
				mentions: copied(mentions.view()),
				strings: {bytes: bytes.slice(), starts: starts.slice()},
				roles: roles.values.slice(),
			};
		},
		clear: () => {
			mentions.clear();
			strings.clear();
			roles.clear();
		},
	};
}

function copied(arrays: MentionArrays): MentionArrays {
	return {
		articleStarts: arrays.articleStarts.slice(),
		starts: arrays.starts.slice(),
		lengths: arrays.lengths.slice(),
		texts: arrays.texts.slice(),
		values: copiedSparse(arrays.values),
		tolds: copiedSparse(arrays.tolds),
		roles: copiedSparse(arrays.roles),
		confidences: copiedSparse(arrays.confidences),
	};
}

function copiedSparse<Numbers extends Uint32Array | Float64Array>(
	sparse: SparseNumbers<Numbers>,
): SparseNumbers<Numbers> {
	const {bits, ranks, numbers} = sparse;
	return {bits: bits.slice(), ranks: ranks.slice(), numbers: numbers.slice() as Numbers};
}

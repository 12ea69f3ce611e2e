import {growingNumbers} from '../text/growing.ts';
import {growingSparse, growingSparseFloats, type SparseNumbers} from '../text/sparse-numbers.ts';
import type {MentionArrays} from './types.ts';

/** A mention in numbers: those of its strings and role are 0 for none. */
export type NumberedMention = {
	readonly type: number;
	readonly start: number;
	readonly end: number;
	readonly text: number;
	readonly value: number;
	readonly told: number;
	readonly role: number;
	readonly confidence: number | undefined;
};

/** Mentions of one article after another. */
export type GrowingMentions = {
	readonly push: (mention: NumberedMention) => void;
	readonly endArticle: () => void;
	/** All of these, their strings and roles by their numbers here. */
	readonly append: (arrays: MentionArrays, numbers: MentionNumbers) => void;
	/** Takes all of these, which are not copied, in the place of none. */
	readonly adopt: (arrays: MentionArrays) => void;
	readonly length: () => number;
	/** Where the mentions of an article begin; of one past the last where they end. */
	readonly first: (article: number) => number;
	readonly type: (index: number) => number;
	/** All of one. */
	readonly at: (index: number) => NumberedMention;
	readonly text: (index: number) => number;
	readonly value: (index: number) => number;
	readonly role: (index: number) => number;
	readonly confidence: (index: number) => number | undefined;
	/** Views of what there is so far. */
	readonly view: () => MentionArrays;
	/** Holds none again, in the same room: views of it are overwritten. */
	readonly clear: () => void;
	/** Gives back the room for more. */
	readonly trim: () => void;
};

/** The number here of each string and role of a pack, by its number there; 0 of 0. */
export type MentionNumbers = {readonly strings: Uint32Array; readonly roles: Uint32Array};

export function growingMentions(): GrowingMentions {
	const articleStarts = growingNumbers();
	const starts = growingNumbers();
	const lengths = growingNumbers();
	const texts = growingNumbers();
	const values = growingSparse();
	const tolds = growingSparse();
	const roles = growingSparse();
	const confidences = growingSparseFloats();
	articleStarts.push(0);
	const type = (index: number): number => (lengths.room()[index] as number) & 7;
	const text = (index: number): number => texts.room()[index] as number;
	const value = (index: number): number => values.at(index) ?? 0;
	const role = (index: number): number => roles.at(index) ?? 0;
	return {
		push: (mention) => {
			starts.push(mention.start);
			lengths.push((mention.end - mention.start) * 8 + mention.type);
			texts.push(mention.text);
			values.push(mention.value || undefined);
			tolds.push(mention.told || undefined);
			roles.push(mention.role || undefined);
			confidences.push(mention.confidence);
		},
		endArticle: () => articleStarts.push(starts.length()),
		append: (arrays, numbers) => {
			const first = starts.length();
			const count = arrays.starts.length;
			for (let article = 1; article < arrays.articleStarts.length; article++) {
				articleStarts.push(first + (arrays.articleStarts[article] as number));
			}
			starts.append(arrays.starts);
			lengths.append(arrays.lengths);
			texts.append(renumbered(arrays.texts, numbers.strings));
			values.append(renumberedSparse(arrays.values, numbers.strings), count);
			tolds.append(renumberedSparse(arrays.tolds, numbers.strings), count);
			roles.append(renumberedSparse(arrays.roles, numbers.roles), count);
			confidences.append(arrays.confidences, count);
		},
		adopt: (arrays) => {
			const count = arrays.starts.length;
			articleStarts.replace(arrays.articleStarts);
			starts.replace(arrays.starts);
			lengths.replace(arrays.lengths);
			texts.replace(arrays.texts);
			values.replace(arrays.values, count);
			tolds.replace(arrays.tolds, count);
			roles.replace(arrays.roles, count);
			confidences.replace(arrays.confidences, count);
		},
		length: starts.length,
		first: (article) => articleStarts.room()[article] as number,
		type,
		text,
		value,
		role,
		confidence: confidences.at,
		at: (index) => {
			const start = starts.room()[index] as number;
			return {
				type: type(index),
				start,
				end: start + ((lengths.room()[index] as number) >>> 3),
				text: text(index),
				value: value(index),
				told: tolds.at(index) ?? 0,
				role: role(index),
				confidence: confidences.at(index),
			};
		},
		view: () => ({
			articleStarts: articleStarts.view(),
			starts: starts.view(),
			lengths: lengths.view(),
			texts: texts.view(),
			values: values.view(),
			tolds: tolds.view(),
			roles: roles.view(),
			confidences: confidences.view(),
		}),
		clear: () => {
			for (const column of [articleStarts, starts, lengths, texts, values, tolds, roles])
				column.clear();
			confidences.clear();
			articleStarts.push(0);
		},
		trim: () => {
			for (const column of [articleStarts, starts, lengths, texts, values, tolds, roles])
				column.trim();
			confidences.trim();
		},
	};
}

function renumbered(all: Uint32Array, numbers: Uint32Array): Uint32Array {
	const own = new Uint32Array(all.length);
	for (let at = 0; at < all.length; at++) own[at] = numbers[all[at] as number] as number;
	return own;
}

function renumberedSparse(all: SparseNumbers, numbers: Uint32Array): SparseNumbers {
	return {bits: all.bits, ranks: all.ranks, numbers: renumbered(all.numbers, numbers)};
}

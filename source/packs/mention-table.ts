import type {ArticleId} from '../corpus/types.ts';
import {entityTypes, type FoundMention, type MentionColumns, type Role} from '../entities/types.ts';
import {growingNumbers} from '../text/growing.ts';
import {pagedArray, pagedFrom} from '../text/paged.ts';
import {groupFinder, lengthAt} from '../text/starts.ts';
import type {Offset} from '../text/units.ts';
import {numbered} from './pack-builder.ts';
import type {Pack} from './types.ts';

/** The mentions of all articles that were read, by the articles' numbers. Some 32 bytes a mention. */
export type MentionTable = {
	/** Adds those of one article of a pack, which gets the next number. */
	readonly add: (source: MentionSource, article: number) => void;
	/** To be called where there is nothing yet: the strings of the pack are taken over, and need not be looked for. */
	readonly adopt: (source: MentionSource) => MentionSource;
	/** The mentions of some articles, in that order, which have these ids. */
	readonly columns: (order: Uint32Array, idOf: (article: number) => ArticleId) => MentionColumns;
	/** All of them, as they stand in a pack. */
	readonly packed: () => Pick<Pack, 'mentions' | 'strings' | 'roles'>;
	readonly ofArticle: (article: number, id: ArticleId) => readonly FoundMention[];
	/** Gives back the room for more. */
	readonly trim: () => void;
};

/** A pack, and the numbers here of its strings and roles, 0 while they are not known. */
export type MentionSource = {
	readonly pack: Pack;
	readonly strings: Uint32Array;
	readonly roles: Uint32Array;
};

export function mentionSource(pack: Pack): MentionSource {
	return {
		pack,
		strings: new Uint32Array(pack.strings.length + 1),
		roles: new Uint32Array(pack.roles.length + 1),
	};
}

export function createMentionTable(): MentionTable {
	const articleStarts = growingNumbers();
	articleStarts.push(0);
	const starts = growingNumbers();
	/** The end less the start, and the type in the lowest three bits. */
	const lengths = growingNumbers();
	const texts = growingNumbers();
	const values = growingNumbers();
	/** Rarer than one mention in ten. */
	const tolds = new Map<number, string>();
	const rolesOf = new Map<number, Role>();
	/** Of the model, 0 to 1; 0 where rules found it. */
	const confidences = growingNumbers();
	const certainties: number[] = [];
	const strings = numbered((text: string) => text);
	const roles = numbered(({title, of}: Role) => `${title}\n${of ?? ''}`);

	const stringNumber = (source: MentionSource, number: number): number => {
		if (number === 0) return 0;
		const known = source.strings[number] as number;
		if (known !== 0) return known;
		const own = strings.number(source.pack.strings[number - 1]);
		source.strings[number] = own;
		return own;
	};
	const roleOf = (source: MentionSource, number: number): Role | undefined => {
		const own = (source.roles[number] as number) || roles.number(source.pack.roles[number - 1]);
		source.roles[number] = own;
		return roles.values[own - 1];
	};
	const add = (source: MentionSource, article: number): void => {
		const {mentions} = source.pack;
		const end = mentions.articleStarts[article + 1] as number;
		for (let at = mentions.articleStarts[article] as number; at < end; at++) {
			const index = starts.length();
			const start = mentions.starts[at] as number;
			starts.push(start);
			lengths.push(((mentions.ends[at] as number) - start) * 8 + (mentions.types[at] as number));
			texts.push(stringNumber(source, mentions.texts[at] as number));
			values.push(stringNumber(source, mentions.values[at] as number));
			const told = stringNumber(source, mentions.tolds[at] as number);
			if (told !== 0) tolds.set(index, strings.values[told - 1] as string);
			const role = mentions.roles[at] as number;
			if (role !== 0) rolesOf.set(index, roleOf(source, role) as Role);
			const confidence = mentions.confidences[at] as number;
			confidences.push(Number.isNaN(confidence) ? 0 : certainties.push(confidence));
		}
		articleStarts.push(starts.length());
	};

	const confidenceAt = (index: number): number | undefined =>
		certainties[(confidences.view()[index] as number) - 1];
	const foundAt = (index: number, article: ArticleId): FoundMention => {
		const start = starts.view()[index] as number;
		const packed = lengths.view()[index] as number;
		const value = strings.values[(values.view()[index] as number) - 1];
		const confidence = confidenceAt(index);
		const told = tolds.get(index);
		const role = rolesOf.get(index);
		return {
			article,
			type: entityTypes[packed & 7] ?? 'url',
			start: start as Offset,
			end: (start + (packed >>> 3)) as Offset,
			text: strings.values[(texts.view()[index] as number) - 1] ?? '',
			...(value === undefined ? {} : {value}),
			...(confidence === undefined ? {} : {confidence}),
			...(role === undefined ? {} : {role}),
			...(told === undefined ? {} : {told}),
		};
	};

	return {
		add,
		adopt: ({pack}) => {
			strings.adopt(pack.strings);
			roles.adopt(pack.roles);
			const own = (count: number): Uint32Array => pagedFrom(Uint32Array, count + 1, (at) => at);
			return {pack, strings: own(pack.strings.length), roles: own(pack.roles.length)};
		},
		packed: () => {
			const [begins, lengthView] = [starts.view(), lengths.view()];
			const {length} = begins;
			const roleNumbers = pagedArray(Uint32Array, length);
			for (const [index, role] of rolesOf) roleNumbers[index] = roles.number(role);
			const toldNumbers = pagedArray(Uint32Array, length);
			for (const [index, told] of tolds) toldNumbers[index] = strings.number(told);
			const endAt = (index: number): number =>
				(begins[index] as number) + ((lengthView[index] as number) >>> 3);
			return {
				mentions: {
					articleStarts: articleStarts.view(),
					types: pagedFrom(Uint8Array, length, (index) => (lengthView[index] as number) & 7),
					starts: begins,
					ends: pagedFrom(Uint32Array, length, endAt),
					texts: texts.view(),
					values: values.view(),
					tolds: toldNumbers,
					roles: roleNumbers,
					confidences: pagedFrom(
						Float64Array,
						length,
						(index) => confidenceAt(index) ?? Number.NaN,
					),
				},
				strings: strings.values,
				roles: roles.values,
			};
		},
		ofArticle: (article, id) => {
			const first = articleStarts.view()[article] as number;
			const end = articleStarts.view()[article + 1] as number;
			return Array.from({length: end - first}, (_, index) => foundAt(first + index, id));
		},
		trim: () => {
			for (const column of [articleStarts, starts, lengths, texts, values, confidences])
				column.trim();
			strings.trim();
			roles.trim();
		},
		columns: (order, idOf) => {
			const all = articleStarts.view();
			const places = new Map<ArticleId, number>();
			const firsts = new Uint32Array(order.length + 1);
			for (const [place, article] of order.entries()) {
				places.set(idOf(article), place);
				firsts[place + 1] = (firsts[place] as number) + lengthAt(all, article);
			}
			const length = firsts[order.length] as number;
			const placeOf = groupFinder(firsts);
			const articleOf = (index: number): ArticleId => idOf(order[placeOf(index)] as number);
			const numberOf = (index: number): number => {
				const place = placeOf(index);
				return (all[order[place] as number] as number) + index - (firsts[place] as number);
			};
			const [lengthView, textView, valueView] = [lengths.view(), texts.view(), values.view()];
			return {
				length,
				type: (index) => entityTypes[(lengthView[numberOf(index)] as number) & 7] ?? 'url',
				text: (index) => strings.values[(textView[numberOf(index)] as number) - 1] ?? '',
				textNumber: (index) => textView[numberOf(index)] as number,
				textCount: strings.values.length + 1,
				value: (index) => strings.values[(valueView[numberOf(index)] as number) - 1],
				article: articleOf,
				confidence: (index) => confidenceAt(numberOf(index)),
				role: (index) => rolesOf.get(numberOf(index)),
				found: (index) => foundAt(numberOf(index), articleOf(index)),
				ofArticle: (id) => {
					const place = places.get(id);
					if (place === undefined) return [];
					const own: number[] = [];
					const end = firsts[place + 1] as number;
					for (let index = firsts[place] as number; index < end; index++) own.push(index);
					return own;
				},
			};
		},
	};
}

import type {ArticleId} from '../corpus/types.ts';
import {entityTypes, type FoundMention, type MentionColumns, type Role} from '../entities/types.ts';
import {codedLexicon} from '../text/coded-lexicon.ts';
import {codedCount} from '../text/coded-texts.ts';
import {groupFinder} from '../text/starts.ts';
import type {Offset} from '../text/units.ts';
import {type GrowingMentions, growingMentions, type MentionNumbers} from './growing-mentions.ts';
import {numbered} from './numbered.ts';
import type {Pack, StoredPack} from './types.ts';

/** The mentions of all articles that were read, by the articles' numbers. Some 15 bytes a mention. */
export type MentionTable = {
	/** Adds those of one article of a pack, which gets the next number. */
	readonly add: (source: MentionSource, article: number) => void;
	/** All mentions of a pack, whose articles get the next numbers; they are not to be added any more. Some 100 ns each. */
	readonly append: (pack: StoredPack) => void;
	/** To be called where there is nothing yet: all mentions of the pack are taken over, and not to be added any more. */
	readonly adopt: (pack: StoredPack) => void;
	/** The mentions of some articles, in that order, which have these ids; `places` are those of the ids. */
	readonly columns: (
		order: Uint32Array,
		places: ReadonlyMap<ArticleId, number>,
		idOf: (article: number) => ArticleId,
	) => MentionColumns;
	/** Views of all of them, as they stand in a pack. */
	readonly packed: () => Pick<Pack, 'mentions' | 'strings' | 'roles'>;
	readonly ofArticle: (article: number, id: ArticleId) => readonly FoundMention[];
	/** Gives back the room for more. */
	readonly trim: () => void;
};

/** A pack, and the numbers here of its strings and roles, 0 while they are not known. */
export type MentionSource = MentionNumbers & {
	readonly pack: StoredPack;
	readonly mentions: GrowingMentions;
};

export function mentionSource(pack: StoredPack): MentionSource {
	const mentions = growingMentions();
	mentions.adopt(pack.mentions);
	return {
		pack,
		mentions,
		strings: new Uint32Array(codedCount(pack.strings) + 1),
		roles: new Uint32Array(pack.roles.length + 1),
	};
}

export function createMentionTable(): MentionTable {
	const mentions = growingMentions();
	const strings = codedLexicon();
	const roles = numbered(({title, of}: Role) => `${title}\n${of ?? ''}`);

	const stringNumber = ({pack, strings: own}: MentionSource, number: number): number => {
		if (number === 0) return 0;
		const known = own[number] || strings.enterFrom(pack.strings, number - 1) + 1;
		own[number] = known;
		return known;
	};
	const textOf = (number: number): string | undefined =>
		number === 0 ? undefined : strings.text(number - 1);
	const roleNumber = ({pack, roles: own}: MentionSource, number: number): number => {
		const known = own[number] || roles.number(pack.roles[number - 1]);
		own[number] = known;
		return known;
	};
	const foundAt = (index: number, article: ArticleId): FoundMention => {
		const mention = mentions.at(index);
		const value = textOf(mention.value);
		const told = textOf(mention.told);
		const role = roles.values[mention.role - 1];
		const {confidence} = mention;
		return {
			article,
			type: entityTypes[mention.type] ?? 'url',
			start: mention.start as Offset,
			end: mention.end as Offset,
			text: textOf(mention.text) ?? '',
			...(value === undefined ? {} : {value}),
			...(confidence === undefined ? {} : {confidence}),
			...(role === undefined ? {} : {role}),
			...(told === undefined ? {} : {told}),
		};
	};

	return {
		add: (source, article) => {
			const end = source.mentions.first(article + 1);
			for (let at = source.mentions.first(article); at < end; at++) {
				const mention = source.mentions.at(at);
				mentions.push({
					...mention,
					text: stringNumber(source, mention.text),
					value: stringNumber(source, mention.value),
					told: stringNumber(source, mention.told),
					role: roleNumber(source, mention.role),
				});
			}
			mentions.endArticle();
		},
		append: (pack) => {
			const source = mentionSource(pack);
			for (let number = 1; number < source.strings.length; number++) stringNumber(source, number);
			for (let number = 1; number < source.roles.length; number++) roleNumber(source, number);
			mentions.append(pack.mentions, source);
		},
		adopt: (pack) => {
			strings.adopt(pack.strings);
			roles.adopt(pack.roles);
			mentions.adopt(pack.mentions);
		},
		packed: () => ({
			mentions: mentions.view(),
			strings: strings.column(),
			roles: roles.values,
		}),
		ofArticle: (article, id) => {
			const first = mentions.first(article);
			const count = mentions.first(article + 1) - first;
			return Array.from({length: count}, (_, index) => foundAt(first + index, id));
		},
		trim: () => {
			mentions.trim();
			strings.trim();
			roles.trim();
		},
		columns: (order, places, idOf) => {
			const firsts = new Uint32Array(order.length + 1);
			for (const [place, article] of order.entries()) {
				firsts[place + 1] =
					(firsts[place] as number) + mentions.first(article + 1) - mentions.first(article);
			}
			const length = firsts[order.length] as number;
			const placeOf = groupFinder(firsts);
			const articleOf = (index: number): ArticleId => idOf(order[placeOf(index)] as number);
			const numberOf = (index: number): number => {
				const place = placeOf(index);
				return mentions.first(order[place] as number) + index - (firsts[place] as number);
			};
			return {
				length,
				type: (index) => entityTypes[mentions.type(numberOf(index))] ?? 'url',
				text: (index) => textOf(mentions.text(numberOf(index))) ?? '',
				textNumber: (index) => mentions.text(numberOf(index)),
				textCount: strings.count() + 1,
				value: (index) => textOf(mentions.value(numberOf(index))),
				article: articleOf,
				confidence: (index) => mentions.confidence(numberOf(index)),
				role: (index) => roles.values[mentions.role(numberOf(index)) - 1],
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

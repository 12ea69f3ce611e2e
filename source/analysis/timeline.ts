import type {ArticleId} from '../corpus/types.ts';
import {edtfRange} from '../dates/edtf.ts';
import type {Entity, EntityId, Mention} from '../entities/types.ts';
import type {SearchDocument} from '../search/types.ts';
import type {DatedMentions} from './types.ts';
import {lastWeekday, weekdayOf} from './weekdays.ts';

/**
 * The dates that texts mention, in the order of time: by their first day, longer spans before the days
 * in them. A day whose year its article surely tells stands there; a weekday is the last one up to the article's
 * own day, with the sign of EDTF for what is not certain (`2025-09-12?`) unless the article tells that day
 * elsewhere: it may be the next one.
 * What no article dates (`XXXX-12-18`, «Friday») stands last. Linear in the mentions; pauses after
 * each article.
 */
export function* timelineOf(
	documents: readonly SearchDocument[],
	entities: {readonly get: (id: EntityId) => Pick<Entity, 'name'> | undefined},
): Generator<undefined, readonly DatedMentions[]> {
	const dates = new Map<string, Told>();
	for (const {article, mentions} of documents) {
		const own = mentions.filter(({type}) => type === 'date');
		for (const mention of own) {
			const name = entities.get(mention.entity)?.name ?? mention.text;
			const date = toldDate(mention, article.date, own) ?? name;
			const told = dates.get(date) ?? {entity: mention.entity, mentions: 0, articles: new Set()};
			if (name === date) told.entity = mention.entity;
			told.mentions += 1;
			told.articles.add(article.id);
			dates.set(date, told);
		}
		yield;
	}
	return [...dates]
		.map(([date, {entity, mentions, articles}]) => {
			return {date, entity, mentions, articles: [...articles]};
		})
		.sort((one, other) => compareInTime(one.date, other.date));
}

type Told = {entity: EntityId; mentions: number; readonly articles: Set<ArticleId>};

/** `undefined` where the mention means the same wherever it stands. */
function toldDate(
	mention: Mention,
	articleDate: string | undefined,
	dates: readonly Mention[],
): string | undefined {
	const {told} = mention;
	if (told !== undefined) return isSureYear(told, articleDate, dates) ? told : undefined;
	const weekday = weekdayOf(mention);
	if (weekday === undefined || articleDate === undefined) return undefined;
	const day = lastWeekday(weekday, articleDate);
	if (day === undefined) return undefined;
	const isDated = day === articleDate || dates.some((date) => (date.told ?? date.value) === day);
	return isDated ? day : `${day}?`;
}

/** Of a day or a month beside it: a year alone may be that of something else, such as a founding. */
function isSureYear(
	told: string,
	articleDate: string | undefined,
	dates: readonly Mention[],
): boolean {
	const ofYear = (date = ''): boolean => /^\d{4}/v.exec(date)?.[0] === told.slice(0, 4);
	return ofYear(articleDate) || dates.some(({value = ''}) => value.length > 4 && ofYear(value));
}

function compareInTime(one: string, other: string): number {
	const left = edtfRange(one);
	const right = edtfRange(other);
	if (left === undefined || right === undefined) {
		return Number(left === undefined) - Number(right === undefined) || (one < other ? -1 : 1);
	}
	return left.from - right.from || right.to - left.to || (one < other ? -1 : 1);
}

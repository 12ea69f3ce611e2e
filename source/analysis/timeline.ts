import {edtfRange} from '../dates/edtf.ts';
import type {Entity} from '../entities/types.ts';
import type {DatedMentions} from './types.ts';

/**
 * The dates that texts mention, in the order of time: by their first day, longer spans before the days
 * in them. Days whose year no text tells (`XXXX-12-18`) stand last, by month and day.
 */
export function timelineOf(entities: readonly Entity[]): readonly DatedMentions[] {
	return entities
		.flatMap(({id, type, name, mentions, articles}): readonly DatedMentions[] =>
			type === 'date' ? [{date: name, entity: id, mentions, articles}] : [],
		)
		.sort((one, other) => compareInTime(one.date, other.date));
}

function compareInTime(one: string, other: string): number {
	const left = edtfRange(one);
	const right = edtfRange(other);
	if (left === undefined || right === undefined) {
		return Number(left === undefined) - Number(right === undefined) || (one < other ? -1 : 1);
	}
	return left.from - right.from || right.to - left.to || (one < other ? -1 : 1);
}

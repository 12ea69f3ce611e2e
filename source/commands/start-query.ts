import type {Habits} from '../state/habits.ts';
import type {Message} from '../state/types.ts';
import {askedQuery} from './asked-query.ts';
import type {Flags} from './command-types.ts';
import {sortKeyOf} from './sorted-articles.ts';

/** `--sort` of all articles; by date they are as they come. */
export function startOrder({sort}: Flags): Pick<Habits, 'order'> {
	const by = sortKeyOf(sort);
	return by === undefined || by === 'date' ? {} : {order: {by, isReversed: false}};
}

/** What the reader would type to begin so. */
export function startMessages(flags: Flags): readonly Message[] {
	const text = askedQuery(flags);
	if (text === undefined) return [];
	const by = sortKeyOf(flags.sort);
	return [
		{type: 'boxOpened', scope: 'corpus', text},
		{type: 'accepted'},
		...(by === undefined || by === 'relevance'
			? []
			: [{type: 'sorted', by, isOfFound: true} as const]),
	];
}

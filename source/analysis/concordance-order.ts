import type {ConcordanceLine} from '../search/types.ts';
import type {ConcordanceOrder} from './types.ts';

export const concordanceOrders: readonly ConcordanceOrder[] = ['text', 'before', 'after'];

/**
 * The lines sorted by the words after the hit, or by those before it, the nearest word first; lines
 * that are alike stay in the order of the text.
 *
 *     before: … की मानसिक शांति    sorts by    शांति, मानसिक, की …
 */
export function orderedConcordance<Line extends Pick<ConcordanceLine, 'before' | 'after'>>(
	lines: readonly Line[],
	order: ConcordanceOrder,
): readonly Line[] {
	if (order === 'text') return lines;
	collator ??= new Intl.Collator('und', {numeric: true, sensitivity: 'base'});
	const {compare} = collator;
	return lines
		.map((line) => ({line, key: order === 'after' ? wordsOf(line.after) : reversed(line.before)}))
		.sort((one, other) => compare(one.key, other.key))
		.map(({line}) => line);
}

/** One collator for all scripts, so that Hindi and Urdu lines stand together; numbers by their value. Made at the first use. */
let collator: Intl.Collator | undefined;

function wordsOf(text: string): string {
	return text.match(/[\p{L}\p{M}\p{Nd}\u200C\u200D]+/gv)?.join(' ') ?? '';
}

function reversed(text: string): string {
	return wordsOf(text).split(' ').reverse().join(' ');
}

import type {SearchResult} from '../search/types.ts';
import {undatedText} from '../state/undated-text.ts';
import {sanitised} from '../text/sanitise.ts';
import {widthInCells} from '../text/width.ts';

/** Where the query cannot be parsed; and if nothing was found, what the filters hide and what finds something. */
export function searchMessages(
	query: string,
	{total, problem, suggestions, nothingNear, hidden, behindFilters, undated}: SearchResult,
): readonly string[] {
	const messages: string[] = [];
	if (problem !== undefined) {
		messages.push(
			sanitised(query),
			`${' '.repeat(Math.min(widthInCells(query.slice(0, problem.at), 'wc1'), 200))}^ ${problem.message}`,
		);
	}
	if (total === 0) messages.push('nothing found');
	if (undated !== undefined) messages.push(undatedText(undated));
	if (total > 0) return messages;
	for (const {filter, more} of hidden) messages.push(`${more} more without ${sanitised(filter)}`);
	if (hidden.length > 1) messages.push(`${behindFilters} more without any filter`);
	if (suggestions.length > 0) messages.push('these find something:');
	for (const suggestion of suggestions) messages.push(`  ${sanitised(suggestion)}`);
	if (nothingNear) messages.push('no word and no name is near it');
	return messages;
}

import type {ArticleId} from '../corpus/types.ts';
import type {Marks} from '../keeping/types.ts';
import {hasMark} from './filters.ts';
import type {Facet} from './types.ts';

const mostTags = 12;
const properties = ['unread', 'bookmarked', 'noted'] as const;

/** What articles can be narrowed by of what the reader keeps of them; tags of most articles first. */
export function markFacets(
	ids: readonly (ArticleId | undefined)[],
	marks: Marks,
	/** How many more articles there are, of which the reader keeps nothing. */
	others = 0,
): readonly Facet[] {
	const counts = {unread: others, bookmarked: 0, noted: 0};
	const tags = new Map<string, number>();
	for (const id of ids) {
		const own = id === undefined ? undefined : marks.get(id);
		for (const property of properties) if (hasMark(own, property)) counts[property] += 1;
		for (const tag of own?.tags ?? []) tags.set(tag, (tags.get(tag) ?? 0) + 1);
	}
	const named = [...tags].sort((a, b) => b[1] - a[1]).slice(0, mostTags);
	return [
		...properties.map((property) => ({
			label: property,
			count: counts[property],
			filter: `is:${property}`,
		})),
		...named.map(([tag, count]) => ({label: `#${tag}`, count, filter: `tag:${tag}`})),
	].filter(({count}) => count > 0);
}

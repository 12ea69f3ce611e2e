import {withoutTitles} from './entities/query-titles.ts';
import type {NameMatch, SearchIndex, SearchOptions} from './search/types.ts';

/** Who is called so; where nobody is, who is called so without the titles: entities are named by their names alone. */
export function askedNames(
	index: Pick<SearchIndex, 'names'>,
	query: string,
	options: SearchOptions,
): readonly NameMatch[] {
	const found = index.names(query, options);
	if (found.length > 0) return found;
	const untitled = withoutTitles(query);
	return untitled === query ? found : index.names(untitled, options);
}

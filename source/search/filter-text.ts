/** Filters of the query language as they are typed, with the blank before them. */
const filters = /(?:^|\s)-?(?:lang|language|date|source|has|id):(?:"[^"]*"|\S*)/giv;

/** A query without its filters. */
export function withoutFilters(query: string): string {
	return query.replaceAll(filters, ' ').trim();
}

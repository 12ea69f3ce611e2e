/** Filters of the query language as they are typed, with the blank before them. */
const filters = /(?:^|\s)-?(?:lang|language|date|source|has|id|tag|is):(?:"[^"]*"|\S*)/giv;

/** A query without its filters. */
export function withoutFilters(query: string): string {
	return query.replaceAll(filters, ' ').trim();
}

/** What is not to be found, and regular expressions. */
const nameless = /(?:^|\s)(?:-\S+|\/(?:[^\/\\]|\\.)*\/)/gv;
const signs = /["@=~\(\)]/gv;

/** What of a query may be a name: without filters and signs of the language. */
export function nameText(query: string): string {
	return withoutFilters(query).replaceAll(nameless, ' ').replaceAll(signs, ' ').trim();
}

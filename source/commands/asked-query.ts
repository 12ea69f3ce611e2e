import type {Flags} from './command-types.ts';

/** What the browser opens with: `--query` and the filters of the command line, as a query; absent where none is given. */
export function askedQuery({query, lang, source, tag, since, until}: Flags): string | undefined {
	const dates =
		since === undefined && until === undefined ? [] : [`${since ?? ''}..${until ?? ''}`];
	const parts = [
		...(query === undefined ? [] : [query]),
		...filter('lang', lang),
		...filter('source', source),
		...filter('tag', tag),
		...filter('date', dates),
	];
	return parts.length === 0 ? undefined : parts.join(' ');
}

function filter(field: string, values: readonly string[]): readonly string[] {
	if (values.length === 0) return [];
	const text = values.join(',').replaceAll('"', '');
	return [`${field}:${/\s/v.test(text) ? `"${text}"` : text}`];
}

import {edtfRange, parseDateQuery} from '../dates/dates.ts';
import {languageTag} from '../language/detect.ts';
import type {LanguageArticle} from '../library-heads.ts';
import type {Flags} from './command-types.ts';

/** What `--lang`, `--source`, `--since` and `--until` let through, and what they left out unasked. */
export type ArticleFilter = {
	readonly keeps: (article: LanguageArticle) => boolean;
	/** To be read once every article was asked about. */
	readonly messages: () => readonly string[];
};

/** All filters given must let an article through; of a repeatable one any value is enough. */
export function articleFilter({lang, source, since, until}: Flags): ArticleFilter {
	const tags = lang.map((name) => languageTag(name) ?? name);
	const from = since === undefined ? undefined : parseDateQuery(since)?.from;
	const to = until === undefined ? undefined : parseDateQuery(until)?.to;
	const asksForDate = since !== undefined || until !== undefined;
	let undated = 0;
	const keeps = ({article, language}: LanguageArticle): boolean => {
		if (tags.length > 0 && !tags.includes(language.tag)) return false;
		if (source.length > 0 && !source.some((part) => article.source?.includes(part))) return false;
		if (!asksForDate) return true;
		const range = article.date === undefined ? undefined : edtfRange(article.date);
		if (range === undefined) {
			undated += 1;
			return false;
		}
		return (from === undefined || range.to >= from) && (to === undefined || range.from <= to);
	};
	const messages = (): readonly string[] =>
		undated === 0 ? [] : [`${undated} articles that tell no full date were left out`];
	return {keeps, messages};
}

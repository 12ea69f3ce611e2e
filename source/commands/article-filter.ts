import {edtfRange, parseDateQuery} from '../dates/dates.ts';
import type {ArticleMarks, Marks} from '../keeping/types.ts';
import {languageTag} from '../language/detect.ts';
import type {LanguageArticle} from '../library-heads.ts';
import {fold} from '../search/folding.ts';
import type {Flags} from './command-types.ts';

/** What `--lang`, `--source`, `--tag`, `--since` and `--until` let through, and what they left out unasked. */
export type ArticleFilter = {
	readonly keeps: (article: LanguageArticle) => boolean;
	/** To be read once every article was asked about. */
	readonly messages: () => readonly string[];
};

/** A language or a date that is none, in a sentence. */
export function wrongFilter({lang, since, until}: Flags): string | undefined {
	const language = lang.find((name) => languageTag(name) === undefined);
	if (language !== undefined) {
		return `no language that khabar knows: ${language}; write hi, hin or Hindi`;
	}
	const date = [since, until].find(
		(each) => each !== undefined && parseDateQuery(each) === undefined,
	);
	return date === undefined ? undefined : `no date: ${date}; write 2024, 2024-12 or 2024-12-18`;
}

/** All filters given must let an article through; of a repeatable one any value is enough. */
export function articleFilter(
	{lang, source, tag, since, until}: Flags,
	marks: Marks,
): ArticleFilter {
	const wanted = new Set(tag.map((name) => fold(name.replace(/^#/v, ''))));
	const tags = lang.map((name) => languageTag(name) ?? name);
	const from = since === undefined ? undefined : parseDateQuery(since)?.from;
	const to = until === undefined ? undefined : parseDateQuery(until)?.to;
	const asksForDate = since !== undefined || until !== undefined;
	let undated = 0;
	const isInTime = (date: string | undefined): boolean => {
		if (!asksForDate) return true;
		const range = date === undefined ? undefined : edtfRange(date);
		if (range === undefined) {
			undated += 1;
			return false;
		}
		return (from === undefined || range.to >= from) && (to === undefined || range.from <= to);
	};
	const keeps = ({article, language}: LanguageArticle): boolean =>
		(tags.length === 0 || tags.includes(language.tag)) &&
		isFrom(article.source, source) &&
		isTagged(marks.get(article.id), wanted) &&
		isInTime(article.date);
	const messages = (): readonly string[] =>
		undated === 0 ? [] : [`${undated} articles that tell no full date were left out`];
	return {keeps, messages};
}

function isFrom(source: string | undefined, parts: readonly string[]): boolean {
	return parts.length === 0 || parts.some((part) => source?.includes(part));
}

/** `wanted` are folded; without any, every article will do. */
function isTagged(marks: ArticleMarks | undefined, wanted: ReadonlySet<string>): boolean {
	return wanted.size === 0 || (marks?.tags ?? []).some((tag) => wanted.has(fold(tag)));
}

import {compareNames} from './corpus/article-names.ts';
import {countsOfArticle} from './corpus/counts.ts';
import type {Article, CorpusProblem} from './corpus/types.ts';
import {compareDates} from './dates/edtf.ts';
import type {LanguageGuess} from './language/types.ts';
import type {ArticleHead} from './library-types.ts';

/** An article with its language: what can be told before the corpus is whole. */
export type LanguageArticle = {readonly article: Article; readonly language: LanguageGuess};

/** Newest first, undated last, then by path with numbers in order. */
export function listOrder(articles: readonly LanguageArticle[]): readonly LanguageArticle[] {
	return [...articles].sort(
		({article: a}, {article: b}) =>
			compareDates(a.date, b.date) || compareNames(a.path, b.path) || (a.id < b.id ? -1 : 1),
	);
}

/** Minutes of silent reading, at least 1. Counts the words. */
export function readingMinutes(article: Article): number {
	const speed = article.script === 'Latn' ? readingSpeed.english : readingSpeed.others;
	return Math.max(1, Math.round(countsOfArticle(article).words / speed));
}

/**
 * Words a minute. English prose that is no fiction: Brysbaert, "How many words do we read per minute?",
 * 2019. Of Hindi and Urdu no such measurement is known: they are taken for the mean of 17 languages
 * that were measured aloud (184; Trauzettel-Klosinski and Dietz, "Standardized assessment of reading
 * performance", 2012), which is raised to silent reading as in English (238 for 228 aloud).
 */
const readingSpeed = {english: 238, others: 192};

/** The problems of each file: of a folder in an old encoding there are as many as articles. */
export function problemsByPath(
	problems: readonly CorpusProblem[],
): ReadonlyMap<string, readonly CorpusProblem[]> {
	const byPath = new Map<string, CorpusProblem[]>();
	for (const problem of problems) {
		const known = byPath.get(problem.path);
		if (known === undefined) byPath.set(problem.path, [problem]);
		else known.push(problem);
	}
	return byPath;
}

/** Everything but the text, for lists. */
export function headOfArticle(
	{article, language}: LanguageArticle,
	problems: readonly CorpusProblem[] = [],
): ArticleHead {
	const {id, path, title, titleSpan, script, date, source} = article;
	return {
		id,
		path,
		title,
		titleSpan,
		language: language.tag,
		script,
		length: article.text.length,
		...(date === undefined ? {} : {date}),
		...(source === undefined ? {} : {source}),
		problems: problems.filter((problem) => problem.path === path),
	};
}

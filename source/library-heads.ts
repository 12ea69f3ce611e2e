import {listComparer} from './corpus/article-order.ts';
import {countsOfArticle} from './corpus/counts.ts';
import type {Article, ArticleId, CorpusProblem} from './corpus/types.ts';
import {readingSpeed} from './language/reading-speed.ts';
import type {LanguageGuess} from './language/types.ts';
import type {ArticleHead} from './library-types.ts';

/** An article with its language: what can be told before the corpus is whole. */
export type LanguageArticle = {readonly article: Article; readonly language: LanguageGuess};

export function listOrder(articles: readonly LanguageArticle[]): readonly LanguageArticle[] {
	const compareListed = listComparer();
	return [...articles].sort(({article: one}, {article: other}) => compareListed(one, other));
}

/** The place of each article in a list. */
export function placesById(articles: readonly LanguageArticle[]): ReadonlyMap<ArticleId, number> {
	return new Map(articles.map(({article}, place) => [article.id, place]));
}

/** Minutes of silent reading, at least 1. Counts the words. */
export function readingMinutes({article, language}: LanguageArticle): number {
	return Math.max(1, Math.round(countsOfArticle(article).words / readingSpeed(language.tag)));
}

/** Of each article, with the problems of its file. */
export function headsOf(
	articles: readonly LanguageArticle[],
	problems: readonly CorpusProblem[],
): readonly ArticleHead[] {
	const byPath = problemsByPath(problems);
	return articles.map((each) => headOfArticle(each, byPath.get(each.article.path)));
}

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
		length: article.textLength ?? article.text.length,
		...(date === undefined ? {} : {date}),
		...(source === undefined ? {} : {source}),
		problems: problems.filter((problem) => problem.path === path),
	};
}

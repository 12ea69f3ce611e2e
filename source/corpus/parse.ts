import {scriptOf} from '../text/scripts.ts';
import {articleDate} from './article-date.ts';
import {frontMatter} from './front-matter.ts';
import {paragraphsOf} from './paragraphs.ts';
import {sourceOf} from './source.ts';
import {titleOf} from './title.ts';
import type {Article, ArticleId, Paragraph} from './types.ts';

/** A file as it was read: its text decoded, the byte order mark removed, nothing else changed. */
export type ArticleFile = {
	readonly id: string;
	readonly path: string;
	readonly text: string;
};

/** Total: any string is an article. Linear, below 25 ms a megabyte. */
export function parseArticle({id, path, text}: ArticleFile): Article {
	const head = frontMatter(text);
	const paragraphs = paragraphsOf(text, head?.span);
	const told = paragraphs.filter(({kind}) => kind === 'heading' || kind === 'body');
	const source = head?.source ?? sourceOf(text, paragraphs);
	const date = articleDate({text, told, source, stated: head?.date});
	return {
		id: articleId(id),
		path,
		text,
		...titleOf(text, paragraphs, head?.title),
		paragraphs,
		script: scriptOf(toldText(text, told)),
		...(source === undefined ? {} : {source}),
		...(date === undefined ? {} : {date}),
	};
}

/** Marks a string as an id; only where one is made. */
function articleId(id: string): ArticleId {
	return id as ArticleId;
}

/** What is body is told in one script; what is about it (menus, addresses) may be in another. */
function toldText(text: string, told: readonly Paragraph[]): string {
	const first = told[0];
	const last = told.at(-1);
	return first && last ? text.slice(first.start, last.end) : text;
}

import {scriptOf} from '../text/scripts.ts';
import type {Span} from '../text/units.ts';
import {articleDate} from './article-date.ts';
import {frontMatter} from './front-matter.ts';
import {paragraphsOf} from './paragraphs.ts';
import {sourceOf} from './source.ts';
import {titleOf} from './title.ts';
import type {Article, ArticleId, Paragraph, Stated} from './types.ts';

/** A file as it was read: its text decoded, the byte order mark removed, nothing else changed. */
export type ArticleFile = {
	readonly id: string;
	readonly path: string;
	readonly text: string;
	/** What stands about it beside the text: in a page's head, in other columns. Then it has no front matter. */
	readonly stated?: Stated;
};

/** Total: any string is an article. Linear, below 25 ms a megabyte. */
export function parseArticle({id, path, text, stated}: ArticleFile): Article {
	const head: (Stated & {readonly span?: Span}) | undefined = stated ?? frontMatter(text);
	const paragraphs = paragraphsOf(text, head?.span);
	const told = paragraphs.filter(({kind}) => kind === 'heading' || kind === 'body');
	const address = head?.address ?? sourceOf(text, paragraphs);
	const source = head?.source ?? address;
	const date = articleDate({text, told, source: address, stated: head?.date});
	return {
		id: articleId(id),
		path,
		text,
		...titleOf(text, paragraphs, head?.title),
		paragraphs,
		script: scriptOf(toldText(text, told)),
		...(source === undefined ? {} : {source}),
		...(date === undefined ? {} : {date}),
		...(head?.language === undefined ? {} : {statedLanguage: head.language}),
		...(head?.key === undefined ? {} : {key: head.key}),
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

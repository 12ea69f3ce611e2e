import type {Article} from '../corpus/types.ts';

/** Of any article, with its text: what another thread can be sent. */
export function wholeArticle(article: Article): Article {
	const {text, paragraphs} = article;
	const {number: _, textLength: __, ...own} = article as Article & {readonly number?: number};
	return {...own, text, paragraphs};
}

import type {Article, CorpusProblem} from './corpus/types.ts';
import {isSure, languageBySigns} from './language/signs.ts';
import {headOfArticle, type LanguageArticle, listOrder, readingMinutes} from './library-heads.ts';
import {wholeArticle} from './packs/whole-article.ts';
import type {Message} from './state/types.ts';

/** The first list and its first article, as the store's messages, while more is still read. */
export async function firstMessages(
	articles: readonly Article[],
	problems: readonly CorpusProblem[],
	/** The article whose text is shown; else the first. */
	shown?: Article,
): Promise<readonly Message[]> {
	const ordered = listOrder(await Promise.all(articles.map(withLanguage)));
	const heads = ordered.map((each) => headOfArticle(each));
	const listed: Message = {type: 'articlesRead', heads, problems, isComplete: false};
	const first = shown === undefined ? ordered[0] : await withLanguage(shown);
	return first === undefined ? [listed] : [listed, textMessage(first)];
}

/** The tables of trigrams are loaded where they are needed: news of most scripts does without. */
export async function withLanguage(article: Article): Promise<LanguageArticle> {
	const {text, script, statedLanguage: stated} = article;
	const language = languageBySigns(text, script);
	if (language !== undefined && (stated === undefined || isSure(language))) {
		return {article, language};
	}
	const {detectLanguage} = await import('./language/detect.ts');
	return {article, language: detectLanguage(text, script, stated)};
}

/** An article before its entities are known. */
export function textMessage(known: LanguageArticle): Message {
	const article = wholeArticle(known.article);
	const head = headOfArticle(known);
	const minutes = readingMinutes({...known, article});
	const unknown = {mentions: [], entities: [], isIndexed: false};
	return {type: 'articleRead', open: {article, head, readingMinutes: minutes, ...unknown}};
}

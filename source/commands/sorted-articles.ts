import {countsOfArticle} from '../corpus/counts.ts';
import type {LanguageArticle} from '../library-heads.ts';
import {headOfArticle} from '../library-heads.ts';
import {orderedHeads, type SortKey, sortKeys} from '../state/list-order.ts';

/** The articles in the order that `--sort` names, as the browser has it, but for length, which is that in words; as they came without one. */
export function sortedArticles(
	articles: readonly LanguageArticle[],
	sort: string | undefined,
): readonly LanguageArticle[] {
	const by = sortKeyOf(sort);
	if (by === undefined) return articles;
	const byId = new Map(articles.map((each) => [each.article.id, each]));
	const heads = articles.map((each) => {
		const head = headOfArticle(each);
		// The browser has no time to count words; here they are printed, and go by what is printed.
		return by === 'length' ? {...head, length: countsOfArticle(each.article).words} : head;
	});
	return orderedHeads(heads, {by, isReversed: false}).flatMap(({id}) => byId.get(id) ?? []);
}

export function sortKeyOf(sort: string | undefined): SortKey | undefined {
	return sortKeys.find((key) => key === sort);
}

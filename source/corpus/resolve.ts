import {oneLine} from '../text/one-line.ts';
import type {Article} from './types.ts';

/** The article that was meant, or, where several could be, all of them in the order given. */
export type Resolution = {
	readonly article?: Article;
	readonly candidates: readonly Article[];
};

/**
 * The article of an id, also as it is shown in one line, a path, the name that its own table gives it, a file name with or without its
 * ending, or the beginning of one of them (`000`): the first of these ways that fits any article. Linear in the articles.
 */
export function resolveArticle(articles: readonly Article[], idOrPrefix: string): Resolution {
	if (idOrPrefix === '') return {candidates: []};
	for (const fits of ways) {
		const candidates = articles.filter((article) => fits(article, idOrPrefix));
		if (candidates.length === 0) continue;
		const [article] = candidates;
		return candidates.length === 1 && article !== undefined ? {article, candidates} : {candidates};
	}
	return {candidates: []};
}

/** From the surest to the vaguest. */
const ways: readonly ((article: Article, asked: string) => boolean)[] = [
	({id}, asked) => id === asked,
	({id}, asked) => oneLine(id) === asked,
	({path}, asked) => path === asked,
	({path, id}, asked) => path + (/#\d+$/.exec(id)?.[0] ?? '') === asked,
	({key}, asked) => key === asked,
	({id}, asked) => stem(id) === asked || fileName(id) === asked || stem(fileName(id)) === asked,
	({id}, asked) => id.startsWith(asked) || fileName(id).startsWith(asked),
	({id}, asked) => id.toLowerCase().includes(asked.toLowerCase()),
];

function fileName(id: string): string {
	return id.slice(id.lastIndexOf('/') + 1);
}

/** Without the ending: `000.txt` is `000`, `news.csv.gz#3` is `news#3`. */
function stem(name: string): string {
	return name.replace(/(?<=.)\.[^./#]*?(?:\.gz)?(?=(?:#\d+)?$)/i, '');
}

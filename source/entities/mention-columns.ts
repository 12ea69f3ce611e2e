import type {ArticleId} from '../corpus/types.ts';
import type {FoundMention, MentionColumns} from './types.ts';

/** A list of mentions as columns. */
export function mentionColumns(found: readonly FoundMention[]): MentionColumns {
	let byArticle: ReadonlyMap<ArticleId, readonly number[]> | undefined;
	const at = (index: number): FoundMention => found[index] as FoundMention;
	const numbers = new Map<string, number>();
	for (const {text} of found) if (!numbers.has(text)) numbers.set(text, numbers.size);
	return {
		length: found.length,
		type: (index) => at(index).type,
		text: (index) => at(index).text,
		textNumber: (index) => numbers.get(at(index).text) ?? 0,
		textCount: numbers.size,
		value: (index) => at(index).value,
		article: (index) => at(index).article,
		confidence: (index) => at(index).confidence,
		role: (index) => at(index).role,
		found: at,
		ofArticle: (article) => {
			byArticle ??= Map.groupBy(found.keys(), (index) => at(index).article);
			return byArticle.get(article) ?? [];
		},
	};
}

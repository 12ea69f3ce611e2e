import type {Article, ArticleId, Paragraph} from '../../../source/corpus/types.ts';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import type {EntityType, FoundMention} from '../../../source/entities/types.ts';
import {span} from '../../../source/text/units.ts';

/** An article of body paragraphs, one a line. */
export function articleOf(text: string, id = 'article'): Article {
	const paragraphs: Paragraph[] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		const isBlank = line.trim() === '';
		paragraphs.push({...span(at, at + line.length), kind: isBlank ? 'blank' : 'body'});
		at += line.length + 1;
	}
	return {
		id: id as ArticleId,
		path: id,
		text,
		title: '',
		titleSpan: span(0, 0),
		paragraphs,
		script: 'Deva',
	};
}

export function mentionsIn(text: string, id?: string): readonly FoundMention[] {
	return findMentions(articleOf(text, id), 'hi');
}

/** The texts of the mentions of one type, in order. */
export function namesIn(text: string, type: EntityType): readonly string[] {
	return mentionsIn(text)
		.filter((mention) => mention.type === type)
		.map((mention) => mention.text);
}

/** The values of the mentions of one type, in order. */
export function valuesIn(text: string, type: EntityType): readonly (string | undefined)[] {
	return mentionsIn(text)
		.filter((mention) => mention.type === type)
		.map((mention) => mention.value);
}

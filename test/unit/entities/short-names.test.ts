import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {FoundMention} from '../../../source/entities/types.ts';
import {unifyMentions} from '../../../source/entities/unify.ts';
import {offset} from '../../../source/text/units.ts';

function at(text: string, start: number): FoundMention {
	const end = offset(start + text.length);
	return {type: 'person', text, article: 'a' as ArticleId, start: offset(start), end};
}

test('whoever shoots below the headline is not the officer of whom the article tells later', () => {
	const {entities} = unifyMentions([at('अंकित', 200), at('अंकित शर्मा', 400)]);
	expect(entities).toHaveLength(2);
});

test('a given name in the headline, or after the whole name, is that person', () => {
	expect(unifyMentions([at('विराट', 0), at('विराट कोहली', 400)]).entities).toHaveLength(1);
	expect(unifyMentions([at('विराट कोहली', 200), at('विराट', 400)]).entities).toHaveLength(1);
});

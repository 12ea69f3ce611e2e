import {expect, test} from 'vitest';
import type {ArticleHead} from '../../../source/library-types.ts';
import type {Message} from '../../../source/state/types.ts';
import {type HeadsPart, joinedParts, sentInParts} from '../../../source/worker-heads.ts';

type Heads = Message & {readonly type: 'articlesRead'};

function listOf(count: number): Heads {
	const heads = Array.from({length: count}, (_, id) => ({id: `${id}`}) as unknown as ArticleHead);
	return {type: 'articlesRead', heads, problems: [], isComplete: true};
}

test.each([0, 1, 2500, 2501, 9000])('a list of %i articles arrives whole, once', async (count) => {
	const told: Message[] = [];
	const hear = joinedParts((message) => told.push(message));
	const parts: (HeadsPart | Heads)[] = [];
	const list = listOf(count);
	await sentInParts(list, (part) => parts.push(part));
	for (const part of parts) {
		expect(part.heads.length).toBeLessThanOrEqual(2500);
		hear(part);
		// What is said between the parts is heard at once.
		hear({type: 'partlyIndexed', articles: count});
	}
	expect(told.filter(({type}) => type === 'articlesRead')).toEqual([list]);
	expect(told.length).toBe(parts.length + 1);
	// The next list has nothing of the one before.
	hear(listOf(2));
	expect(told.at(-1)).toEqual(listOf(2));
});

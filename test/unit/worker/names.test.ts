import {expect, test} from 'vitest';
import type {Found, FoundName} from '../../../source/state/found-types.ts';
import type {Message} from '../../../source/state/types.ts';
import {sentMessage, withSentNames} from '../../../source/worker-names.ts';

const names = [
	{
		entity: 'place:hanoi',
		score: 0.95,
		form: 'हनोई',
		spans: [
			{start: 0, end: 2},
			{start: 3, end: 4},
		],
		target: {
			id: 'place:hanoi',
			type: 'place',
			name: 'हनोई',
			forms: [
				{text: 'हनोई', script: 'Deva', count: 4},
				{text: 'ہنوئی', script: 'Arab', count: 1},
			],
			mentions: 5,
			firstArticle: '002.txt',
		},
	},
	{
		entity: 'person:x',
		score: 1 / 3,
		form: 'X',
		spans: [],
		target: {
			id: 'person:x',
			type: 'person',
			name: 'X',
			forms: [],
			mentions: 0,
			firstArticle: undefined,
		},
	},
] as unknown as readonly FoundName[];

test('a name with two spellings and one without any arrive as they were sent', () => {
	const heard: Message[] = [];
	const hear = withSentNames((message: Message) => heard.push(message));
	const messages: readonly Message[] = [
		{type: 'searched', found: {query: 'hanoi', names} as unknown as Found},
		{type: 'searched', found: {query: 'zzz', names: []} as unknown as Found},
		{type: 'partlyIndexed', articles: 3},
	];
	for (const message of messages) hear(structuredClone(sentMessage(message)));
	expect(heard).toEqual(messages);
	const [first] = heard;
	expect(first?.type === 'searched' && first.found.names[1]?.target).toHaveProperty('firstArticle');
});

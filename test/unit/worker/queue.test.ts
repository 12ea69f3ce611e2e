import {expect, test} from 'vitest';
import type {Slices} from '../../../source/search/slices.ts';
import type {Message} from '../../../source/state/types.ts';
import {searchQueue} from '../../../source/worker-queue.ts';
import type {Request} from '../../../source/worker-types.ts';

type SearchRequest = Request & {readonly type: 'search'};

function requestFor(query: string): SearchRequest {
	return {type: 'search', query, scope: 'corpus', isUnfinished: true};
}

/** A search that takes so long, in slices of a few milliseconds. */
function* lasting(milliseconds: number, query: string): Slices<Message> {
	const end = performance.now() + milliseconds;
	while (performance.now() < end) {
		const sliceEnd = performance.now() + 3;
		while (performance.now() < sliceEnd);
		yield;
	}
	return {type: 'failed', message: query};
}

/** A search of so many slices of a millisecond, whatever else the machine does. */
function* ofSlices(count: number, query: string, onSlice?: () => void): Slices<Message> {
	for (let slice = 0; slice < count; slice++) {
		const sliceEnd = performance.now() + 1;
		while (performance.now() < sliceEnd);
		onSlice?.();
		yield;
	}
	return {type: 'failed', message: query};
}

function opened(
	slicesOf: (request: SearchRequest) => Slices<Message | undefined>,
	patienceMs?: number,
) {
	const answers: string[] = [];
	const queue = searchQueue({
		slicesOf,
		sliceMs: 5,
		...(patienceMs !== undefined && {patienceMs}),
		post: (message) => {
			if (message?.type === 'failed') answers.push(message.message);
		},
	});
	return {...queue, answers};
}

test('a search that takes long is given up for a newer one', async () => {
	const {ask, rest, answers} = opened(({query}) => lasting(query === 'slow' ? 60_000 : 1, query));
	const started = performance.now();
	ask(requestFor('slow'));
	setTimeout(() => ask(requestFor('quick')), 100);
	await rest();
	expect(answers).toEqual(['quick']);
	expect(performance.now() - started).toBeLessThan(20_000);
});

test('of what is typed while a quick one is searched only the newest follows', async () => {
	const {ask, rest, answers} = opened(({query}) => ofSlices(20, query), 60_000);
	for (const query of ['v', 'vu', 'vu d', 'vu da']) ask(requestFor(query));
	await rest();
	expect(answers).toEqual(['v', 'vu da']);
});

test('a request is heard while something is searched', async () => {
	let slices = 0;
	const {ask, rest} = opened(({query}) => ofSlices(60, query, () => (slices += 1)));
	const heard: number[] = [];
	ask(requestFor('slow'));
	setImmediate(() => heard.push(slices));
	await rest();
	expect(slices).toBe(60);
	expect(heard[0]).toBeLessThan(60);
});

test('a query that fails says so, and the next is answered', async () => {
	const {ask, rest, answers} = opened(({query}) => {
		if (query === 'broken') throw new Error('out of luck');
		return lasting(1, query);
	});
	ask(requestFor('broken'));
	await rest();
	ask(requestFor('whole'));
	await rest();
	expect(answers).toEqual(['khabar has a bug: Error: out of luck', 'whole']);
});

test('a search that nobody waits for any more is given up, and the next one is answered', async () => {
	const {ask, drop, rest, answers} = opened(({query}) =>
		lasting(query === 'slow' ? 60_000 : 1, query),
	);
	const started = performance.now();
	ask(requestFor('slow'));
	setTimeout(drop, 30);
	await rest();
	expect(performance.now() - started).toBeLessThan(20_000);
	expect(answers).toEqual([]);
	ask(requestFor('quick'));
	await rest();
	expect(answers).toEqual(['quick']);
});

test('what rests leaves the thread to somebody who types, until no letter has come for a moment', async () => {
	const {ask, rest} = opened(({query}) => lasting(1, query));
	const begun = performance.now();
	await rest();
	expect(performance.now() - begun).toBeLessThan(200);
	ask(requestFor('v'));
	const timer = setTimeout(() => ask(requestFor('vu')), 150);
	const started = performance.now();
	await rest();
	clearTimeout(timer);
	expect(performance.now() - started).toBeGreaterThan(400);
});

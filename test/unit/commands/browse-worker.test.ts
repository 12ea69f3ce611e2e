import {EventEmitter} from 'node:events';
import {expect, test} from 'vitest';
import {corpusWorker, type WorkerThread} from '../../../source/commands/browse-worker.ts';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {Message} from '../../../source/state/types.ts';
import type {Request} from '../../../source/worker-types.ts';

type FakeThread = WorkerThread & {readonly events: EventEmitter; readonly asked: Request[]};

function opened() {
	const threads: FakeThread[] = [];
	const messages: Message[] = [];
	const startThread = (): FakeThread => {
		const events = new EventEmitter();
		const asked: Request[] = [];
		const thread: FakeThread = {
			events,
			asked,
			on: (event: string, listener: (...all: never[]) => void) =>
				events.on(event, listener as () => void) as never,
			postMessage: (request: Request) => void asked.push(request),
			terminate: async () => {
				events.emit('exit', 1);
				return 1;
			},
		};
		threads.push(thread);
		return thread;
	};
	const settings = {textBudget: 1, readers: 1, version: '1'};
	const kept = {edits: [], marks: new Map()};
	const worker = corpusWorker(['news'], kept, {read: {}, settings, startThread});
	worker.start((message) => void messages.push(message));
	return {worker, threads, messages};
}

const id = '001.txt' as ArticleId;

test('a thread that dies is started anew, with what the reader kept meanwhile and the article that is open', () => {
	const {worker, threads, messages} = opened();
	worker.ask({type: 'mark', article: id, marks: {isBookmarked: true}});
	worker.ask({
		type: 'edit',
		edits: [{edit: 'split', type: 'person', form: 'x'}] as never,
		ids: [],
		told: '',
	});
	worker.ask({type: 'readArticle', id});
	threads[0]?.events.emit('error', new Error('stack overflow'));
	threads[0]?.events.emit('exit', 1);
	expect(messages).toEqual([
		{type: 'readingRestarted', message: 'reading broke off (stack overflow) and begins anew'},
	]);
	const [load, open] = threads[1]?.asked ?? [];
	expect(load).toMatchObject({type: 'load', paths: ['news'], edits: [{form: 'x'}]});
	expect(load?.type === 'load' && load.marks.get(id)).toEqual({isBookmarked: true});
	expect(open).toEqual({type: 'readArticle', id});
	worker.ask({type: 'reload'});
	expect(threads[1]?.asked.at(-1)).toEqual({type: 'reload'});
	// One that dies again would die for ever.
	threads[1]?.events.emit('exit', 7);
	expect(threads).toHaveLength(2);
	expect(messages.at(-1)).toEqual({
		type: 'failed',
		message: `reading broke off (it ended with code 7): quit and start again; with --debug FILE there is something to report`,
	});
	expect(() => worker.ask({type: 'reload'})).not.toThrow();
});

test('where no memory is left, it is told what to do, and nothing is started anew', () => {
	const {threads, messages} = opened();
	const error = Object.assign(new Error('limit'), {code: 'ERR_WORKER_OUT_OF_MEMORY'});
	threads[0]?.events.emit('error', error);
	expect(threads).toHaveLength(1);
	expect(messages).toEqual([
		{type: 'failed', message: expect.stringContaining('NODE_OPTIONS=--max-old-space-size=8192')},
	]);
});

test('a thread that is stopped is no fault', () => {
	const {worker, messages} = opened();
	worker.stop();
	expect(messages).toEqual([]);
});

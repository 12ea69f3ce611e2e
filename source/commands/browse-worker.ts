import * as module from 'node:module';
import {dirname} from 'node:path';
import process from 'node:process';
import {Worker} from 'node:worker_threads';
import type {ArticleId, ReadOptions} from '../corpus/types.ts';
import type {EntityEdit} from '../entities/entity-edits.ts';
import type {ArticleMarks, Marks} from '../keeping/types.ts';
import type {Message} from '../state/types.ts';
import {joinedParts} from '../worker-heads.ts';
import {withSentNames} from '../worker-names.ts';
import type {IndexSettings, Request} from '../worker-types.ts';

export type CorpusWorker = {
	/** Starts the thread: after the first frame, for two threads that compile at once take twice as long. */
	readonly start: (dispatch: (message: Message) => void) => void;
	/** What is asked before the start is asked then. */
	readonly ask: (request: Request) => void;
	readonly stop: () => void;
};

/** What lives shortly takes 60 MB less of 10,000 articles than with V8's own, and no more time. */
export const workerLimits = {maxYoungGenerationSizeMb: 16};

export type WorkerThread = Pick<Worker, 'on' | 'postMessage' | 'terminate'>;

type WorkerOptions = {
	readonly read: ReadOptions;
	readonly settings: IndexSettings;
	/** A test gives its own. */
	readonly startThread?: () => WorkerThread;
};

/** The thread that reads and indexes `paths`, not started yet. One that breaks off is started anew once. */
export function corpusWorker(
	paths: readonly string[],
	kept: {readonly edits: readonly EntityEdit[]; readonly marks: Marks},
	{read: options, settings, startThread = startWorker}: WorkerOptions,
): CorpusWorker {
	let worker: WorkerThread | undefined;
	let isStopped = false;
	let hasBrokenOff = false;
	/** What a new thread has to know. */
	let {edits} = kept;
	const marks = new Map<ArticleId, ArticleMarks>(kept.marks);
	let opened: Request | undefined;
	const early: Request[] = [];
	const remember = (request: Request): void => {
		if (request.type === 'edit') ({edits} = request);
		if (request.type === 'mark') marks.set(request.article, request.marks ?? {});
		if (request.type === 'readArticle') opened = request;
	};
	const run = (dispatch: (message: Message) => void, asked: readonly Request[]): void => {
		const thread = startThread();
		worker = thread;
		let hasEnded = false;
		const ended = (reason: string, code?: string): void => {
			if (isStopped || hasEnded) return;
			hasEnded = true;
			worker = undefined;
			const isLast = hasBrokenOff || code === noMemoryCode;
			hasBrokenOff = true;
			const brokeOff = `reading broke off (${reason})`;
			if (isLast) {
				const message = code === noMemoryCode ? noMemory : `${brokeOff}: ${help}`;
				dispatch({type: 'failed', message});
				return;
			}
			dispatch({type: 'readingRestarted', message: `${brokeOff} and begins anew`});
			run(dispatch, opened === undefined ? [] : [opened]);
		};
		thread.on('message', withSentNames(joinedParts(dispatch)));
		thread.on('error', (error: Error & {readonly code?: string}) =>
			ended(error.message, error.code),
		);
		thread.on('exit', (code) => ended(`it ended with code ${code}`));
		thread.postMessage({type: 'load', paths, edits, marks, options, settings} satisfies Request);
		for (const request of asked) thread.postMessage(request);
	};
	return {
		ask: (request) => {
			remember(request);
			if (worker === undefined) early.push(request);
			else worker.postMessage(request);
		},
		start: (dispatch) => run(dispatch, early.splice(0)),
		stop: () => {
			isStopped = true;
			void worker?.terminate();
		},
	};
}

function startWorker(): Worker {
	// Beside this chunk in `dist/`. What Node itself warns of must not be written over the frame.
	const options = {stdout: true, stderr: true, resourceLimits: workerLimits, env: compiledBefore()};
	return new Worker(new URL('./worker.js', import.meta.url), options);
}

/** The environment of a thread or process of ours, which finds its code compiled where the main thread keeps it. */
function compiledBefore(): NodeJS.ProcessEnv {
	const kept = module.getCompileCacheDir?.();
	return kept === undefined ? process.env : {...process.env, NODE_COMPILE_CACHE: dirname(kept)};
}

const noMemoryCode = 'ERR_WORKER_OUT_OF_MEMORY';
const noMemory =
	'no memory is left: quit, and open a part of the folder, or give more with NODE_OPTIONS=--max-old-space-size=8192 (MB)';
const help = 'quit and start again; with --debug FILE there is something to report';

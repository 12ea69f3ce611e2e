import type {Slices} from './search/slices.ts';
import type {Message} from './state/types.ts';
import type {Request} from './worker-types.ts';

type Asked = Request & {readonly type: 'search' | 'readView'};

export type SearchQueue<Kind extends Asked> = {
	/** Answers in slices. A question that takes long is given up for a newer one. */
	readonly ask: (request: Kind) => void;
	/** Gives up what is searched for. */
	readonly drop: () => void;
	/** Lets requests be heard if a slice is over, and waits while something is searched and a moment after it was asked. */
	readonly rest: () => Promise<void>;
};

type QueueOptions<Kind extends Asked> = {
	readonly slicesOf: (request: Kind) => Slices<Message | undefined> | undefined;
	readonly post: (message: Message | undefined) => void;
	readonly sliceMs: number;
	/** How long a question may take though a newer one waits. */
	readonly patienceMs?: number;
};

/** What is nearly done is finished, so that somebody who types fast sees results all the same. */
const usualPatienceMs = 50;

/** Lets requests be heard when a slice is over, which `ended` is told; costs nothing before. */
export function slicePauses(
	sliceMs: number,
	ended: () => void = () => {},
): () => Promise<void> | undefined {
	let end = performance.now() + sliceMs;
	return () => {
		if (performance.now() < end) return undefined;
		ended();
		return new Promise((resolve) => {
			setImmediate(() => {
				end = performance.now() + sliceMs;
				resolve();
			});
		});
	};
}

/** Who types a letter will type another: what rests goes on when none has come for so long. */
const calmMs = 300;

/** Answers the newest query; the ones before it only if they are quick. */
export function searchQueue<Kind extends Asked>({
	slicesOf,
	post,
	sliceMs,
	patienceMs = usualPatienceMs,
}: QueueOptions<Kind>): SearchQueue<Kind> {
	let newest: Kind | undefined;
	let running: Promise<void> | undefined;
	let isDropped = false;
	let sliceEnd = performance.now() + sliceMs;
	const pause = async (): Promise<void> => {
		if (performance.now() < sliceEnd) return;
		await new Promise((resolve) => setImmediate(resolve));
		sliceEnd = performance.now() + sliceMs;
	};
	const search = async (request: Kind): Promise<void> => {
		const started = performance.now();
		isDropped = false;
		const slices = slicesOf(request);
		for (let step = slices?.next(); step !== undefined; step = slices?.next()) {
			if (step.done === true) return post(step.value);
			await pause();
			if (isDropped) return;
			if (newest !== undefined && performance.now() - started > patienceMs) return;
		}
	};
	const searchAll = async (): Promise<void> => {
		while (newest !== undefined) {
			const request = newest;
			newest = undefined;
			try {
				await search(request);
			} catch (error) {
				post({type: 'failed', message: `khabar has a bug: ${String(error)}`});
			}
		}
		running = undefined;
	};
	let calmFrom = Number.NEGATIVE_INFINITY;
	return {
		ask: (request) => {
			newest = request;
			calmFrom = performance.now() + calmMs;
			running ??= searchAll();
		},
		drop: () => {
			isDropped = true;
			newest = undefined;
		},
		rest: async () => {
			await pause();
			await running;
			for (let left = calmFrom - performance.now(); left > 0; left = calmFrom - performance.now()) {
				await new Promise((resolve) => setTimeout(resolve, left));
			}
		},
	};
}

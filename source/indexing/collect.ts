import process from 'node:process';
import {getHeapStatistics, setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

type Collect = (
	options:
		| {readonly type: 'minor'}
		| {readonly type: 'major'; readonly flavor: 'regular' | 'last-resort'},
) => void;

let collect: Collect | undefined;

/**
 * Gives back what is no longer used: V8 leaves as much garbage as there is to keep, on each thread, and a
 * folder that was read needs little of what its reading took. Some milliseconds for 10 MB that stay.
 */
export function collectGarbage(): void {
	collector()({type: 'major', flavor: 'last-resort'});
}

/** The same in one round, which frees nearly all of it and leaves more of what V8 compiled. */
export function collectOnce(): void {
	collector()({type: 'major', flavor: 'regular'});
}

/**
 * The same pauses, of work that makes much and keeps little: V8 lets garbage grow to several times what there is to keep,
 * 700 MB while the names of 100,000 articles are indexed.
 */
export function collectingBetween<Pause>(pause: () => Pause): () => Pause {
	let kept = getHeapStatistics().used_heap_size;
	let nextLook = 0;
	return () => {
		const now = performance.now();
		if (now > nextLook) {
			nextLook = now + lookEveryMs;
			if (getHeapStatistics().used_heap_size > kept + mostGrowth) {
				collectOnce();
				kept = getHeapStatistics().used_heap_size;
			}
		}
		return pause();
	};
}

const lookEveryMs = 20;

/** Bytes. What stays is looked at each time, some tenths of a second for 300 MB. */
const mostGrowth = 2 ** 27;

/** Gives back what was made and let go just now: a millisecond. */
export function collectYoung(): void {
	collector()({type: 'minor'});
}

function collector(): Collect {
	if (collect === undefined) {
		setFlagsFromString('--expose-gc');
		collect = runInNewContext('gc') as Collect;
	}
	return collect;
}

/** The same, and from then on less is left: what answers left behind was as large as all objects of an index. */
export function collectSooner(): void {
	// Whoever does not know this flag any more complains on stderr, hence the versions of Node that were seen to know it.
	if (Number.parseInt(process.versions.node, 10) <= 24) {
		setFlagsFromString('--heap-growing-percent=30');
	}
	collectGarbage();
}

import process from 'node:process';
import {setFlagsFromString} from 'node:v8';

/**
 * Most of what a start allocates stays: V8's space of what is young grows at once instead of by five collections, some
 * 5 ms. For all threads; so not longer than until the first frame, or each would hold 10 MB more.
 */
export function growYoungSpaceAtOnce(): void {
	setGrowth(8);
}

export function growYoungSpaceAsUsual(): void {
	setGrowth(2);
}

/** A V8 that does not know the flag any more would complain on stderr, hence the versions that were seen to know it. */
function setGrowth(factor: number): void {
	if (Number.parseInt(process.versions.node, 10) > 24) return;
	setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

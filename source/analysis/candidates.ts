import {type Story, writtenWords} from './story.ts';

/**
 * An inverted index of what is rare enough to tell a story: names, dates and numbers, neighbours of
 * them, and for copies runs of words. Articles are known by their place in the list.
 */
export type CandidateIndex = {
	/** The articles that share most with this one, best first; never all pairs are looked at. */
	readonly candidatesOf: (index: number) => readonly number[];
};

/** A key in more articles than this tells no story: it is passed over, so that cost stays linear. */
const mostArticles = 60;
/** The articles that share most are looked at more closely, */
const mostCompared = 32;
/** and so many of them are aligned. */
const mostCandidates = 8;
/** Of an article's keys, the rarest this many are looked up. */
const mostKeys = 200;
/** Dice's coefficient of the anchors or of the word runs of two articles that are worth aligning. */
const leastAnchors = 0.3;
const leastRuns = 0.2;

/** What an article is looked up by, as hashes: two that fall together cost an alignment, no more. */
type Keys = {
	/** Sorted. */
	readonly anchors: Uint32Array;
	readonly neighbours: Uint32Array;
	/** Sorted. */
	readonly runs: Uint32Array;
};

/** Takes stories one after the other, so that the caller can pause in between. Linear in the stories. */
export function createCandidateIndex(): CandidateIndex & {readonly add: (story: Story) => void} {
	const keysOf: Keys[] = [];
	const postings = new Map<number, number[]>();
	/** The articles of each key that tells something, rarest first. */
	const tellingPostings = (index: number): readonly (readonly number[])[] => {
		const keys = keysOf[index];
		if (keys === undefined) return [];
		return [keys.anchors, keys.neighbours, keys.runs]
			.flatMap((list) => Array.from(list, (key) => postings.get(key) ?? []))
			.filter(({length}) => length > 1 && length <= mostArticles)
			.sort((one, other) => one.length - other.length)
			.slice(0, mostKeys);
	};
	return {
		add: (story) => {
			const keys = keysOfStory(story);
			const index = keysOf.push(keys) - 1;
			for (const key of [...keys.anchors, ...keys.neighbours, ...keys.runs]) {
				const known = postings.get(key);
				if (known === undefined) postings.set(key, [index]);
				else known.push(index);
			}
		},
		candidatesOf: (index) => {
			const shared = new Map<number, number>();
			for (const articles of tellingPostings(index)) {
				const weight = 1 / Math.log2(1 + articles.length);
				for (const other of articles) {
					if (other !== index) shared.set(other, (shared.get(other) ?? 0) + weight);
				}
			}
			return [...shared]
				.sort((one, other) => other[1] - one[1] || one[0] - other[0])
				.slice(0, mostCompared)
				.filter(([other]) => isWorthAligning(keysOf[index], keysOf[other]))
				.slice(0, mostCandidates)
				.map(([other]) => other);
		},
	};
}

function isWorthAligning(one: Keys | undefined, other: Keys | undefined): boolean {
	if (one === undefined || other === undefined) return false;
	return (
		dice(one.anchors, other.anchors) >= leastAnchors || dice(one.runs, other.runs) >= leastRuns
	);
}

/** Of two sorted lists without repetition. Linear. */
function dice(one: Uint32Array, other: Uint32Array): number {
	let shared = 0;
	let place = 0;
	for (const key of one) {
		while ((other[place] ?? Number.POSITIVE_INFINITY) < key) place += 1;
		if (other[place] === key) shared += 1;
	}
	return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}

function keysOfStory(story: Story): Keys {
	const [anchors, neighbours, runs] = [new Set<number>(), new Set<number>(), new Set<number>()];
	for (const line of story.lines) {
		addAnchors(line.anchors, anchors, neighbours);
		addWordRuns(writtenWords(story, line), runs);
	}
	return {
		anchors: Uint32Array.from(anchors).sort(),
		neighbours: Uint32Array.from(neighbours),
		runs: Uint32Array.from(runs).sort(),
	};
}

function addAnchors(anchors: readonly string[], keys: Set<number>, neighbours: Set<number>): void {
	const hashes = anchors.map(hash);
	for (const [place, anchor] of anchors.entries()) {
		const one = hashes[place] ?? 0;
		// Digits of one place are everywhere.
		if (!/^number:\d$/.test(anchor)) keys.add(one);
		// Where each name alone is common, two beside each other are not.
		for (const other of hashes.slice(place + 1, place + 3)) {
			if (other !== one) neighbours.add(mixed(Math.min(one, other), Math.max(one, other)));
		}
	}
}

const runLength = 4;
/** One run in this many is kept, the same in every article (Manber 1994). */
const keptRuns = 4;

function addWordRuns(words: readonly string[], keys: Set<number>): void {
	const hashes = words.map(hash);
	for (let start = 0; start + runLength <= hashes.length; start += 1) {
		let run = 0;
		for (let place = start; place < start + runLength; place += 1) {
			run = mixed(run, hashes[place] ?? 0);
		}
		if (run % keptRuns === 0) keys.add(run);
	}
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return value >>> 0;
}

/** The step between two hashes: order counts, and the low bits depend on all others (MurmurHash3's finaliser). */
function mixed(one: number, other: number): number {
	let value = Math.imul(one, 0x85ebca6b) ^ other;
	value = Math.imul(value ^ (value >>> 16), 0xc2b2ae35);
	return (value ^ (value >>> 13)) >>> 0;
}

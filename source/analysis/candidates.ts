import {growingNumbers} from '../text/growing.ts';
import {isFigure} from './likeness.ts';
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
/** Dice's coefficient of the anchors, of the names or of the word runs of two articles that are worth aligning. */
const leastAnchors = 0.3;
const leastNames = 0.3;
const leastRuns = 0.2;

/** What an article is looked up by, as hashes: two that fall together cost an alignment, no more. */
type Keys = {
	/** Sorted; the anchors are these and the figures. */
	readonly names: Uint32Array;
	/** Sorted. */
	readonly figures: Uint32Array;
	readonly neighbours: Uint32Array;
	/** Sorted. */
	readonly runs: Uint32Array;
};

/** Takes stories one after the other, so that the caller can pause in between. Linear in the stories. */
export function createCandidateIndex(): CandidateIndex & {readonly add: (story: Story) => void} {
	const keys = keyTable();
	let articlesOf: ((key: number) => Uint32Array) | undefined;
	/** The articles of each key that tells something, rarest first. */
	const tellingPostings = (index: number): readonly Uint32Array[] => {
		articlesOf ??= keys.inverted();
		const find = articlesOf;
		return Array.from(keys.all(index), find)
			.filter(({length}) => length > 1)
			.sort((one, other) => one.length - other.length)
			.slice(0, mostKeys);
	};
	return {
		add: (story) => {
			articlesOf = undefined;
			keys.add(keysOfStory(story));
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
				.filter(([other]) => isWorthAligning(keys.of(index), keys.of(other)))
				.slice(0, mostCandidates)
				.map(([other]) => other);
		},
	};
}

type KeyTable = {
	readonly add: (keys: Keys) => void;
	readonly of: (index: number) => Keys;
	readonly all: (index: number) => Uint32Array;
	/** Makes the way back: the articles of a key, none if they are too many to tell anything. */
	readonly inverted: () => (key: number) => Uint32Array;
};

/** The keys of all articles in one array: as lists of numbers they were larger than the index of all words. */
function keyTable(): KeyTable {
	const keys = growingNumbers();
	/** Four for each article: where its names, figures, neighbours and runs begin. */
	const starts = growingNumbers();
	const part = (index: number, from: number, to: number): Uint32Array => {
		const [places, all] = [starts.view(), keys.view()];
		return all.subarray(places[4 * index + from], places[4 * index + to] ?? all.length);
	};
	return {
		add: ({names, figures, neighbours, runs}) => {
			for (const list of [names, figures, neighbours, runs]) {
				starts.push(keys.length());
				for (const key of list) keys.push(key);
			}
		},
		of: (index) => ({
			names: part(index, 0, 1),
			figures: part(index, 1, 2),
			neighbours: part(index, 2, 3),
			runs: part(index, 3, 4),
		}),
		all: (index) => part(index, 0, 4),
		inverted: () => inverted(keys.view(), starts.view()),
	};
}

/** Key and article in one number: 32 bits and 20, which a double holds exactly. */
const articleRoom = 2 ** 20;

function inverted(keys: Uint32Array, starts: Uint32Array): (key: number) => Uint32Array {
	const counts = roughCounts(keys);
	const mask = counts.length - 1;
	const isTelling = (key: number): boolean => (counts[key & mask] as number) > 1;
	let kept = 0;
	for (const key of keys) if (isTelling(key)) kept += 1;
	const pairs = new Float64Array(kept);
	let next = 0;
	for (let article = 0; 4 * article < starts.length; article += 1) {
		const end = starts[4 * article + 4] ?? keys.length;
		for (let at = starts[4 * article] as number; at < end; at += 1) {
			const key = keys[at] as number;
			if (isTelling(key)) {
				pairs[next] = key * articleRoom + article;
				next += 1;
			}
		}
	}
	pairs.sort();
	return (key) => {
		const first = firstFrom(pairs, key * articleRoom);
		const end = firstFrom(pairs, (key + 1) * articleRoom);
		if (end - first > mostArticles) return new Uint32Array(0);
		const articles = new Uint32Array(end - first);
		for (let at = first; at < end; at += 1) {
			articles[at - first] = (pairs[at] as number) - key * articleRoom;
		}
		// A name and a run of words may have one hash.
		return articles;
	};
}

/** How often each key stands at most, up to 255: most stand once, and need no way back. */
function roughCounts(keys: Uint32Array): Uint8Array {
	const size = Math.min(2 ** 26, 2 ** Math.ceil(Math.log2(2 * keys.length + 2)));
	const counts = new Uint8Array(size);
	for (const key of keys) {
		const slot = key & (size - 1);
		if ((counts[slot] as number) < 255) counts[slot] = (counts[slot] as number) + 1;
	}
	return counts;
}

function firstFrom(ascending: Float64Array, value: number): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ascending[middle] as number) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Where two versions differ in many figures their names alone are alike. */
function isWorthAligning(one: Keys, other: Keys): boolean {
	const names = commonTo(one.names, other.names);
	const figures = commonTo(one.figures, other.figures);
	return (
		dice(names + figures, anchorCount(one) + anchorCount(other)) >= leastAnchors ||
		dice(names, one.names.length + other.names.length) >= leastNames ||
		dice(commonTo(one.runs, other.runs), one.runs.length + other.runs.length) >= leastRuns
	);
}

function anchorCount({names, figures}: Keys): number {
	return names.length + figures.length;
}

function dice(shared: number, all: number): number {
	return all === 0 ? 0 : (2 * shared) / all;
}

/** How many two sorted lists without repetition share. Linear. */
function commonTo(one: Uint32Array, other: Uint32Array): number {
	let shared = 0;
	let place = 0;
	for (const key of one) {
		while ((other[place] ?? Number.POSITIVE_INFINITY) < key) place += 1;
		if (other[place] === key) shared += 1;
	}
	return shared;
}

function keysOfStory(story: Story): Keys {
	const anchors = {names: new Set<number>(), figures: new Set<number>()};
	const [neighbours, runs] = [new Set<number>(), new Set<number>()];
	for (const line of story.lines) {
		addAnchors(line.anchors, anchors, neighbours);
		addWordRuns(writtenWords(story, line), runs);
	}
	return {
		names: Uint32Array.from(anchors.names).sort(),
		figures: Uint32Array.from(anchors.figures).sort(),
		neighbours: Uint32Array.from(neighbours),
		runs: Uint32Array.from(runs).sort(),
	};
}

type AnchorKeys = {readonly names: Set<number>; readonly figures: Set<number>};

function addAnchors(
	anchors: readonly string[],
	{names, figures}: AnchorKeys,
	neighbours: Set<number>,
): void {
	const hashes = anchors.map(hash);
	for (const [place, anchor] of anchors.entries()) {
		const one = hashes[place] ?? 0;
		// Digits of one place are everywhere.
		if (!/^number:\d$/.test(anchor)) (isFigure(anchor) ? figures : names).add(one);
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

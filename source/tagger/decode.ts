import {labelCount as L, mayFollow} from './labels.ts';

/** Scores of one label after another; the last of the `L + 1` rows is the beginning of a sentence. */
export type Lattice = {
	/** `transitions[before * L + label]`, minus infinity where the label may not follow. */
	readonly transitions: Float64Array;
	/** The same by the label that follows: `into[label * L + before]`. */
	readonly into: Float64Array;
	/** e to the power of the transitions. */
	readonly odds: Float64Array;
};

export function latticeOf(scores: Float32Array): Lattice {
	const transitions = Float64Array.from(scores, (score, at) => {
		const before = Math.floor(at / L);
		return mayFollow(before === L ? 0 : before, at % L) ? score : Number.NEGATIVE_INFINITY;
	});
	const into = Float64Array.from({length: L * L}, (_, at) => {
		return transitions[(at % L) * L + Math.floor(at / L)] ?? 0;
	});
	return {transitions, into, odds: transitions.map(Math.exp)};
}

/** A stretch of tokens: `L` scores for each, and whether it begins the sentence or follows a token outside names. */
export type Stretch = {
	readonly emissions: Float64Array;
	/** Where the first token's scores stand among the emissions. */
	readonly first: number;
	readonly count: number;
	readonly isStart: boolean;
};

/**
 * The best labels of a stretch (Viterbi 1967); the array is used again by the next call.
 * Linear in the tokens, quadratic in the labels.
 */
export function bestLabels(
	{transitions, into}: Lattice,
	{emissions, first, count, isStart}: Stretch,
): Uint8Array {
	const opening = isStart ? L * L : 0;
	if (count === 1) return bestAlone(transitions, emissions, first, opening);
	const scores = room(0, count);
	const from = byteRoom(0, count);
	for (let label = 0; label < L; label++) {
		scores[label] = (emissions[first + label] ?? 0) + (transitions[opening + label] ?? 0);
	}
	for (let at = L; at < count * L; at += L) {
		for (let label = 0; label < L; label++) {
			const before = bestBefore(scores, at - L, into, label);
			const score = (scores[at - L + before] ?? 0) + (into[label * L + before] ?? 0);
			scores[at + label] = score + (emissions[first + at + label] ?? 0);
			from[at + label] = before;
		}
	}
	return traced(scores, from, count);
}

/** Of a single token, as most stretches are: nothing to trace. */
function bestAlone(
	transitions: Float64Array,
	emissions: Float64Array,
	first: number,
	opening: number,
): Uint8Array {
	const found = byteRoom(1, 1);
	let most = (emissions[first] ?? 0) + (transitions[opening] ?? 0);
	let best = 0;
	// It may be outside, or a beginning.
	for (let label = 1; label < L; label += 2) {
		const score = (emissions[first + label] ?? 0) + (transitions[opening + label] ?? 0);
		if (score <= most) continue;
		most = score;
		best = label;
	}
	found[0] = best;
	return found;
}

function bestBefore(scores: Float64Array, at: number, into: Float64Array, label: number): number {
	// The inside of a name follows two labels only.
	const isInside = label > 0 && label % 2 === 0;
	const first = isInside ? label - 1 : 0;
	const end = isInside ? label + 1 : L;
	let best = first;
	let most = Number.NEGATIVE_INFINITY;
	for (let before = first; before < end; before++) {
		const score = (scores[at + before] ?? 0) + (into[label * L + before] ?? 0);
		if (score <= most) continue;
		most = score;
		best = before;
	}
	return best;
}

function traced(scores: Float64Array, from: Uint8Array, count: number): Uint8Array {
	const found = byteRoom(1, count);
	let label = 0;
	const last = (count - 1) * L;
	for (let other = 1; other < L; other++) {
		if ((scores[last + other] ?? 0) > (scores[last + label] ?? 0)) label = other;
	}
	for (let token = count - 1; token >= 0; token--) {
		found[token] = label;
		label = from[token * L + label] ?? 0;
	}
	return found;
}

/** How probable a label is at a token of a stretch. */
export function probabilityOf({forward, backward}: Passes, token: number, label: number): number {
	const at = token * L;
	let sum = 0;
	for (let other = at; other < at + L; other++) {
		sum += (forward[other] ?? 0) * (backward[other] ?? 0);
	}
	return ((forward[at + label] ?? 0) * (backward[at + label] ?? 0)) / sum;
}

export type Passes = {
	/** e to the power of the emissions, the greatest of a token 1. */
	readonly likely: Float64Array;
	/** Of what leads to a label, and of what follows it; each token's numbers sum to 1, so that nothing underflows. */
	readonly forward: Float64Array;
	readonly backward: Float64Array;
};

/** The two passes of a linear chain (Rabiner 1989, section III); the arrays are used again by the next call. */
export function forwardBackward(
	odds: Float64Array,
	{emissions, first, count, isStart}: Stretch,
): Passes {
	const likely = likelihoods(emissions, first, count);
	const forward = room(2, count);
	const backward = room(3, count);
	const opening = isStart ? L * L : 0;
	for (let label = 0; label < L; label++) {
		forward[label] = (odds[opening + label] ?? 0) * (likely[label] ?? 0);
	}
	normalise(forward, 0);
	for (let at = L; at < count * L; at += L) {
		setForward(forward, at, odds, likely);
		normalise(forward, at);
	}
	passBack(odds, {likely, backward}, (count - 1) * L);
	return {likely, forward, backward};
}

/** From the last token, whose row begins at `last`, to the first. */
function passBack(
	odds: Float64Array,
	{likely, backward}: Omit<Passes, 'forward'>,
	last: number,
): void {
	for (let label = last; label < last + L; label++) backward[label] = 1;
	for (let at = last - L; at >= 0; at -= L) {
		for (let label = 0; label < L; label++) {
			ahead[label] = (likely[at + L + label] ?? 0) * (backward[at + L + label] ?? 0);
		}
		for (let before = 0; before < L; before++) backward[at + before] = sumAfter(odds, before);
		normalise(backward, at);
	}
}

/** Of each label of the next token, with what follows that. */
const ahead = new Float64Array(L);

/**
 * Of a token what leads to each label, by those of the token before. To `O` and the beginnings of names from all labels, all six
 * sums at once, so that none waits for another.
 */
function setForward(
	forward: Float64Array,
	at: number,
	odds: Float64Array,
	likely: Float64Array,
): void {
	let outside = 0;
	let first = 0;
	let second = 0;
	let third = 0;
	let fourth = 0;
	let fifth = 0;
	for (let before = 0; before < L; before++) {
		const own = forward[at - L + before] ?? 0;
		const row = before * L;
		outside += own * (odds[row] ?? 0);
		first += own * (odds[row + 1] ?? 0);
		second += own * (odds[row + 3] ?? 0);
		third += own * (odds[row + 5] ?? 0);
		fourth += own * (odds[row + 7] ?? 0);
		fifth += own * (odds[row + 9] ?? 0);
	}
	forward[at] = outside * (likely[at] ?? 0);
	forward[at + 1] = first * (likely[at + 1] ?? 0);
	forward[at + 3] = second * (likely[at + 3] ?? 0);
	forward[at + 5] = third * (likely[at + 5] ?? 0);
	forward[at + 7] = fourth * (likely[at + 7] ?? 0);
	forward[at + 9] = fifth * (likely[at + 9] ?? 0);
	setInsides(forward, at, odds, likely);
}

/** The inside of a name follows two labels only; what is left out would add nothing. */
function setInsides(
	forward: Float64Array,
	at: number,
	odds: Float64Array,
	likely: Float64Array,
): void {
	for (let label = 2; label < L; label += 2) {
		const begun = (forward[at - L + label - 1] ?? 0) * (odds[(label - 1) * L + label] ?? 0);
		const gone = (forward[at - L + label] ?? 0) * (odds[label * L + label] ?? 0);
		forward[at + label] = (begun + gone) * (likely[at + label] ?? 0);
	}
}

/** Over `ahead`: `O`, the beginnings, and the inside of the name that `before` is of. */
function sumAfter(odds: Float64Array, before: number): number {
	const row = before * L;
	let sum = (odds[row] ?? 0) * (ahead[0] ?? 0);
	for (let label = 1; label < L; label += 2) {
		sum += (odds[row + label] ?? 0) * (ahead[label] ?? 0);
		if (before !== label && before !== label + 1) continue;
		sum += (odds[row + label + 1] ?? 0) * (ahead[label + 1] ?? 0);
	}
	return sum;
}

function likelihoods(emissions: Float64Array, first: number, count: number): Float64Array {
	const likely = room(1, count);
	for (let at = 0; at < count * L; at += L) {
		const most = greatest(emissions, first + at);
		// No stretch begins inside of a name: what is likely of that counts for nothing.
		const isFirst = at === 0;
		likely[at] = Math.exp((emissions[first + at] ?? 0) - most);
		for (let label = at + 1; label < at + L; label += 2) {
			likely[label] = Math.exp((emissions[first + label] ?? 0) - most);
			likely[label + 1] = isFirst ? 0 : Math.exp((emissions[first + label + 1] ?? 0) - most);
		}
	}
	return likely;
}

function greatest(emissions: Float64Array, at: number): number {
	let most = emissions[at] ?? 0;
	for (let label = at + 1; label < at + L; label++) {
		const score = emissions[label] ?? 0;
		if (score > most) most = score;
	}
	return most;
}

function normalise(values: Float64Array, at: number): void {
	let sum = 0;
	for (let label = at; label < at + L; label++) sum += values[label] ?? 0;
	for (let label = at; label < at + L; label++) values[label] = (values[label] ?? 0) / sum;
}

const rooms: Float64Array[] = [];
const byteRooms: Uint8Array[] = [];

/** One array for each purpose, used again: a sentence leaves nothing to collect. */
function room(purpose: number, count: number): Float64Array {
	const known = rooms[purpose];
	if (known !== undefined && known.length >= count * L) return known;
	const made = new Float64Array(Math.max(256, count * 2) * L);
	rooms[purpose] = made;
	return made;
}

function byteRoom(purpose: number, count: number): Uint8Array {
	const known = byteRooms[purpose];
	if (known !== undefined && known.length >= count * L) return known;
	const made = new Uint8Array(Math.max(256, count * 2) * L);
	byteRooms[purpose] = made;
	return made;
}

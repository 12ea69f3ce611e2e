import {
	contextKinds,
	hashContexts,
	hashesOf,
	placeOf,
	rowAfter,
	rowAt,
	rowBefore,
	takeTokens,
	tokenRoom,
} from './contexts.ts';
import {take} from './memory.ts';
import {
	addToOrganizations,
	anyAbove,
	highScores,
	outsideOf,
	scoresLength,
	sumsLength,
} from './sums.ts';
import {fetchBlocks, lookUp, weightsOf} from './table.ts';
import {greatestAt, lead, scoresAt, sidesAt} from './words.ts';

/** What the tokens of a sentence give to the labels, in the steps of the weights, where `isOutside` is 0. */
let sums: usize = 0;
/** 1 where no label but `O` has a chance: such a token parts the sentence. */
let isOutside: usize = 0;

/** So many tokens are looked up together: the rows of more would not stay in the nearest cache. */
const blockLength: i32 = 16;
/** Those of a block that may be in a name by what the words say, and how much was found up to each. */
const uncertain = memory.data(4 * blockLength, 16);
const ends = memory.data(4 * blockLength, 16);

/** Room for a sentence of so many tokens. */
export function takeSentence(count: i32): void {
	if (!takeTokens(count)) return;
	sums = take(<usize>tokenRoom() * sumsLength);
	isOutside = take(tokenRoom());
}

/** `sumsLength` bytes a token. */
export function tokenSums(): usize {
	return sums;
}

/** A byte a token. */
export function tokensOutside(): usize {
	return isOutside;
}

/**
 * Sums what the first `count` of the words and what they make together give, `least…` being how far `O` must lead before and
 * after the latter is added. How many tokens are not outside. Linear in the tokens; a third are told to be outside
 * by five numbers, a sixth by what each word says.
 */
export function scoreSentence(count: i32, leastBefore: i32, leastAfter: i32): i32 {
	hashContexts(count);
	let likely: i32 = 0;
	for (let from: i32 = 0; from < count; from += blockLength) {
		const asked = sumBlock(from, min(count, from + blockLength), leastBefore);
		lookUpBlock(asked);
		let found: i32 = 0;
		for (let index: i32 = 0; index < asked; index++) {
			const end = load<i32>(ends + ((<usize>index) << 2));
			likely += addContexts(load<i32>(uncertain + ((<usize>index) << 2)), found, end, leastAfter);
			found = end;
		}
	}
	return likely;
}

/** Sets `isOutside` by what each word of a block says, and lists the `uncertain` ones; says how many there are. */
function sumBlock(from: i32, to: i32, least: i32): i32 {
	const limit = i16x8.splat(<i16>least);
	let asked: i32 = 0;
	for (let token = from; token < to; token++) {
		store<u8>(isOutside + token, 1);
		if (mostOf(token) <= least) continue;
		const low = lowSum(token);
		const high = highSum(token);
		if (!anyAbove(low, high, limit)) continue;
		store<u8>(isOutside + token, 0);
		store<i32>(uncertain + ((<usize>asked) << 2), token);
		asked += 1;
		const before = rowBefore(token) + sidesAt;
		const after = rowAfter(token) + sidesAt + scoresLength;
		const at = sums + <usize>token * sumsLength;
		v128.store(at, i16x8.add(low, i16x8.add(v128.load(before), v128.load(after))));
		v128.store(at, i16x8.add(high, i16x8.add(highScores(before), highScores(after))), 16);
	}
	return asked;
}

/** No label can have more than the greatest scores of the words around together. */
function mostOf(token: i32): i32 {
	return (
		load<i32>(rowAt(token), greatestAt) +
		load<i32>(rowAt(token + 1), greatestAt + 4) +
		load<i32>(rowAt(token + 2), greatestAt + 8) +
		load<i32>(rowAt(token + 3), greatestAt + 12) +
		load<i32>(rowAt(token + 4), greatestAt + 16)
	);
}

/** Of a token what the words two before to two after it say. */
function lowSum(token: i32): v128 {
	let sum = v128.load(rowAt(token), scoresAt);
	sum = i16x8.add(sum, v128.load(rowAt(token + 1), scoresAt + scoresLength));
	sum = i16x8.add(sum, v128.load(rowAt(token + 2), scoresAt + 2 * scoresLength));
	sum = i16x8.add(sum, v128.load(rowAt(token + 3), scoresAt + 3 * scoresLength));
	return i16x8.add(sum, v128.load(rowAt(token + 4), scoresAt + 4 * scoresLength));
}

/** The same of the last two labels. */
function highSum(token: i32): v128 {
	let sum = highScores(rowAt(token) + scoresAt);
	sum = i16x8.add(sum, highScores(rowAt(token + 1) + scoresAt + scoresLength));
	sum = i16x8.add(sum, highScores(rowAt(token + 2) + scoresAt + 2 * scoresLength));
	sum = i16x8.add(sum, highScores(rowAt(token + 3) + scoresAt + 3 * scoresLength));
	return i16x8.add(sum, highScores(rowAt(token + 4) + scoresAt + 4 * scoresLength));
}

function lookUpBlock(asked: i32): void {
	let found: i32 = 0;
	for (let index: usize = 0; index < (<usize>asked) << 2; index += 4) {
		const at = (<usize>load<i32>(uncertain + index)) << 2;
		for (let kind: i32 = 0; kind < contextKinds; kind++) {
			found = lookUp(load<i32>(hashesOf(kind) + at), placeOf(kind), found);
		}
		store<i32>(ends + index, found);
	}
	fetchBlocks(found);
}

/** Adds what was found from number `first` on for a token; 1 if it may be in a name after all. */
function addContexts(token: i32, first: i32, end: i32, least: i32): i32 {
	const at = sums + <usize>token * sumsLength;
	let low = v128.load(at);
	let rows = i16x8.splat(0);
	for (let index = first; index < end; index++) {
		const row = weightsOf(index);
		if (row === 0) continue;
		const weights = v128.load(row);
		low = i16x8.add(low, i16x8.extend_low_i8x16_u(weights));
		rows = i16x8.add(rows, i16x8.extend_high_i8x16_u(weights));
	}
	const outside = outsideOf(rows);
	low = i16x8.sub(low, outside);
	const high = i16x8.sub(i16x8.add(v128.load(at, 16), rows), outside);
	if (!anyAbove(low, high, i16x8.splat(<i16>least))) {
		store<u8>(isOutside + token, 1);
		return 0;
	}
	v128.store(at, low);
	v128.store(at, high, 16);
	addToOrganizations(at, -lead);
	return 1;
}

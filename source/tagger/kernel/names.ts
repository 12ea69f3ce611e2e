import {findLabels, labelsFound, takeLabels} from './best-labels.ts';
import {tokenRoom} from './contexts.ts';
import {labelsLength} from './lattice.ts';
import {mayHaveName} from './likely-names.ts';
import {take} from './memory.ts';
import {forwardBackward, probabilityOf, takePasses} from './passes.ts';
import {takeSentence, tokenSums, tokensOutside} from './scores.ts';
import {sumsLength} from './sums.ts';

/** Scores of a stretch's tokens for all labels, in units of the logarithm. */
let emissions: usize = 0;
/** What was found, as `../kernel-layout.ts` has it. */
let names: usize = 0;
const nameLength: usize = nameBytes;

let room: i32 = 0;

/** Room for a sentence of so many tokens. */
export function takeTokens(count: i32): void {
	takeSentence(count);
	if (room >= tokenRoom()) return;
	const tokens = tokenRoom();
	takeLabels(tokens);
	takePasses(tokens);
	emissions = take(<usize>tokens * labelsLength);
	names = take(<usize>tokens * nameLength);
	room = tokens;
}

/** Where the scores of a stretch are written, by the caller too. */
export function emissionsAt(): usize {
	return emissions;
}

/** Where the names are that were found last. */
export function namesAt(): usize {
	return names;
}

/**
 * Finds the names of the sentence that was scored; how many there are. A token that is surely outside parts the
 * sentence: what stands before it tells nothing of what follows.
 */
export function findNames(count: i32, scale: f64): i32 {
	const isOutside = tokensOutside();
	let found: i32 = 0;
	for (let from: i32 = 0; from < count; from++) {
		if (load<u8>(isOutside + from) !== 0) continue;
		let to = from + 1;
		while (to < count && load<u8>(isOutside + to) === 0) to += 1;
		const sums = tokenSums() + <usize>from * sumsLength;
		if (mayHaveName(sums, to - from)) {
			setEmissions(sums, to - from, scale);
			found = addNames(from, to - from, found);
		}
		from = to;
	}
	return found;
}

function setEmissions(sums: usize, count: i32, scale: f64): void {
	for (let token: usize = 0; token < <usize>count; token++) {
		const into = emissions + token * labelsLength;
		store<f64>(into, 0);
		for (let label: usize = 1; label < <usize>labelCount; label++) {
			const steps = load<i16>(sums + token * sumsLength + (label << 1) - 2);
			store<f64>(into + (label << 3), <f64>steps * scale);
		}
	}
}

/** Names of the stretch that begins at token `first`; how many there are with them. */
function addNames(first: i32, count: i32, before: i32): i32 {
	const isStart = first === 0;
	if (!findLabels(emissions, count, isStart)) return before;
	forwardBackward(emissions, count, isStart);
	const labels = labelsFound();
	let found = before;
	for (let token: i32 = 0; token < count; token++) {
		const label = <usize>load<u8>(labels + token);
		if (label === 0) continue;
		let after = token + 1;
		let confidence = probabilityOf(token, label);
		for (; after < count && <usize>load<u8>(labels + after) === label + 1; after++) {
			confidence = min(confidence, probabilityOf(after, label + 1));
		}
		const name = names + <usize>found * nameLength;
		store<i32>(name, first + token);
		store<i32>(name, first + after, 4);
		store<i32>(name, <i32>label, 8);
		store<f64>(name, confidence, 16);
		found += 1;
		token = after - 1;
	}
	return found;
}

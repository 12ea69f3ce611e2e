import {readerHeight, readerRows, readerTop, rowIndexOf} from './reader-rows.ts';
import type {Place, Trail} from './reading-types.ts';
import type {Message, State} from './types.ts';

/** As many places as anybody goes back through. */
const longest = 100;

/** What leads to another place of the same text; scrolling only changes the place. */
const jumps: ReadonlySet<Message['type']> = new Set([
	'jumped',
	'hitMoved',
	'mentionMoved',
	'accepted',
	'searched',
	'cardRequested',
	'clicked',
]);

/**
 * The trail after a message: where the reader was before a jump can be gone back to. Texts that were
 * only passed in the list are no places, and a walk from hit to hit is one jump.
 */
export function followTrail(state: State, message: Message): State {
	const {open, focus, opening, trail, readerAnchor: anchor} = state;
	// The article that is on its way is the next place.
	if (focus !== 'reader' || open === undefined || opening !== undefined) return state;
	const {id} = open.article;
	const {here} = trail;
	if (here?.id === id && here.anchor === anchor) return state;
	const next = {...trail, here: {id, anchor}, via: message.type};
	if (here === undefined) return {...state, trail: next};
	if (here.id === id && !isJump(state, here, message)) return {...state, trail: next};
	return {...state, trail: {...next, past: [...trail.past, here].slice(-longest), future: []}};
}

function isJump(state: State, from: Place, {type}: Message): boolean {
	if (!jumps.has(type) || state.trail.via === type) return false;
	const before = rowIndexOf(readerRows(state), from.anchor);
	return Math.abs(before - readerTop(state)) >= readerHeight(state);
}

/** One place back (-1) or forward: the place, and the trail when it is reached. */
export function alongTrail(
	{past, future, here}: Trail,
	by: 1 | -1,
): {readonly place: Place; readonly trail: Trail} | undefined {
	const place = by < 0 ? past.at(-1) : future.at(-1);
	if (place === undefined) return undefined;
	const left = here === undefined ? [] : [here];
	const trail =
		by < 0
			? {past: past.slice(0, -1), future: [...future, ...left], here: place}
			: {past: [...past, ...left], future: future.slice(0, -1), here: place};
	return {place, trail};
}

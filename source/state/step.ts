import type {Effect, State} from './types.ts';

/** What `update` returns: the next state, and what the shell shall do. */
export type Step = readonly [State, readonly Effect[]];

export function stay(state: State): Step {
	return [state, []];
}

/** The same state object where nothing changes, so that nothing is drawn again. */
export function withFields(state: State, fields: Partial<State>): State {
	const changed = Object.entries(fields).some(
		([key, value]) => state[key as keyof State] !== value,
	);
	return changed ? {...state, ...fields} : state;
}

/** Says something in the footer, until the next key. */
export function notice(state: State, text: string): Step {
	return stay(withFields(state, {notice: text}));
}

/** Leaves out an optional field: `undefined` is not the same as absent here. */
export function without<Key extends keyof State>(state: State, ...keys: readonly Key[]): State {
	if (keys.every((key) => state[key] === undefined)) return state;
	const next: Partial<State> = {...state};
	for (const key of keys) delete next[key];
	return next as State;
}

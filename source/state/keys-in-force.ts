import {type ActionName, actionName, fullName} from './action-names.ts';
import type {Binding, Context} from './binding.ts';
import {keymap} from './keymap.ts';
import type {State} from './types.ts';

/** The table of keys as the reader changed it. */
export function keymapOf(state: Pick<State, 'keymap'>): readonly Binding[] {
	return state.keymap ?? keymap;
}

const known = new WeakMap<readonly Binding[], Map<string, readonly Binding[]>>();

/**
 * The rows that hold where `contexts` do, nearest first, each with the keys that reach it: a key means
 * what the nearest context says, and a command that a nearer context names again has the keys of that row.
 * Made once for each table and list of contexts.
 */
export function rowsInForce(
	rows: readonly Binding[],
	contexts: readonly Context[],
): readonly Binding[] {
	const ofTable = known.get(rows) ?? new Map<string, readonly Binding[]>();
	known.set(rows, ofTable);
	const key = contexts.join(' ');
	const made = ofTable.get(key) ?? nearestRows(rows, contexts);
	ofTable.set(key, made);
	return made;
}

function nearestRows(rows: readonly Binding[], contexts: readonly Context[]): readonly Binding[] {
	const taken = new Set<string>();
	const named = new Set<string>();
	return contexts.flatMap((context) => {
		const own = rows
			.filter((row) => row.context === context && !named.has(actionName(row)))
			.map((row) => ({...row, keys: row.keys.filter((key) => !taken.has(key))}));
		for (const row of rows.filter((each) => each.context === context)) {
			named.add(actionName(row));
			for (const each of row.keys) taken.add(each);
		}
		return own;
	});
}

/** The first key of a command, as it is shown; `:` where the reader gave it none, since the palette runs it. */
export function keyOf(state: Pick<State, 'keymap'>, action: ActionName): string {
	const row = keymapOf(state).find((each) => fullName(each) === action);
	return shownKey(row?.keys[0] ?? ':');
}

/** What `say` says of the first key of a command; `''` where the command has none. */
export function keyHint(
	state: Pick<State, 'keymap'>,
	action: ActionName,
	say: (key: string) => string,
): string {
	const row = keymapOf(state).find((each) => fullName(each) === action);
	const key = row?.keys[0];
	return key === undefined ? '' : say(shownKey(key));
}

/** The same for a command in the menu of places: `gs`. */
export function goToHint(
	state: Pick<State, 'keymap'>,
	action: `goto.${string}`,
	say: (keys: string) => string,
): string {
	return keyHint(state, 'reading.go-to-menu', (menu) =>
		keyHint(state, action, (key) => say(`${menu}${key}`)),
	);
}

export function shownKey(key: string): string {
	return key === ' ' ? 'Space' : key;
}

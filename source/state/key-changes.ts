import {nearestWord} from '../text/nearest-word.ts';
import {actionName, fullName} from './action-names.ts';
import type {Binding, Context} from './binding.ts';
import {wrongKey} from './key-notation.ts';
import {keymap} from './keymap.ts';
import {rowsInForce, shownKey} from './keys-in-force.ts';

/** For each context its commands, and for each command the keys that take the place of the usual ones. */
export type KeyChanges = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export type ChangedKeys = {
	readonly keymap: readonly Binding[];
	/** One sentence each; where there are any, the table is not to be used. */
	readonly problems: readonly string[];
};

/** The table of keys with the changes of one preset and then of the reader, or what is wrong with them. */
export function changedKeymap(...all: readonly KeyChanges[]): ChangedKeys {
	const problems: string[] = [];
	const changed = new Set<string>();
	let rows = keymap;
	for (const changes of all) {
		for (const [context, actions] of Object.entries(changes)) {
			if (!isContext(context)) {
				problems.push(unknown('context', context, contexts));
				continue;
			}
			for (const [action, keys] of Object.entries(actions)) {
				const wrong = keys.flatMap((key) => wrongKey(context, key) ?? []);
				const next = withKeys(rows, {context, action, keys: keys.map(plainKey)});
				if (typeof next === 'string') problems.push(next);
				else rows = next;
				problems.push(...wrong.map((why) => `${context}.${action}: ${why}`));
				changed.add(`${context}.${action}`);
			}
		}
	}
	const followed = withFollowers(rows, changed);
	return {keymap: followed, problems: [...problems, ...clashes(followed, changed)]};
}

const contexts: readonly Context[] = [
	...new Set<Context>([
		...keymap.map(({context}) => context),
		...(['list', 'reader', 'entities', 'card', 'table'] as const),
	]),
];

function isContext(name: string): name is Context {
	return contexts.some((context) => context === name);
}

function plainKey(key: string): string {
	return key === 'Space' ? ' ' : key;
}

function unknown(kind: string, name: string, names: readonly string[]): string {
	const near = nearestWord(name, names);
	return near === undefined
		? `no ${kind} is called ${name}: there are ${names.join(', ')}`
		: `no ${kind} is called ${name}: did you mean ${near}?`;
}

type Change = {
	readonly context: Context;
	readonly action: string;
	readonly keys: readonly string[];
};

/** A pane or a view may have keys of its own for what `reading` does everywhere. */
const places: readonly Context[] = [
	'list',
	'reader',
	'entities',
	'card',
	'table',
	'concordance',
	'collocates',
	'parallel',
	'help',
];

function withKeys(
	rows: readonly Binding[],
	{context, action, keys}: Change,
): readonly Binding[] | string {
	const isMeant = (row: Binding): boolean => row.context === context && actionName(row) === action;
	if (rows.some(isMeant)) return rows.map((row) => (isMeant(row) ? {...row, keys} : row));
	const wider = places.includes(context)
		? rows.find((row) => row.context === 'reading' && actionName(row) === action)
		: undefined;
	if (wider !== undefined) return [...rows, {...wider, context, keys}];
	const known = rows.filter(
		(row) => row.context === context || (places.includes(context) && row.context === 'reading'),
	);
	return `${context}: ${unknown('command', action, known.map(actionName))}`;
}

/** `n` of two versions goes where `n` of the text goes, unless the file says otherwise. */
function withFollowers(rows: readonly Binding[], changed: ReadonlySet<string>): readonly Binding[] {
	const reading = new Map(
		rows.filter(({context}) => context === 'reading').map((row) => [actionName(row), row]),
	);
	const usual = new Map(keymap.map((row) => [fullName(row), row.keys.join(' ')]));
	return rows.map((row) => {
		const name = actionName(row);
		const wider = reading.get(name);
		const follows =
			wider !== undefined &&
			places.includes(row.context) &&
			!changed.has(fullName(row)) &&
			usual.get(fullName(row)) === usual.get(`reading.${name}`);
		return follows ? {...row, keys: wider.keys} : row;
	});
}

/** The contexts that hold together, nearest first. */
const together: readonly (readonly Context[])[] = [
	['reading', 'everywhere'],
	...places.map((place): readonly Context[] => [place, 'reading', 'everywhere']),
	// While text is selected its keys go before all others.
	['selecting', 'everywhere'],
	['question', 'everywhere'],
	['prompt', 'editing', 'everywhere'],
	['box', 'editing', 'everywhere'],
];

/** Keys that two commands want where both hold, and of which the reader's changes touch one. */
function clashes(rows: readonly Binding[], changed: ReadonlySet<string>): readonly string[] {
	const menus = contexts
		.filter((context) => !together.flat().includes(context))
		.map((context): readonly Context[] => [context, 'everywhere']);
	const found = [...together, ...menus].flatMap((chain) => clashesIn(rows, chain, changed));
	return [...new Set(found)];
}

function clashesIn(
	rows: readonly Binding[],
	chain: readonly Context[],
	changed: ReadonlySet<string>,
): readonly string[] {
	const inForce = rowsInForce(rows, chain).map(fullName);
	const all = rows.filter((row) => inForce.includes(fullName(row)));
	const owners = new Map<string, Binding>();
	const found: string[] = [];
	for (const row of all) {
		for (const key of row.keys) {
			const owner = owners.get(key) ?? row;
			owners.set(key, owner);
			if (owner !== row && (changed.has(fullName(owner)) || changed.has(fullName(row)))) {
				found.push(clash(key, owner, row));
			}
		}
	}
	return found;
}

function clash(key: string, ...rows: readonly Binding[]): string {
	const wanted = rows.map((row) => `${fullName(row)} (${row.help})`).sort();
	return `${shownKey(key)} is wanted by ${wanted.join(' and by ')}`;
}

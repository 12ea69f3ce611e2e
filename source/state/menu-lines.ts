import {menuContexts} from './dispatch.ts';
import {narrowings} from './facets.ts';
import {keymapOf, rowsInForce, shownKey} from './keys-in-force.ts';
import type {MenuOverlay} from './menu-types.ts';
import type {State} from './types.ts';

/** Rows of the screen that a menu leaves above it: the title and a row of what it is about. */
const leftAbove = 2;

/** What may follow a prefix, in as many rows as it needs; none without a menu. */
export function menuLines(state: State): readonly string[] {
	const {overlay, columns, rows} = state;
	if (overlay?.type !== 'menu') return [];
	const title = menuTitle(state, overlay);
	const lines: string[] = [title];
	for (const label of menuLabels(state, overlay)) {
		const last = lines.at(-1) ?? '';
		const isFirst = last.trim() === title.trim() || last.trim() === '';
		const next = `${last}${isFirst ? '  ' : '   '}${label}`;
		if (next.length <= columns || isFirst) lines[lines.length - 1] = next;
		else lines.push(`${' '.repeat(title.length)}  ${label}`);
	}
	return lines.slice(0, Math.max(1, rows - leftAbove));
}

function menuLabels(state: State, {prefix, facet}: MenuOverlay): readonly string[] {
	const values = facet === undefined ? [] : narrowings(state, facet);
	return [
		...values.map(({letter, label, count}) => `${letter} ${label} ${count}`),
		...rowsInForce(keymapOf(state), menuContexts[prefix]).map(
			({keys, help}) => `${shownKey(keys[0] ?? '')} ${help}`,
		),
	];
}

/** The key that was pressed, or the question. */
function menuTitle(state: State, {prefix, letter, facet}: MenuOverlay): string {
	if (prefix === 'layout') {
		return ` which Urdu keyboard${letter === undefined ? '' : ` of ${letter}`}? `;
	}
	const opened = facet === undefined ? prefix : 'f';
	const opener = keymapOf(state).find(
		({message}) => message.type === 'menuOpened' && message.prefix === opened,
	);
	return ` ${shownKey(opener?.keys[0] ?? opened)}…`;
}

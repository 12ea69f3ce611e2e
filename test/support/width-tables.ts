import type headless from '@xterm/headless';
import type {WidthModel} from '../../source/text/types.ts';
import {clusterWidth} from '../../source/text/width.ts';

/** `xterm` is the emulator's own table, a `wc1`. */
export type WidthTable =
	| 'xterm'
	| Extract<WidthModel, 'wc0' | 'gc1' | 'gc2wc0' | 'gc2wc1' | 'all1'>;

/** Makes the emulator count cells as another terminal does. */
export function setWidthTable(terminal: headless.Terminal, table: WidthTable): void {
	if (table === 'xterm') return;
	terminal.unicode.register(provider(table));
	terminal.unicode.activeVersion = table;
}

function provider(table: Exclude<WidthTable, 'xterm'>): headless.IUnicodeVersionProvider {
	const isOne = memo((text: string) => isOneCluster(text, table));
	const width = memo((text: string): 0 | 1 | 2 => {
		const cells = clusterWidth(text, table);
		return cells >= 2 ? 2 : cells === 1 ? 1 : 0;
	});
	let cluster = '';
	let state = 0;
	return {
		version: table,
		wcwidth: (code) => (code < 32 ? 0 : width(String.fromCodePoint(code))),
		// xterm.js, `UnicodeService.ts`: 24 bits of state, two of width, one for "joins what is before".
		charProperties: (code, preceding) => {
			const character = String.fromCodePoint(code);
			const isAfterCluster = preceding !== 0 && preceding >> 3 === state;
			const joined = cluster + character;
			const joins = isAfterCluster && table !== 'all1' && isOne(joined);
			cluster = joins ? joined : character;
			state = (state + 1) & 0xffff;
			return (state << 3) | (width(cluster) << 1) | (joins ? 1 : 0);
		},
	};
}

const segmenter = new Intl.Segmenter('und', {granularity: 'grapheme'});

/** In `wc0` only what has no width joins; the other tables join whole grapheme clusters. */
function isOneCluster(text: string, table: WidthTable): boolean {
	if (table === 'wc0') return clusterWidth(Array.from(text).at(-1) ?? '', 'wc0') === 0;
	return Array.from(segmenter.segment(text)).length === 1;
}

/** The emulator asks for every letter of every frame, and the letters are few. */
function memo<Value>(of: (text: string) => Value): (text: string) => Value {
	const known = new Map<string, Value>();
	return (text) => {
		const value = known.get(text) ?? of(text);
		known.set(text, value);
		return value;
	};
}

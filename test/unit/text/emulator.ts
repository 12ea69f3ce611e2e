import {Terminal} from '@xterm/headless';

/** The cells of a code point by a table that is not ours. */
export type CodePointCells = (codePoint: number) => 0 | 1 | 2;

/** How far the cursor of a real emulator moves over each text, under its own table or `table`. */
export async function advances(
	texts: readonly string[],
	table?: CodePointCells | ClusterCells,
): Promise<readonly number[]> {
	const terminal = new Terminal({cols: 2000, rows: 2, allowProposedApi: true});
	if (typeof table === 'function') register(terminal, table);
	else if (table !== undefined) registerClusters(terminal, table);
	// Cursor reports come back through `onData`, as the probe reads them.
	let reports = '';
	terminal.onData((reply) => {
		reports += reply;
	});
	const bytes = texts.map((text) => `\r\u001B[2K${text}\u001B[6n`).join('');
	await new Promise<void>((resolve) => terminal.write(bytes, resolve));
	terminal.dispose();
	return [...reports.matchAll(/;(\d+)R/g)].map(([, column]) => Number(column) - 1);
}

function register(terminal: Terminal, table: CodePointCells): void {
	terminal.unicode.register({
		version: 'test',
		wcwidth: table,
		charProperties: (codePoint, preceding) => {
			const width = table(codePoint);
			const before = (preceding >> 1) & 3;
			const joins = width === 0 && preceding !== 0 && before > 0;
			return ((joins ? before : width) << 1) | (joins ? 1 : 0);
		},
	});
	terminal.unicode.activeVersion = 'test';
}

/** The cells of a grapheme cluster, for terminals that measure whole clusters. */
export type ClusterCells = {readonly cluster: (text: string) => number};

function registerClusters(terminal: Terminal, {cluster}: ClusterCells): void {
	const segmenter = new Intl.Segmenter('und', {granularity: 'grapheme'});
	let current = '';
	terminal.unicode.register({
		version: 'clusters',
		wcwidth: () => 1,
		charProperties: (codePoint, preceding) => {
			const character = String.fromCodePoint(codePoint);
			const joins = preceding !== 0 && [...segmenter.segment(current + character)].length === 1;
			current = joins ? current + character : character;
			const width = cluster(current);
			// What has no cell leaves the cursor where it is.
			if (width === 0 && preceding !== 0) return (1 << 3) | (preceding & 0b110) | 1;
			// A state above the width and the join bit says that something came before.
			return (1 << 3) | (width << 1) | (joins ? 1 : 0);
		},
	});
	terminal.unicode.activeVersion = 'clusters';
}

const nothing = /^[\p{Mn}\p{Me}\p{Cf}]$/v;

/** As kitty 0.26 counts: spacing marks take no cell. */
export const wc0Cells: CodePointCells = (codePoint) => {
	const character = String.fromCodePoint(codePoint);
	if (codePoint < 0x20 || nothing.test(character) || /^\p{Mc}$/v.test(character)) return 0;
	return /^[\p{Script=Han}\p{Script=Hangul}\p{Emoji_Presentation}]$/v.test(character) ? 2 : 1;
};

/** As screen 5.0 counts: every code point takes a cell. */
export const all1Cells: CodePointCells = (codePoint) => (codePoint < 0x20 ? 0 : 1);

/**
 * The table between React and the frame writer.
 *
 * `<Block>` puts each of its lines, encoded, into a slot and gives Ink ASCII fillers under a reserved
 * colour, the slot's id; one filler is enough, what follows is covered:
 *
 *     ESC [ 38 ; 2 ; 254 ; 3 ; 17 m   xxxxxxxxxxxxxxxx   ESC [ 39 m
 *
 * Ink lays that run out like any text. The frame writer finds the colour in the finished frame and
 * puts the slot's bytes in the place of the fillers. Equal slots share one id, so a row that only
 * moved is recognised by the writer.
 */
import type {Cells} from '../text/units.ts';

/** What stands in the place of a run of fillers. */
export type Slot = {
	/** The row as the terminal gets it; draws `textCells` cells, moves the cursor by nothing else. */
	readonly bytes: string;
	/** Blank cells before the bytes. */
	readonly leadCells: Cells;
	/** Cells that the bytes are expected to draw. */
	readonly textCells: Cells;
	/** The whole slot: the number of fillers. */
	readonly width: Cells;
	/** SGR parameters of the whole slot (`1;7`), also of its blanks; empty for none. */
	readonly style: string;
	/** Where the real cursor shall stand, counted from the slot's first cell. */
	readonly caret?: Cells;
};

/** A whole line of a block: what stands at which of its cells, in order and disjoint; the rest is blank. */
export type SlotLine = {readonly width: Cells; readonly parts: readonly LinePart[]};

/** Lines below each other, by their ids, from the row of the filler on. */
export type SlotBlock = {readonly lines: readonly number[]};

export type AnySlot = Slot | SlotLine | SlotBlock;

export type LinePart =
	| {readonly at: Cells; readonly slot: Slot}
	/** Characters of one cell in every model, with the SGR parameters of all of them. */
	| {readonly at: Cells; readonly characters: string; readonly style: string};

export type Slots = {
	/** The id of `slot`, the same for equal slots as long as one of them lives. */
	readonly put: (slot: AnySlot) => number;
	readonly get: (id: number) => AnySlot | undefined;
	/** A mounted component holds the id, also while no frame shows it. */
	readonly retain: (id: number) => void;
	readonly release: (id: number) => void;
	/** The frame writer drew a frame with these ids; frees what no frame and no component holds. */
	readonly frameDrawn: (ids: Iterable<number>) => void;
	/** Ids in the table. */
	readonly size: () => number;
};

type Entry = {
	readonly slot: AnySlot;
	readonly key: string;
	holders: number;
	/** The number of the last frame that showed it, or in which it was put or released. */
	lastFrame: number;
};

/**
 * A frame that Ink has composed may reach the writer after a later commit has unmounted its rows:
 * one by Ink's throttle and one by a slow line. Four times that is kept.
 */
const framesKept = 8;

/** How often dead ids are looked for, in frames: one sweep over 5,000 entries takes 0.1 ms. */
const framesBetweenSweeps = 32;

/** An empty table; ids are not given out again before 16 million others. */
export function createSlots(): Slots {
	const entries = new Map<number, Entry>();
	const ids = new Map<string, number>();
	let frame = 0;
	let nextId = 0;
	const touch = (id: number, holders: number): void => {
		const entry = entries.get(id);
		if (entry === undefined) return;
		entry.holders += holders;
		entry.lastFrame = frame;
	};
	const put = (slot: AnySlot): number => {
		const key = keyOf(slot);
		const known = ids.get(key);
		if (known !== undefined) {
			touch(known, 0);
			return known;
		}
		do nextId = (nextId + 1) % idCount;
		while (entries.has(nextId));
		entries.set(nextId, {slot, key, holders: 0, lastFrame: frame});
		ids.set(key, nextId);
		return nextId;
	};
	const sweep = (): void => {
		for (const [id, entry] of entries) {
			if (entry.holders > 0 || frame - entry.lastFrame < framesKept) continue;
			entries.delete(id);
			ids.delete(entry.key);
		}
	};
	return {
		put,
		get: (id) => entries.get(id)?.slot,
		retain: (id) => touch(id, 1),
		release: (id) => touch(id, -1),
		frameDrawn: (drawn) => {
			frame++;
			for (const id of drawn) touch(id, 0);
			if (frame % framesBetweenSweeps === 0) sweep();
		},
		size: () => entries.size,
	};
}

function keyOf(slot: AnySlot): string {
	if ('lines' in slot) return `block ${slot.lines.join(' ')}`;
	return 'parts' in slot ? lineKey(slot) : slotKey(slot);
}

function lineKey({width, parts}: SlotLine): string {
	let key = `${width}`;
	for (const part of parts) {
		key += `\n${part.at} `;
		key += 'slot' in part ? slotKey(part.slot) : `${part.style} ${part.characters}`;
	}
	return key;
}

function slotKey(slot: Slot): string {
	return `${slot.width}|${slot.leadCells}|${slot.textCells}|${slot.caret ?? ''}|${slot.style}|${slot.bytes}`;
}

/** Ids ride in a colour of three bytes; those under 0xC00000 are left to real colours. */
const firstColour = 0xc0_00_00;
const idCount = 0x1_00_00_00 - firstColour;

/** One ASCII letter: `string-width` measures printable ASCII without a table. */
export const filler = 'x';

/** The filler of a slot that is one column to Ink, however wide it is: it covers nothing that follows. */
export const narrowFiller = 'n';

/** What `<Block>` hands to Ink's `<Text>`. */
export function fillers(id: number, width: Cells): string {
	return coloured(id, filler.repeat(width));
}

/** The same for a slot that is one column to Ink. */
export function narrowFillers(id: number): string {
	return coloured(id, narrowFiller);
}

function coloured(id: number, letters: string): string {
	const colour = firstColour + id;
	const parameters = `${colour >> 16};${(colour >> 8) & 255};${colour & 255}`;
	return `\u001B[38;2;${parameters}m${letters}\u001B[39m`;
}

/** The id in the parameters of an SGR sequence (`38;2;254;3;17`), if they are a slot's colour. */
export function idOfColour(parameters: string): number | undefined {
	const match = /^38;2;(\d{1,3});(\d{1,3});(\d{1,3})$/.exec(parameters);
	if (match === null) return undefined;
	const colour = (Number(match[1]) << 16) | (Number(match[2]) << 8) | Number(match[3]);
	return colour >= firstColour ? colour - firstColour : undefined;
}

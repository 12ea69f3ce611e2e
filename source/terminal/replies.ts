/** The answers to the probe's queries, picked out of what came on stdin meanwhile. */
import {binaryOf, type Token, tokenAt} from './escape-sequences.ts';

export type Replies = {
	/** The column, from 0, of each cursor report of the probe's row, in the order of arrival. */
	readonly cursorColumns: readonly number[];
	/** DECRPM of mode 8: 1 set, 2 reset, 0 not known. */
	readonly bidiSupport: number | undefined;
	/** DECRPM of mode 2026. */
	readonly synchronizedOutput: number | undefined;
	/** `XTerm(390)`. */
	readonly version: string | undefined;
	/** `41;390;0`. */
	readonly secondaryAttributes: string | undefined;
	/** Red, green and blue of the background, from 0 to 1. */
	readonly background: readonly [number, number, number] | undefined;
	/** DA1, `62;22;52`, where 52 says that OSC 52 is taken. */
	readonly primaryAttributes: string | undefined;
	/** The capabilities of XTGETTCAP that the terminal has: `Ms` (a clipboard), `RGB`. */
	readonly capabilities: readonly string[];
	/** The last query was answered. */
	readonly isComplete: boolean;
};

/** From 1. Not the first: a cursor report of that looks like F3 with a modifier. */
export const probeRow = 2;

export type SplitReplies = {
	readonly replies: Replies;
	/** What is no reply: keys that were typed, and a sequence that has not ended. */
	readonly typed: Uint8Array;
};

/** Linear in `bytes`. */
export function splitReplies(bytes: Uint8Array): SplitReplies {
	const binary = binaryOf(bytes);
	let replies = noReplies;
	let typed = '';
	let index = 0;
	while (index < binary.length) {
		const token = tokenAt(binary, index);
		const next = withReply(replies, token);
		if (next === undefined) typed += binary.slice(index, token.end);
		else replies = next;
		index = token.end;
	}
	return {replies, typed: Buffer.from(typed, 'latin1')};
}

/** Nothing was answered. */
export const noReplies: Replies = {
	cursorColumns: [],
	bidiSupport: undefined,
	synchronizedOutput: undefined,
	version: undefined,
	secondaryAttributes: undefined,
	background: undefined,
	primaryAttributes: undefined,
	capabilities: [],
	isComplete: false,
};

function withReply(replies: Replies, token: Token): Replies | undefined {
	if (token.type === 'string') return withStringReply(replies, token.introducer + token.body);
	if (token.type !== 'csi') return undefined;
	const text = token.parameters + token.intermediates + token.final;
	const report = /^(\d+);(\d+)R$/.exec(text);
	if (report !== null) {
		if (Number(report[1]) !== probeRow)
			return isKey(replies, Number(report[1])) ? undefined : replies;
		return {...replies, cursorColumns: [...replies.cursorColumns, Number(report[2]) - 1]};
	}
	const mode = /^\??(\d+);(\d)\$y$/.exec(text);
	if (mode !== null) return withMode(replies, mode[1], Number(mode[2]));
	const primary = /^\?([\d;]*)c$/.exec(text);
	if (primary !== null) {
		return {...replies, primaryAttributes: primary[1] ?? '', isComplete: true};
	}
	const attributes = /^>([\d;]*)c$/.exec(text);
	return attributes === null ? undefined : {...replies, secondaryAttributes: attributes[1] ?? ''};
}

/**
 * F3 with a modifier looks like a report of the first row. There the cursor is not, unless the
 * terminal took a byte of a letter for a control character, which the first report tells.
 */
function isKey({cursorColumns: [first = 1]}: Replies, row: number): boolean {
	return row === 1 && first === 1;
}

function withMode(replies: Replies, mode: string | undefined, value: number): Replies {
	if (mode === '8') return {...replies, bidiSupport: value};
	return mode === '2026' ? {...replies, synchronizedOutput: value} : replies;
}

function withStringReply(replies: Replies, text: string): Replies | undefined {
	const version = /^P>\|(.*)$/s.exec(text);
	if (version !== null) return {...replies, version: printable(version[1] ?? '')};
	const capability = /^P([01])\+r([\da-f]*)/i.exec(text);
	if (capability !== null) return withCapability(replies, capability[1] === '1', capability[2]);
	if (!text.startsWith(']11;')) return undefined;
	return {...replies, background: rgb(text)};
}

/** A name in hexadecimal digits, and whether the terminal knows it. */
function withCapability(replies: Replies, isKnown: boolean, digits = ''): Replies {
	const name = Buffer.from(digits, 'hex').toString('latin1');
	return isKnown ? {...replies, capabilities: [...replies.capabilities, name]} : replies;
}

/** `]11;rgb:ffff/ffff/dddd`, with one to four hexadecimal digits each. */
function rgb(text: string): Replies['background'] {
	const match = /rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i.exec(text);
	if (match === null) return undefined;
	const [red = 0, green = 0, blue = 0] = match
		.slice(1)
		.map((digits) => Number.parseInt(digits, 16) / (16 ** digits.length - 1));
	return [red, green, blue];
}

/** A name as long as a terminal's, without what could disturb a screen. */
function printable(name: string): string {
	return name.replace(/[^ -~]/g, '').slice(0, 60);
}

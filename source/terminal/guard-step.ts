/**
 * What bytes from a terminal mean. However a stream of bytes is cut, the events are the same: what
 * may be the start of something longer waits in the state for the rest, or for `guardExpired`.
 */
import {binaryOf, decoded, longestString, type Token, tokenAt} from './escape-sequences.ts';
import {controlKey, csiKey, ss3Key} from './key-names.ts';
import {mouseEvent} from './mouse-reports.ts';
import type {InputEvent} from './types.ts';

export type GuardState = {
	/** A binary string: the start of a sequence or of a letter. */
	readonly pending: string;
	/** What came of a bracketed paste that has not ended; a binary string. */
	readonly paste: string | undefined;
};

export type GuardStep = {readonly events: readonly InputEvent[]; readonly state: GuardState};

/** Nothing has come yet. */
export const emptyGuard: GuardState = {pending: '', paste: undefined};

/** The events of `bytes` after `state`: keys, text without control characters, whole pastes, and of mouse reports (SGR 1006) clicks and the wheel. Replies of the terminal leave nothing. */
export function guardStep(state: GuardState, bytes: Uint8Array): GuardStep {
	const events: InputEvent[] = [];
	const binary = state.pending + binaryOf(bytes);
	let {paste} = state;
	let index = 0;
	while (index < binary.length) {
		if (paste !== undefined) {
			const read = readPaste(binary, index, paste);
			if (!read.hasEnded) return {events, state: {pending: read.rest, paste: read.paste}};
			add(events, pasted(read.paste));
			paste = undefined;
			index = read.end;
			continue;
		}
		const token = tokenAt(binary, index);
		if (token.type === 'partial') return {events, state: {pending: kept(binary, index), paste}};
		if (isPasteStart(token)) paste = '';
		else add(events, eventOf(token));
		index = token.end;
	}
	return {events, state: {pending: '', paste}};
}

/** What `state` waits for: the rest of a letter is waited for without end. */
export function awaited({pending, paste}: GuardState): 'nothing' | 'escape' | 'sequence' | 'paste' {
	if (paste !== undefined) return 'paste';
	if (pending === '\u001B') return 'escape';
	return pending.startsWith('\u001B') ? 'sequence' : 'nothing';
}

/** What is left when the rest did not come in time: a lone ESC was the key, the rest of a broken sequence is nothing, a paste is what came of it. */
export function guardExpired(state: GuardState): GuardStep {
	switch (awaited(state)) {
		case 'escape':
			return {events: [{type: 'key', name: 'Esc'}], state: emptyGuard};
		case 'sequence':
			return {events: [], state: emptyGuard};
		case 'paste': {
			const events: InputEvent[] = [];
			add(events, pasted((state.paste ?? '') + state.pending));
			return {events, state: emptyGuard};
		}
		case 'nothing':
			return {events: [], state};
	}
}

function eventOf(token: Token): InputEvent | undefined {
	switch (token.type) {
		case 'csi':
			if (token.intermediates === '[') return linuxKey(token.final);
			if (token.parameters.startsWith('<')) return mouseEvent(token.parameters, token.final);
			return token.intermediates === '' ? csiKey(token.parameters, token.final) : undefined;
		case 'ss3':
			return ss3Key(token.final);
		case 'escape':
			return {type: 'key', name: 'Esc'};
		case 'meta':
			return metaKey(token.character);
		case 'control':
			return {type: 'key', name: controlKey(token.code)};
		case 'text':
			return {type: 'text', text: withoutControls(decoded(token.bytes))};
		case 'string':
		case 'nothing':
		case 'partial':
			return undefined;
	}
}

function metaKey(character: string): InputEvent | undefined {
	const code = character.charCodeAt(0);
	if (code < 0x20 || code === 0x7f) return {type: 'key', name: `M-${controlKey(code)}`};
	const letter = withoutControls(decoded(character));
	if (letter === '') return undefined;
	return {type: 'key', name: `M-${letter === ' ' ? 'Space' : letter}`};
}

function linuxKey(final: string): InputEvent {
	return {type: 'key', name: `F${final.charCodeAt(0) - 0x40}`};
}

/** Text that follows text is one event. */
function add(events: InputEvent[], event: InputEvent | undefined): void {
	if (event === undefined || ('text' in event && event.text === '')) return;
	const last = events.at(-1);
	if (event.type === 'text' && last?.type === 'text') {
		events[events.length - 1] = {type: 'text', text: last.text + event.text};
	} else {
		events.push(event);
	}
}

/** Of a string that is too long the start is kept, so that its end is still found. */
function kept(binary: string, index: number): string {
	const pending = binary.slice(index);
	if (pending.length <= longestString) return pending;
	return pending.slice(0, 16) + pending.slice(-1);
}

function isPasteStart(token: Token): boolean {
	return token.type === 'csi' && token.final === '~' && token.parameters === '200';
}

const pasteEnd = '\u001B[201~';

/** The bytes of a paste that are kept: a book of 300 pages in Hindi has about as many. */
const longestPaste = 1_048_576;

type PasteRead =
	| {readonly hasEnded: true; readonly paste: string; readonly end: number}
	| {readonly hasEnded: false; readonly paste: string; readonly rest: string};

function readPaste(binary: string, start: number, before: string): PasteRead {
	const found = binary.indexOf(pasteEnd, start);
	const end = found === -1 ? startOfPasteEnd(binary, start) : found;
	const room = Math.max(0, longestPaste - before.length);
	const paste = before + binary.slice(start, Math.min(end, start + room));
	return found === -1
		? {hasEnded: false, paste, rest: binary.slice(end)}
		: {hasEnded: true, paste, end: found + pasteEnd.length};
}

/** Where a part of the end mark begins at the end of the bytes. */
function startOfPasteEnd(binary: string, start: number): number {
	for (let length = Math.min(pasteEnd.length - 1, binary.length - start); length > 0; length--) {
		if (binary.endsWith(pasteEnd.slice(0, length))) return binary.length - length;
	}
	return binary.length;
}

/** Line ends become line feeds and tabs blanks; no other control character is left. */
function pasted(binary: string): InputEvent {
	const text = decoded(binary).replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
	return {type: 'pasted', text: text.replace(/(?!\n)\p{Cc}/gu, '').replace(/\uFFFD/g, '')};
}

function withoutControls(text: string): string {
	return text.replace(/\p{Cc}/gu, '');
}

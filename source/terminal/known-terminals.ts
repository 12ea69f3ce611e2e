/**
 * Which terminals reorder and join by themselves, measured by screenshot; the last three from their
 * own documentation. What is not in the table neither reorders nor joins.
 *
 * A terminal is known by its answer to XTVERSION, to DA2 (`da2=41;390;0`), or, where it answers
 * neither, by `TERM`.
 */
import type {BidiMode} from '../text/types.ts';

export type KnownTerminal = {
	readonly name: string;
	readonly bidi: BidiMode;
	/** It draws U+093F after its consonant, so it must be sent before it. */
	readonly preBase: boolean;
};

/** The first row of the table that fits `identity`, a line with all that is known. */
export function knownTerminal(identity: string): KnownTerminal | undefined {
	return table.find(({pattern}) => pattern.test(identity));
}

type Row = KnownTerminal & {readonly pattern: RegExp};

const table: readonly Row[] = [
	row('mlterm', /mlterm|da2=24;279/i, 'isolate'),
	row('VTE', /\bVTE|gnome|da2=6[15];\d{4};/i, 'isolate'),
	row('Konsole', /konsole|da2=[01];115;/i, 'isolate'),
	row('kitty', /kitty|da2=1;4000;/i, 'words'),
	row('xterm', /XTerm\(|da2=41;/i, 'visual', true),
	row('alacritty', /alacritty|da2=0;\d{4,5};1\b/i, 'visual', true),
	row('urxvt', /rxvt|da2=85;/i, 'visual', true),
	row('st', /TERM=st\b/, 'visual', true),
	row('foot', /\bfoot/i, 'visual'),
	row('WezTerm', /WezTerm/i, 'visual'),
	row('Ghostty', /ghostty/i, 'visual'),
	row('Terminal.app', /Apple_Terminal|da2=1;95;/i, 'logical'),
	row('PuTTY', /PuTTY|da2=0;136;/i, 'logical'),
	row('mintty', /mintty|da2=77;/i, 'logical'),
];

function row(name: string, pattern: RegExp, bidi: BidiMode, preBase = false): Row {
	return {name, pattern, bidi, preBase};
}

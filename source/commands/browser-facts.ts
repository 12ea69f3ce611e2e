import {basename, resolve} from 'node:path';
import type {Message} from '../state/types.ts';
import {type ProfileChoice, rowEncodingOf} from '../terminal/profile.ts';
import type {TerminalProfile} from '../terminal/types.ts';
import {type BidiMode, bidiModes} from '../text/types.ts';
import {widthModels} from '../text/width.ts';
import type {Flags} from './command-types.ts';

/** How rows are to be sent, where the flags or an earlier choice say so. */
export function profileChoice(
	{bidi, width}: Flags,
	remembered: BidiMode | undefined,
): ProfileChoice {
	const mode =
		bidiModes.find((known) => known === bidi) ?? (bidi === 'auto' ? undefined : remembered);
	const model = widthModels.find((known) => known === width);
	return {...(mode && {bidi: mode}), ...(model && {width: model})};
}

/** What was measured, and what is to be warned of. */
export function measuredMessage(profile: TerminalProfile): Message {
	const encoding = rowEncodingOf(profile);
	if (profile.isSwitchedToUtf8 === true) {
		const warning = 'this terminal was not in UTF-8 mode: khabar has switched it on until it ends';
		return {type: 'terminalMeasured', encoding, warning};
	}
	if (profile.isUtf8) return {type: 'terminalMeasured', encoding};
	const warning = 'this terminal is not in UTF-8 mode: khabar doctor says what helps';
	return {type: 'terminalMeasured', encoding, warning};
}

/** In cells; of a terminal that tells nothing, the usual size. */
export function sizeOf(stdout: {readonly columns?: number; readonly rows?: number}): {
	readonly columns: number;
	readonly rows: number;
} {
	return {columns: stdout.columns ?? 80, rows: stdout.rows ?? 24};
}

/** What the title row calls what was opened. */
export function folderName(paths: readonly string[]): string {
	const [first = '.'] = paths;
	if (paths.length === 1 && first === '-') return 'standard input';
	const name = basename(resolve(first));
	return paths.length > 1 ? `${name} and ${paths.length - 1} more` : name;
}

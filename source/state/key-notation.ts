import {graphemes} from '../text/graphemes.ts';
import type {Context} from './binding.ts';

/** Kept by multiplexers (C-b, C-a), terminals (C-s, C-q, C-], C-Space) and ssh (`~` after Enter). */
const keptByOthers: ReadonlySet<string> = new Set([
	'C-b',
	'C-a',
	'C-s',
	'C-q',
	'C-]',
	'C-Space',
	'C-@',
	'~',
]);

/** Control characters that terminals send for other keys. */
const sentBy: Readonly<Record<string, string>> = {
	'C-i': 'Tab',
	'C-m': 'Enter',
	'C-[': 'Esc',
	'C-?': 'Backspace',
};

const named = 'Up|Down|Left|Right|Home|End|PgUp|PgDn|Insert|Delete';
const knownName = new RegExp(
	`^(?:Space|Enter|Tab|S-Tab|Esc|Backspace|(?:C-)?(?:S-)?(?:${named}))$`,
	'v',
);

/** In these letters are text. */
const typing: readonly Context[] = ['box', 'prompt', 'editing', 'everywhere'];
/** Here digits are a count. */
const hasNoCount: readonly Context[] = [
	'goto',
	'copying',
	'opening',
	'layout',
	'filtering',
	'facet',
	'sorting',
];

/** Why a key cannot be given to a command of `context`; nothing where it can. */
export function wrongKey(context: Context, key: string): string | undefined {
	if (keptByOthers.has(key)) {
		return `${key} is never bound: multiplexers, terminals and ssh keep it for themselves`;
	}
	if (/^M-|^A-|^Alt/iv.test(key)) return `${key} needs Alt, which many terminals do not send`;
	if (/^(?:[CS]-)*F\d{1,2}$/v.test(key))
		return `${key} is a function key, which many terminals keep`;
	const other = sentBy[key];
	if (other !== undefined) return `${key} is what ${other} sends: write ${other}`;
	if (knownName.test(key) || /^C-[a-z\\^_]$/v.test(key)) return undefined;
	if (!isLetter(key)) return `no key is called ${key}: write x, C-x, Space, Up, PgDn, S-Tab`;
	if (typing.includes(context))
		return `${key} is text where one types, and cannot be a command there`;
	if (/^\p{Nd}$/v.test(key) && !hasNoCount.includes(context)) return `${key} is a count`;
	return undefined;
}

function isLetter(key: string): boolean {
	return graphemes(key).length === 1 && !/[\p{Cc}\p{Cf}\p{Z}]/v.test(key);
}

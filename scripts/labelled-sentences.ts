import {readFileSync} from 'node:fs';
import {eachToken} from '../source/entities/tokens.ts';
import {wordClass} from '../source/entities/word-classes.ts';
import {wordOf} from '../source/entities/words.ts';
import {labels} from '../source/tagger/labels.ts';
import type {TaggerWord} from '../source/tagger/types.ts';
import {span} from '../source/text/units.ts';

/** A name in a sentence: half-open offsets, and its type as the file has it (`PERSON`). */
export type NameSpan = {readonly start: number; readonly end: number; readonly type: string};

export type LabelledText = {readonly text: string; readonly names: readonly NameSpan[]};

/** A sentence as the tagger sees it, and the index in `labels` of each token. */
export type LabelledSentence = {
	readonly words: readonly TaggerWord[];
	readonly labels: readonly number[];
};

/**
 * Sentences of a file in HiNER's format: a token, a tab and its tag a line, a blank line between
 * sentences. Tokens are joined with blanks, and punctuation that is glued to the ends of a name is
 * left out of it. An error names the file and the line.
 */
export function readLabelledTexts(file: string): readonly LabelledText[] {
	const texts: LabelledText[] = [];
	let rows: Row[] = [];
	const lines = readFileSync(file, 'utf8').split(/\r?\n/v);
	for (const [index, line] of lines.entries()) {
		if (line.trim() === '') {
			if (rows.length > 0) texts.push(textOf(rows));
			rows = [];
			continue;
		}
		const [, token, tag] = /^(?<token>\S+)[\t ]+(?<tag>O|[BI]-\S+)\s*$/v.exec(line) ?? [];
		if (token === undefined || tag === undefined) {
			throw new TypeError(`${file}:${index + 1}: not a token, a tab and a tag: ${line}`);
		}
		rows.push({token, tag});
	}
	if (rows.length > 0) texts.push(textOf(rows));
	return texts;
}

type Row = {readonly token: string; readonly tag: string};

function textOf(rows: readonly Row[]): LabelledText {
	let text = '';
	const names: {start: number; end: number; type: string}[] = [];
	let open: {start: number; end: number; type: string} | undefined;
	for (const {token, tag} of rows) {
		const start = text === '' ? 0 : text.length + 1;
		text += text === '' ? token : ` ${token}`;
		const type = tag.slice(2);
		if (tag === 'O') open = undefined;
		else if (tag.startsWith('I-') && open?.type === type) open.end = text.length;
		else {
			open = {start, end: text.length, type};
			names.push(open);
		}
	}
	return {text, names: names.flatMap((name) => trimmed(text, name))};
}

/** Without the marks at both ends, or nothing if it is all marks. */
export function trimmed(text: string, {start, end, type}: NameSpan): readonly NameSpan[] {
	const slice = text.slice(start, end);
	const before = /^[^\p{L}\p{N}\p{M}$€£₹¥%]*/v.exec(slice)?.[0].length ?? 0;
	const after = /[^\p{L}\p{N}\p{M}$€£₹¥%]*$/v.exec(slice)?.[0].length ?? 0;
	if (before === slice.length) return [];
	return [{start: start + before, end: end - after, type}];
}

/** The tokens of a labelled text with their labels; types that `labels` lacks are outside. */
export function labelledSentence({text, names}: LabelledText): LabelledSentence {
	const words: TaggerWord[] = [];
	const tags: number[] = [];
	let at = 0;
	eachToken(text, span(0, text.length), (kind, start, end) => {
		while (at < names.length && (names[at]?.end ?? 0) <= start) at += 1;
		const name = names[at];
		const token = text.slice(start, end);
		const word = kind === 'word' ? wordOf(token) : undefined;
		const classes = word?.classes ?? 0;
		const isOpen = (classes & wordClass.nameable) !== 0;
		words.push({kind, text: token, folded: word?.folded ?? token, classes, isOpen});
		tags.push(name !== undefined && name.start < end ? labelAt(name, start) : 0);
	});
	return {words, labels: tags};
}

function labelAt({type, start}: NameSpan, at: number): number {
	const first = labels.indexOf(`B-${type}` as (typeof labels)[number]);
	if (first < 0) return 0;
	return at <= start ? first : first + 1;
}

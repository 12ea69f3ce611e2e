import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {GoldSpan} from './entity-scores.ts';
import {type LabelledText, readLabelledTexts} from './labelled-sentences.ts';

/** Texts and the names that should be found in them. */
export type Annotated = {
	readonly texts: readonly string[];
	readonly gold: readonly GoldSpan[];
	/** What is scored: names of every type by their type, or runs of names whatever they name. */
	readonly by: 'type' | 'run';
};

/** HiNER's types and ours. */
const ourTypes: Readonly<Record<string, string>> = {
	PERSON: 'person',
	LOCATION: 'place',
	ORGANIZATION: 'organization',
	TIMEX: 'date',
	NUMEX: 'quantity',
};

/** A file in HiNER's format; each sentence is a text of its own, since they come from anywhere. */
export function readConll(file: string): Annotated {
	return annotated(
		readLabelledTexts(file).map(({text, names}) => ({
			text,
			names: names.flatMap((name) => {
				const type = ourTypes[name.type];
				return type === undefined ? [] : [{...name, type}];
			}),
		})),
	);
}

/** Sentences with marked names, `[person वु दाई थांग]`, one a line; names nest. */
export function readMarked(file: string): Annotated {
	return annotated(readMarkedTexts(file));
}

/** The same, each sentence with its names. A line that begins with `#` is a comment. */
export function readMarkedTexts(file: string): readonly LabelledText[] {
	return readFileSync(file, 'utf8')
		.split(/\r?\n/v)
		.filter((line) => line.trim() !== '' && !line.startsWith('#'))
		.map(markedText);
}

function markedText(line: string): LabelledText {
	let text = '';
	const open: {type: string; start: number}[] = [];
	const names: {type: string; start: number; end: number}[] = [];
	for (const [part] of line.matchAll(/\[[a-z]+ |\]|[^\[\]]+/gv)) {
		if (part === ']') {
			const name = open.pop();
			if (name === undefined) throw new TypeError(`a bracket closes nothing: ${line}`);
			names.push({...name, end: text.length});
		} else if (part.startsWith('[')) {
			open.push({type: part.slice(1, -1), start: text.length});
		} else {
			text += part;
		}
	}
	if (open.length > 0) throw new TypeError(`a bracket stays open: ${line}`);
	return {text, names};
}

/** A treebank of Universal Dependencies, running text: one text. A name is a longest run of PROPN. */
export function readTreebank(file: string): Annotated {
	let text = '';
	const names: {type: string; start: number; end: number}[] = [];
	let isOpen = false;
	for (const [index, line] of readFileSync(file, 'utf8').split(/\r?\n/v).entries()) {
		const token = treebankToken(line, `${file}:${index + 1}`);
		if (token === undefined) continue;
		if (token === 'end') {
			text = `${text.trimEnd()}\n`;
			isOpen = false;
			continue;
		}
		if (text !== '' && !text.endsWith('\n')) text += ' ';
		const start = text.length;
		text += token.form;
		// A run that goes on is the name before with a later end.
		const begun = isOpen && token.isName ? names.pop()?.start : undefined;
		if (token.isName) names.push({type: 'name', start: begun ?? start, end: text.length});
		isOpen = token.isName;
	}
	return {...annotated([{text, names}]), by: 'run'};
}

type TreebankToken = {readonly form: string; readonly isName: boolean};

/** All ten columns of CoNLL-U, or these four: id, form, UPOS, XPOS. Nothing for comments, and for what stands for several words. */
function treebankToken(line: string, place: string): TreebankToken | 'end' | undefined {
	if (line.trim() === '') return 'end';
	if (line.startsWith('#')) return undefined;
	const columns = line.split('\t');
	const [id = '', form] = columns;
	const tag = columns[columns.length >= 10 ? 3 : 2];
	if (form === undefined || tag === undefined) {
		throw new TypeError(`${place}: not id, form and part of speech: ${line}`);
	}
	if (/[\-.]/v.test(id)) return undefined;
	// The treebank joins the words of one expression with underscores.
	return {form: form.replaceAll('_', ' '), isName: tag === 'PROPN'};
}

type GoldRow = {
	readonly article: string;
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly required: boolean;
	readonly alts: readonly {readonly start: number; readonly end: number}[];
	readonly group?: {readonly start: number; readonly end: number} | null;
};

/** A JSON list of mentions, and the folder of articles whose file names begin with what `article` says. */
export function readGold(file: string, folder: string): Annotated {
	const rows: readonly GoldRow[] = JSON.parse(readFileSync(file, 'utf8'));
	const articles = [...new Set(rows.map(({article}) => article))];
	const files = readdirSync(folder);
	const texts = articles.map((article) => {
		const name = files.find((each) => each.startsWith(article));
		if (name === undefined) throw new TypeError(`no file of ${folder} begins with ${article}`);
		return readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/v, '');
	});
	const gold = rows.map(({article, type, start, end, required, alts, group}) => ({
		text: articles.indexOf(article),
		type,
		start,
		end,
		isRequired: required,
		others: group ? [...alts, group] : alts,
	}));
	return {texts, gold, by: 'type'};
}

function annotated(texts: readonly LabelledText[]): Annotated {
	const gold = texts.flatMap(({names}, text) =>
		names.map(({type, start, end}) => ({text, type, start, end, isRequired: true, others: []})),
	);
	return {texts: texts.map(({text}) => text), gold, by: 'type'};
}

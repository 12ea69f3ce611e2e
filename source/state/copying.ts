import type {Entity} from '../entities/types.ts';
import type {ArticleHead} from '../library-types.ts';
import type {CopyKind} from '../outward-types.ts';
import {csvRecord} from '../text/csv.ts';
import {commandOf} from './as-command.ts';
import {type Excerpt, subjectEntity, subjectExcerpt, subjectHead} from './subject.ts';
import type {State} from './types.ts';

/** What is copied: its name for the footer and the original text in logical order; or why nothing is. */
export type Copied = {readonly name: string; readonly text: string} | {readonly why: string};

export function copied(state: State, what: CopyKind): Copied {
	switch (what) {
		case 'citation':
			return ofExcerpt(state, 'passage', citation);
		case 'title':
			return ofHead(state, 'title', ({title}) => title);
		case 'path':
			return ofHead(state, 'path', ({path}) => path);
		case 'address':
			return ofHead(state, 'address', ({source}) => source, 'this article names no address');
		case 'spellings':
			return ofEntity(state);
		case 'json':
			return ofThing(state, 'JSON', (record) => `${JSON.stringify(record)}\n`);
		case 'csv':
			return ofThing(
				state,
				'CSV',
				(record) => `${csvRecord(Object.keys(record))}\r\n${csvRecord(Object.values(record))}\r\n`,
			);
		case 'markdown':
			return ofExcerpt(state, 'Markdown', markdown);
		case 'command':
			return {name: 'command', text: commandOf(state)};
	}
}

/** `“…”` is left to who quotes: the text stands as in the file, its source below it. */
function citation({head, text, line}: Excerpt): string {
	return `${text}\n\u2014 ${sourceLine(head, line)}\n`;
}

function markdown({head, text, line}: Excerpt): string {
	const {title, source} = head;
	const link = source === undefined ? title : `[${title}](${source})`;
	return `> ${text.replaceAll('\n', '\n> ')}\n>\n> \u2014 ${[link, ...details(head, line)].join(', ')}\n`;
}

/** Title, file and line, source, date. */
function sourceLine(head: ArticleHead, line: number | undefined): string {
	const {title, source} = head;
	const [place, ...rest] = details(head, line);
	return [title, place, source, ...rest].filter((part) => part !== undefined).join(', ');
}

function details({path, date}: ArticleHead, line: number | undefined): readonly string[] {
	const place = line === undefined ? path : `${path}:${line}`;
	return date === undefined ? [place] : [place, date];
}

type Row = Readonly<Record<string, string | number | undefined>>;

/** A name while one is meant, else the passage. */
function ofThing(state: State, name: string, written: (row: Row) => string): Copied {
	const entity = subjectEntity(state);
	if (entity !== undefined)
		return {name: `${entity.name} as ${name}`, text: written(entityRow(entity))};
	return ofExcerpt(state, `passage as ${name}`, (excerpt) => written(excerptRow(excerpt)));
}

function excerptRow({head, text, place, line}: Excerpt): Row {
	const {id, path, title, source, date, language} = head;
	return {
		article: id,
		path,
		line,
		start: place?.start,
		end: place?.end,
		language,
		date,
		source,
		title,
		text,
	};
}

function entityRow({type, name, forms, mentions, articles}: Entity): Row {
	return {
		type,
		name,
		mentions,
		articles: articles.length,
		forms: forms.map(({text, count}) => `${text} (${count})`).join('; '),
	};
}

function ofEntity(state: State): Copied {
	const entity = subjectEntity(state);
	if (entity === undefined) return {why: 'no name is selected: choose one in the entities'};
	const spellings = entity.forms.map(({text}) => text);
	return {
		name: `${spellings.length} spellings`,
		text: `${[entity.name, ...spellings].join('\n')}\n`,
	};
}

function ofHead(
	state: State,
	name: string,
	textOf: (head: ArticleHead) => string | undefined,
	why = 'no article is selected',
): Copied {
	const head = subjectHead(state);
	if (head === undefined) return {why: 'no article is selected'};
	const text = textOf(head);
	return text === undefined ? {why} : {name, text};
}

function ofExcerpt(state: State, name: string, textOf: (excerpt: Excerpt) => string): Copied {
	const excerpt = subjectExcerpt(state);
	if (excerpt !== undefined) return {name, text: textOf(excerpt)};
	return {
		why:
			subjectHead(state) === undefined
				? 'no passage is selected'
				: 'the article is still being read',
	};
}

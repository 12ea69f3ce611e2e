/** JSON and lines of JSON → objects that may be articles; where it is broken, what stands around the break. */
import type {FieldMap} from '../types.ts';
import {fieldsOf, isObject, ownFields} from './fields.ts';
import type {RawRecord} from './types.ts';

/** One object; a list of them; an object somewhere in which a list is, or that holds one under each name. */
export function* objectsOf(text: string, map: FieldMap): Generator<RawRecord> {
	const parsed = parsedJson(text);
	if (parsed.error !== undefined) {
		yield* isLines(text) ? objectsOfLines(text) : objectsAroundBreaks(text);
		return;
	}
	const {value} = parsed;
	const list = Array.isArray(value) ? value : isSingle(value, map) ? undefined : listIn(value, map);
	if (list === undefined) yield {number: undefined, value};
	else yield* list.map((item: unknown, index) => ({number: index + 1, value: item ?? ''}));
}

type Parsed =
	| {readonly value: unknown; readonly error?: undefined}
	| {readonly error: string; readonly value?: undefined};

function parsedJson(text: string): Parsed {
	try {
		return {value: JSON.parse(text)};
	} catch (error) {
		return {error: error instanceof Error ? error.message : String(error)};
	}
}

function isSingle(value: unknown, map: FieldMap): boolean {
	const fields = isObject(value) ? ownFields(value, map) : fieldsOf(value, map);
	return fields !== undefined && !fields.isWeak;
}

/** The longest list of articles in what is no article itself, not far down; else what stands under names. */
function listIn(value: unknown, map: FieldMap): readonly unknown[] | undefined {
	let longest: readonly unknown[] = [];
	let objects: readonly unknown[] = isObject(value) ? Object.values(value) : [];
	for (let depth = 0; depth < deepest && longest.length === 0; depth++) {
		for (const inner of objects) {
			if (Array.isArray(inner) && inner.length > longest.length && hasArticles(inner, map)) {
				longest = inner;
			}
		}
		objects = objects.filter(isObject).flatMap((inner) => Object.values(inner));
	}
	if (longest.length > 0) return longest;
	const named = isObject(value) ? Object.values(value) : [];
	return named.length > 1 && named.every(isObject) && hasArticles(named, map) ? named : undefined;
}

const deepest = 3;

function hasArticles(list: readonly unknown[], map: FieldMap): boolean {
	return list.some((item) => isObject(item) && fieldsOf(item, map) !== undefined);
}

/** Two lines at least that are objects by themselves: `.json` is often the name of such files too. */
function isLines(text: string): boolean {
	const lines = text.trimStart().slice(0, 1_000_000).split('\n', 3);
	return lines.slice(0, 2).filter((line) => isObject(parsedJson(line).value)).length > 0;
}

/** An object a line. Blank lines are none. */
export function* objectsOfLines(text: string): Generator<RawRecord> {
	let number = 0;
	let line = 0;
	for (let start = 0; start < text.length; ) {
		const feed = text.indexOf('\n', start);
		const end = feed === -1 ? text.length : feed;
		const content = text.slice(start, end);
		start = end + 1;
		line++;
		if (content.trim() === '') continue;
		number++;
		const {value, error} = parsedJson(content);
		if (error === undefined) yield {number, line, value: value ?? ''};
		else yield {number, line, wrong: `is no JSON (${told(error)}): the line was left out`};
	}
}

/** Of a list that is broken, each object that is whole; after a break, from the next object on. */
function* objectsAroundBreaks(text: string): Generator<RawRecord> {
	const list = /^\s*(?:\{[^{}]*?)?\[/.exec(text)?.[0].length ?? 0;
	const lines = lineCounter(text);
	let number = 0;
	let wrong = 0;
	let budget = text.length * searches;
	let start = text.indexOf('{', list);
	while (start !== -1) {
		number++;
		const end = endOfObject(text, start);
		budget -= end - start;
		const {value, error} = parsedJson(text.slice(start, end));
		const line = lines(start);
		if (error === undefined) yield {number, line, value};
		else {
			wrong++;
			yield {number, line, wrong: `is no JSON (${told(error)}): the object was left out`};
		}
		if (budget < 0) {
			yield {number, line, wrong: 'is broken in too many places: the rest was left out'};
			return;
		}
		start = error === undefined ? text.indexOf('{', end) : nextObject(text, start + 1);
	}
	if (wrong > 0) return;
	const {error = ''} = parsedJson(text);
	yield {
		number: undefined,
		line: 1,
		wrong: `is no JSON (${told(error)}): its objects were read one by one`,
	};
}

/** How often the length of the file is looked through for ends of objects. */
const searches = 20;

/** The parser quotes what it read, line feeds within, and counts from the start of what it was given. */
function told(error: string): string {
	const plain = error.replace(/(?: in JSON)? at position \d+.*$/sv, '');
	return plain.replaceAll(/\s+/gv, ' ').slice(0, 120);
}

/** After the bracket that closes the object at `start`; the text's length where none does. */
function endOfObject(text: string, start: number): number {
	let depth = 0;
	const next = /[{}"]/g;
	next.lastIndex = start;
	for (let match = next.exec(text); match !== null; match = next.exec(text)) {
		const [sign] = match;
		if (sign === '"') {
			next.lastIndex = endOfString(text, match.index);
			continue;
		}
		depth += sign === '{' ? 1 : -1;
		if (depth === 0) return next.lastIndex;
	}
	return text.length;
}

/** After the quote that closes the one at `start`: no backslash, or an even number of them, is before it. */
function endOfString(text: string, start: number): number {
	for (
		let quote = text.indexOf('"', start + 1);
		quote !== -1;
		quote = text.indexOf('"', quote + 1)
	) {
		let before = quote;
		while (text[before - 1] === '\\') before--;
		if ((quote - before) % 2 === 0) return quote + 1;
	}
	return text.length;
}

/** Where an object of the list may begin: at the start of a line, or after another object. */
function nextObject(text: string, from: number): number {
	const pattern = /(?:\n[ \t]*|\}\s*,\s*)\{/g;
	pattern.lastIndex = from;
	return pattern.test(text) ? pattern.lastIndex - 1 : -1;
}

/** The line of an offset, from 1; for offsets that grow. */
function lineCounter(text: string): (offset: number) => number {
	let line = 1;
	let counted = 0;
	return (offset) => {
		for (let feed = text.indexOf('\n', counted); feed !== -1 && feed < offset; ) {
			line++;
			counted = feed + 1;
			feed = text.indexOf('\n', counted);
		}
		return line;
	};
}

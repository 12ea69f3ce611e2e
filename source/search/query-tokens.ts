import {type Offset, offset} from '../text/units.ts';

/** How closely a word of the query must be met: as it is, with folding and sound, or loosely. */
export type WordMode = 'plain' | 'exact' | 'fuzzy';

/** A piece of a query; `at` is where it begins in the query. */
export type QueryToken =
	| {readonly kind: 'text'; readonly at: Offset; readonly text: string; readonly mode: WordMode}
	| {readonly kind: 'quote'; readonly at: Offset; readonly text: string; readonly mode: WordMode}
	| {readonly kind: 'regex'; readonly at: Offset; readonly text: string}
	| {readonly kind: 'name'; readonly at: Offset; readonly text: string}
	| {readonly kind: 'field'; readonly at: Offset; readonly name: string; readonly text: string}
	/** A field that there is not, with its value. */
	| {readonly kind: 'unknown'; readonly at: Offset; readonly name: string; readonly text: string}
	| {readonly kind: 'near'; readonly at: Offset; readonly distance: number}
	| {readonly kind: 'or' | 'not' | 'open' | 'close'; readonly at: Offset}
	| {readonly kind: 'broken'; readonly at: Offset; readonly message: string};

/** The pieces of a query, in order. What is not closed becomes a `broken` piece; nothing throws. Linear. */
export function queryTokens(query: string): QueryToken[] {
	const tokens: QueryToken[] = [];
	let at = 0;
	while (at < query.length) {
		const blank = /^[\s,;،؛]+/.exec(query.slice(at, at + longestBlank));
		if (blank) {
			at += blank[0].length;
		} else {
			const {token, end} = tokenAt(query, at);
			tokens.push(token);
			at = end;
		}
	}

	return tokens;
}

// Slices keep the expressions below linear over a query of any length.
const longestBlank = 64;
const longestOperator = 32;

type TokenAt = {readonly token: QueryToken; readonly end: number};

function tokenAt(query: string, at: number): TokenAt {
	const head = query.slice(at, at + longestOperator);
	const start = offset(at);
	const [first = ''] = head;
	if (first === '(' || first === ')') {
		return {token: {kind: first === '(' ? 'open' : 'close', at: start}, end: at + 1};
	}

	if (first === '-' && /^-[^\s\-)]/.test(head)) {
		return {token: {kind: 'not', at: start}, end: at + 1};
	}

	const operator = /^(?:(OR|\|)|NEAR(?:\/(\d{1,3}))?)(?=[\s()]|$)/.exec(head);
	if (operator) {
		const end = at + operator[0].length;
		return operator[1] === undefined
			? {token: {kind: 'near', at: start, distance: Number(operator[2] ?? defaultDistance)}, end}
			: {token: {kind: 'or', at: start}, end};
	}

	return unfinishedNear(query, at) ?? wordAt(query, at);
}

/** `NEAR/`, and `NEAR/x`: no word of a text is written so. */
function unfinishedNear(query: string, at: number): TokenAt | undefined {
	if (!query.startsWith('NEAR/', at)) return undefined;
	const message = 'NEAR/ needs a number of words up to 999, for example NEAR/5.';
	return {token: {kind: 'broken', at: offset(at), message}, end: chunkEnd(query, at)};
}

/** Words between the two sides of a `NEAR` that names no number. */
const defaultDistance = 10;

const fieldStart = /^(lang|language|date|source|has|id|tag|is):/i;
/** No field, and no address (`https://`) nor a word before a colon and a blank. */
const unknownStart = /^([a-z]{2,}):(?=[^\s\/:\(\)])/iv;

function wordAt(query: string, at: number): TokenAt {
	const head = query.slice(at, at + longestOperator);
	if (head.startsWith('/')) {
		return regexAt(query, at);
	}

	const known = fieldStart.exec(head);
	const field = known ?? unknownStart.exec(head);
	if (field) {
		const kind = known ? 'field' : 'unknown';
		const name = known ? (field[1] ?? '').toLowerCase() : (field[1] ?? '');
		return withValue(query, at + field[0].length, (text) => ({kind, at: offset(at), name, text}));
	}

	if (head.startsWith('@')) {
		return withValue(query, at + 1, (text) => ({kind: 'name', at: offset(at), text}));
	}

	const isExact = /^=\S/.test(head);
	const from = isExact ? at + 1 : at;
	const mode = isExact ? 'exact' : 'plain';
	return isQuote(query[from]) ? quoteAt(query, from, mode) : textAt(query, from, mode);
}

function textAt(query: string, at: number, mode: WordMode): TokenAt {
	const end = chunkEnd(query, at);
	const text = query.slice(at, end);
	return /.~$/s.test(text) && mode === 'plain'
		? {token: {kind: 'text', at: offset(at), text: text.slice(0, -1), mode: 'fuzzy'}, end}
		: {token: {kind: 'text', at: offset(at), text, mode}, end};
}

const closers: ReadonlyMap<string, string> = new Map([
	['"', '"'],
	['\u201C', '\u201D'],
	['\u201E', '\u201C'],
	['\u00AB', '\u00BB'],
]);

function isQuote(character: string | undefined): boolean {
	return character !== undefined && closers.has(character);
}

function quoteAt(query: string, at: number, mode: WordMode): TokenAt {
	const close = query.indexOf(closers.get(query[at] ?? '') ?? '"', at + 1);
	if (close < 0) return openQuote(query, at);

	const text = query.slice(at + 1, close);
	return query[close + 1] === '~'
		? {token: {kind: 'quote', at: offset(at), text, mode: 'fuzzy'}, end: close + 2}
		: {token: {kind: 'quote', at: offset(at), text, mode}, end: close + 1};
}

function openQuote(query: string, at: number): TokenAt {
	const message = `The quotation mark ${query[at]} is not closed.`;
	return {token: {kind: 'broken', at: offset(at), message}, end: query.length};
}

/** A field or a name with its value: a quotation, or all up to the next blank. */
function withValue(query: string, at: number, make: (text: string) => QueryToken): TokenAt {
	if (isQuote(query[at])) {
		const close = query.indexOf(closers.get(query[at] ?? '') ?? '"', at + 1);
		return close < 0
			? openQuote(query, at)
			: {token: make(query.slice(at + 1, close)), end: close + 1};
	}

	const end = chunkEnd(query, at);
	return {token: make(query.slice(at, end)), end};
}

function chunkEnd(query: string, at: number): number {
	let end = at;
	while (end < query.length && !/[\s()]/.test(query[end] ?? '')) {
		end++;
	}

	// A word always has one unit at least, so that the walk goes on.
	return Math.max(end, at);
}

function regexAt(query: string, at: number): TokenAt {
	let end = at + 1;
	while (end < query.length && query[end] !== '/') {
		end += query[end] === '\\' ? 2 : 1;
	}

	if (end >= query.length) {
		const message = 'The regular expression is not closed: put a / at its end.';
		return {token: {kind: 'broken', at: offset(at), message}, end: query.length};
	}

	return {token: {kind: 'regex', at: offset(at), text: query.slice(at + 1, end)}, end: end + 1};
}

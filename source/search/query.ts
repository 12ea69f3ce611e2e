/*
 * The language of queries, loosest binding first:
 *
 *   a b            both, anywhere in the article        a OR b        either; binds closer than the blank
 *   a NEAR/5 b     at most five words between them      -a            not
 *   "a b"          side by side, in this order          18-NQ/TW      the same, for words that are written together
 *   =a    exactly so    a~   loosely           (a OR b) c    grouping
 *   ="a b"         exactly so                           "=a b"        the first word exactly so
 *   lang: date: source: has: id: tag: is:     @name     /regular expression/
 */
import {type Offset, offset} from '../text/units.ts';
import {type Filter, parseFilter} from './filters.ts';
import {type QueryToken, queryTokens, type WordMode} from './query-tokens.ts';
import {compileRegex, type Regex} from './regex-program.ts';
import {visitWords, words} from './tokens.ts';
import type {QueryProblem} from './types.ts';
import {isBroken} from './word-columns.ts';

export type QueryNode =
	| {readonly kind: 'word'; readonly word: string; readonly mode: WordMode}
	/** `isQuoted` unless its words were merely written together; `exact` are words with a = before them; `hasSigns` if a comma stands between two. */
	| {
			readonly kind: 'phrase';
			readonly words: readonly string[];
			readonly mode: WordMode;
			readonly isQuoted: boolean;
			readonly exact?: ReadonlySet<number>;
			readonly hasSigns?: true;
	  }
	| {readonly kind: 'name'; readonly text: string}
	| {readonly kind: 'regex'; readonly regex: Regex}
	| {readonly kind: 'filter'; readonly filter: Filter}
	| {
			readonly kind: 'near';
			readonly left: QueryNode;
			readonly right: QueryNode;
			readonly distance: number;
	  }
	| {readonly kind: 'not'; readonly part: QueryNode}
	| {readonly kind: 'all' | 'any'; readonly parts: readonly QueryNode[]};

/** A query as a value. An `all` without parts, if nothing was asked. */
export type Query = {readonly node: QueryNode; readonly problem?: QueryProblem};

/** Never throws; what cannot be parsed is searched as plain words, and `problem` says where it broke. */
export function parseQuery(query: string): Query {
	const tokens = queryTokens(query);
	const parser: Parser = {tokens, next: 0, end: offset(query.length), depth: 0};
	const node = parseAll(parser);
	const problem = parser.problem ?? strayClose(parser);
	if (problem) return {node: plainWords(query), problem};
	return parser.remark ? {node, problem: parser.remark} : {node};
}

/** Every word of a query but its operators, all of which must be met. */
function plainWords(query: string): QueryNode {
	return allWords(query.replaceAll(/(?:^|\s)(?:OR|NEAR(?:\/\S*)?)(?=\s|$)/gv, ' '));
}

function allWords(text: string): QueryNode {
	const parts = words(text)
		.slice(0, longestQuery)
		.map((word): QueryNode => ({kind: 'word', word, mode: 'plain'}));
	return {kind: 'all', parts};
}

/** A pasted passage is told from its neighbours by this many words; more would only cost time. */
const longestQuery = 64;

/** Nesting deeper than any reader writes would overflow the stack. */
const deepest = 50;

type Parser = {
	readonly tokens: readonly QueryToken[];
	readonly end: Offset;
	next: number;
	depth: number;
	problem?: QueryProblem;
	/** What is wrong and yet does not keep the rest from being understood. */
	remark?: QueryProblem;
};

function strayClose(parser: Parser): QueryProblem | undefined {
	const token = parser.tokens[parser.next];
	return token && {at: token.at, message: `There is no ( for this ). ${asWords}`};
}

function fail(parser: Parser, at: Offset, message: string): undefined {
	parser.problem ??= {at, message: `${message} ${asWords}`};
}

function remark(parser: Parser, at: Offset, message: string): undefined {
	parser.remark ??= {at, message};
}

const asWords = 'Searched as plain words.';

function parseAll(parser: Parser): QueryNode {
	const parts: QueryNode[] = [];
	while (!parser.problem && parts.length < longestQuery) {
		const token = parser.tokens[parser.next];
		if (token === undefined || token.kind === 'close') {
			break;
		}

		const part = parseAny(parser);
		if (part) {
			parts.push(part);
		}
	}

	if (parts.length >= longestQuery) {
		parser.next = parser.tokens.length;
	}

	return parts.length === 1 ? (parts[0] as QueryNode) : {kind: 'all', parts};
}

function parseAny(parser: Parser): QueryNode | undefined {
	const first = parseNear(parser);
	const parts = first ? [first] : [];
	while (parser.tokens[parser.next]?.kind === 'or') {
		const {at} = parser.tokens[parser.next] as QueryToken;
		parser.next++;
		const part = parts.length > 0 ? parseNear(parser) : undefined;
		if (!part) {
			return fail(parser, at, 'OR needs a word on either side.');
		}

		parts.push(part);
	}

	return parts.length > 1 ? {kind: 'any', parts} : parts[0];
}

function parseNear(parser: Parser): QueryNode | undefined {
	let left = parseUnary(parser);
	for (;;) {
		const token = parser.tokens[parser.next];
		if (token?.kind !== 'near') {
			return left;
		}

		parser.next++;
		const right = left && parseUnary(parser);
		if (!(left && right && isPlace(left) && isPlace(right))) {
			return fail(parser, token.at, 'NEAR needs a word or a phrase on either side.');
		}

		left = {kind: 'near', left, right, distance: token.distance};
	}
}

function isPlace(node: QueryNode): boolean {
	return ['word', 'phrase', 'near', 'any', 'name'].includes(node.kind);
}

function parseUnary(parser: Parser): QueryNode | undefined {
	const token = parser.tokens[parser.next];
	if (
		token === undefined ||
		token.kind === 'near' ||
		token.kind === 'or' ||
		token.kind === 'close'
	) {
		return undefined;
	}

	parser.next++;
	if (token.kind === 'not') {
		const part = parseUnary(parser);
		return part && {kind: 'not', part};
	}

	return token.kind === 'open' ? parseGroup(parser, token.at) : leaf(parser, token);
}

function parseGroup(parser: Parser, at: Offset): QueryNode | undefined {
	parser.depth++;
	if (parser.depth > deepest) {
		return fail(parser, at, `Brackets are nested more than ${deepest} deep.`);
	}

	const node = parseAll(parser);
	parser.depth--;
	if (parser.tokens[parser.next]?.kind !== 'close') {
		return fail(parser, at, 'This ( is not closed.');
	}

	parser.next++;
	return node.kind === 'all' && node.parts.length === 0 ? undefined : node;
}

function leaf(parser: Parser, token: QueryToken): QueryNode | undefined {
	switch (token.kind) {
		case 'text':
		case 'quote':
			return wordsNode(token.text, token.mode, token.kind === 'quote');
		case 'name':
			return words(token.text).length === 0
				? remark(parser, token.at, 'A name follows @, as in @modi or @"Quang Ninh".')
				: {kind: 'name', text: token.text};
		case 'regex': {
			const regex = compileRegex(token.text);
			return 'message' in regex
				? fail(parser, offset(token.at + 1 + regex.at), regex.message)
				: {kind: 'regex', regex};
		}

		case 'field':
			return filterNode(parser, token);
		case 'unknown': {
			const message = `No field is called ${token.name}: there are lang, date, source, has, id, tag and is.`;
			remark(parser, token.at, `${message} ${asWords}`);
			return allWords(`${token.name} ${token.text}`);
		}

		case 'broken':
			return fail(parser, token.at, token.message);
		default:
			return undefined;
	}
}

/** While the value is typed, and where there is none, the rest is searched as it is. */
function filterNode(
	parser: Parser,
	{at, name, text}: QueryToken & {readonly kind: 'field'},
): QueryNode | undefined {
	const filter = parseFilter(name, text);
	if (!('message' in filter)) return {kind: 'filter', filter};
	const isLast = parser.next === parser.tokens.length;
	const isLeftOut = parser.tokens.length > 1 && (isLast || text === '');
	return isLeftOut
		? remark(parser, at, `${filter.message} Left out.`)
		: fail(parser, at, filter.message);
}

function wordsNode(text: string, mode: WordMode, isQuoted: boolean): QueryNode | undefined {
	const parts = words(text).slice(0, longestQuery);
	if (parts.length > 1) {
		const exact = isQuoted ? exactWords(text) : new Set<number>();
		return {
			kind: 'phrase',
			words: parts,
			mode,
			isQuoted,
			...(exact.size > 0 ? {exact} : {}),
			...(isQuoted && hasSigns(text) ? {hasSigns: true as const} : {}),
		};
	}

	const [word] = parts;
	if (word === undefined) return undefined;
	const isExact = isQuoted && mode === 'plain' && exactWords(text).has(0);
	return {kind: 'word', word, mode: isExact ? 'exact' : mode};
}

/** Whether a sign stands between words, as in what is copied from a text: `"Rohit, Kohli"`. */
function hasSigns(text: string): boolean {
	const plain = text.replaceAll('=', ' ');
	let last: number | undefined;
	let has = false;
	visitWords(plain, (start, end) => {
		has ||= last !== undefined && isBroken(plain, last, start);
		last = end;
	});
	return has;
}

/** The numbers of the words that stand in a quotation behind a =. */
function exactWords(text: string): ReadonlySet<number> {
	const exact = new Set<number>();
	let at = 0;
	for (const chunk of text.split(/\s+/v)) {
		const count = words(chunk).length;
		for (let word = at; chunk.startsWith('=') && word < at + count; word++) exact.add(word);
		at += count;
	}
	return exact;
}

/** Whether a query can be changed word by word. */
export function hasOnlyWords(node: QueryNode): boolean {
	return node.kind === 'all'
		? node.parts.length > 0 && node.parts.every(hasOnlyWords)
		: node.kind === 'word' ||
				node.kind === 'phrase' ||
				node.kind === 'name' ||
				node.kind === 'filter';
}

/** One code point, or a place between two. */
export type RegexAtom =
	/** `literal` if the point is one character that has no other case. */
	| {
			readonly kind: 'point';
			readonly matches: (point: number) => boolean;
			readonly literal?: string;
	  }
	| {readonly kind: 'start' | 'end' | 'boundary' | 'no-boundary'};

export type RegexNode =
	| RegexAtom
	| {readonly kind: 'sequence' | 'choice'; readonly parts: readonly RegexNode[]}
	| {
			readonly kind: 'repeat';
			readonly part: RegexNode;
			readonly least: number;
			readonly most: number;
			readonly isLazy: boolean;
	  };

/** Where an expression breaks, in code units of its source, and why. */
export type RegexProblem = {readonly at: number; readonly message: string};

/** The tree of an expression; letters match in either case, `\d` and `\w` in any script. */
export function parseRegex(source: string): RegexNode | RegexProblem {
	const parser: Parser = {source, at: 0, depth: 0, sets: 0};
	const node = parseChoice(parser);
	if (!parser.problem && parser.at < source.length) {
		fail(parser, parser.at, 'There is no ( for this ).');
	}

	return parser.problem ?? node;
}

type Parser = {
	readonly source: string;
	at: number;
	depth: number;
	sets: number;
	problem?: RegexProblem;
};

const mostSets = 40;
const nothing: RegexNode = {kind: 'sequence', parts: []};
const deepest = 100;

function fail(parser: Parser, at: number, message: string): RegexNode {
	parser.problem ??= {at, message};
	return nothing;
}

function parseChoice(parser: Parser): RegexNode {
	const parts = [parseSequence(parser)];
	while (!parser.problem && parser.source[parser.at] === '|') {
		parser.at++;
		parts.push(parseSequence(parser));
	}

	return parts.length === 1 ? (parts[0] as RegexNode) : {kind: 'choice', parts};
}

function parseSequence(parser: Parser): RegexNode {
	const parts: RegexNode[] = [];
	while (!parser.problem && parser.at < parser.source.length && !isCloser(parser)) {
		parts.push(parseRepeat(parser));
	}

	return {kind: 'sequence', parts};
}

function isCloser({source, at}: Parser): boolean {
	return source[at] === '|' || source[at] === ')';
}

function parseRepeat(parser: Parser): RegexNode {
	let part = parseAtom(parser);
	for (;;) {
		const found = /^(?:([*+?])|\{(\d{1,4})(?:(,)(\d{0,4}))?\})(\?)?/.exec(
			parser.source.slice(parser.at, parser.at + 16),
		);
		if (!found || parser.problem) {
			return part;
		}

		const [text, sign, least, comma, most, lazy] = found;
		const bounds = sign === undefined ? boundsOf(least, comma, most) : signBounds(sign);
		if (bounds.least > bounds.most) {
			return fail(parser, parser.at, 'The numbers of this repeat are out of order.');
		}

		parser.at += text.length;
		part = {kind: 'repeat', part, ...bounds, isLazy: lazy !== undefined};
	}
}

type Bounds = {readonly least: number; readonly most: number};

function signBounds(sign: string): Bounds {
	return {least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY};
}

function boundsOf(least = '', comma = '', most = ''): Bounds {
	if (comma === '') {
		return {least: Number(least), most: Number(least)};
	}

	return {least: Number(least), most: most === '' ? Number.POSITIVE_INFINITY : Number(most)};
}

function parseAtom(parser: Parser): RegexNode {
	const {source, at} = parser;
	const point = source.codePointAt(at) ?? 0;
	const character = String.fromCodePoint(point);
	parser.at += character.length;
	switch (character) {
		case '(':
			return parseGroup(parser, at);
		case '[':
			return parseClass(parser, at);
		case '\\':
			return parseEscape(parser, at);
		case '.':
			return {kind: 'point', matches: (one) => one !== 10 && one !== 13};
		case '^':
			return {kind: 'start'};
		case '$':
			return {kind: 'end'};
		case '*':
		case '+':
		case '?':
			return fail(parser, at, `There is nothing before ${character} to repeat.`);
		default:
			return literal(character);
	}
}

function parseGroup(parser: Parser, at: number): RegexNode {
	const head = parser.source.slice(parser.at, parser.at + 64);
	if (/^\?<?[=!]/.test(head)) {
		return fail(parser, at, 'Looking ahead or behind is not supported.');
	}

	parser.at += /^\?(?::|<\w+>)/.exec(head)?.[0].length ?? 0;
	parser.depth++;
	if (parser.depth > deepest) {
		return fail(parser, at, `Brackets are nested more than ${deepest} deep.`);
	}

	const node = parseChoice(parser);
	parser.depth--;
	if (!parser.problem && parser.source[parser.at] !== ')') {
		return fail(parser, at, 'This ( is not closed.');
	}

	parser.at++;
	return node;
}

function parseClass(parser: Parser, at: number): RegexNode {
	let end = parser.at;
	while (end < parser.source.length && (parser.source[end] !== ']' || end === parser.at)) {
		end += parser.source[end] === '\\' ? 2 : 1;
	}

	if (end >= parser.source.length) {
		return fail(parser, at, 'This [ is not closed.');
	}

	parser.at = end + 1;
	return nativeClass(parser, at, parser.source.slice(at, end + 1));
}

const classLetters = '[dDwWsSbBpPuxkntrfv0-9]';

function parseEscape(parser: Parser, at: number): RegexNode {
	const found = new RegExp(
		String.raw`^\\(?:[pP]\{[\w=]+\}|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|${classLetters})`,
	).exec(parser.source.slice(at, at + 64));
	const text = found?.[0];
	if (text === undefined) {
		const character = String.fromCodePoint(parser.source.codePointAt(parser.at) ?? 0x5c);
		parser.at += parser.at < parser.source.length ? character.length : 0;
		return literal(character);
	}

	parser.at = at + text.length;
	if (text === '\\b' || text === '\\B') {
		return {kind: text === '\\b' ? 'boundary' : 'no-boundary'};
	}

	return /^\\[1-9k]/.test(text)
		? fail(parser, at, 'Going back to an earlier group is not supported.')
		: nativeClass(parser, at, text);
}

function literal(character: string): RegexNode {
	const lower = character.toLowerCase();
	const upper = character.toUpperCase();
	const points = new Set([character, lower, upper].map((one) => one.codePointAt(0)));
	const matches = (point: number) => points.has(point);
	return lower === upper ? {kind: 'point', matches, literal: character} : {kind: 'point', matches};
}

/** The engine of the language decides about one code point at a time; that cannot run away. */
function nativeClass(parser: Parser, at: number, text: string): RegexNode {
	parser.sets++;
	if (parser.sets > mostSets) {
		return fail(parser, at, `The expression has more than ${mostSets} sets of characters.`);
	}

	const inside = text.replace(/\\\\|\\w/g, wordClass).replace(/\\\\|\\d/g, digitClass);
	const source = inside.startsWith('[') ? inside : `[${inside}]`;
	try {
		const single = new RegExp(`^${source}$`, 'iu');
		return {
			kind: 'point',
			matches: remembered((point) => single.test(String.fromCodePoint(point))),
		};
	} catch {
		return fail(parser, at, `${text} is no set of characters.`);
	}
}

function wordClass(found: string): string {
	return found === '\\w' ? String.raw`\p{L}\p{M}\p{N}_` : found;
}

function digitClass(found: string): string {
	return found === '\\d' ? String.raw`\p{Nd}` : found;
}

/** A table of 64 kB, so the parser allows only some dozens of sets. */
function remembered(matches: (point: number) => boolean): (point: number) => boolean {
	const known = new Uint8Array(0x1_00_00);
	return (point) => {
		if (point > 0xff_ff) {
			return matches(point);
		}

		if (known[point] === 0) {
			known[point] = matches(point) ? 2 : 1;
		}

		return known[point] === 2;
	};
}

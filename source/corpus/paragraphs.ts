import type {Span} from '../text/units.ts';
import {isLabel, isMenuLine, isSeparator} from './boilerplate.ts';
import {isHeading} from './headings.ts';
import {lineSpans} from './lines.ts';
import type {Paragraph} from './types.ts';

type Line = Span & {
	/** Without the blanks around it, cut where no rule looks any more. */
	readonly content: string;
	readonly kind: Paragraph['kind'];
};

/**
 * The lines of `text`, one paragraph each, in order; together they hold all but the line ends.
 * `head` is the front matter.
 */
export function paragraphsOf(text: string, head: Span | undefined): readonly Paragraph[] {
	const lines = lineSpans(text).map((line) => lineOf(text, line, head));
	const told = withHeadings(withMenu(lines));
	return told.map(({start, end, kind}) => ({start, end, kind}));
}

/** Code units: beyond, a line is a paragraph whatever it holds; both of its ends are looked at. */
const longestLine = 1000;

function lineOf(text: string, line: Span, head: Span | undefined): Line {
	const content =
		line.end - line.start <= longestLine
			? text.slice(line.start, line.end).trim()
			: `${text.slice(line.start, line.start + longestLine)}${text.slice(line.end - 20, line.end)}`;
	const {start, end} = line;
	return {start, end, content, kind: kindOf(content, head !== undefined && start < head.end)};
}

function kindOf(content: string, isInHead: boolean): Paragraph['kind'] {
	if (content.trim() === '') return 'blank';
	return isInHead || isLabel(content) || isSeparator(content) ? 'boilerplate' : 'body';
}

/**
 * The short lines at the very end: after a label (`स्रोत`) all are boilerplate, and without one four
 * or more that follow the end of a sentence are a menu. Fewer may be the author's name.
 */
function withMenu(lines: readonly Line[]): readonly Line[] {
	const first =
		lines.findLastIndex(({kind, content}) => kind === 'body' && !isMenuLine(content)) + 1;
	const before = lines[first - 1];
	// Where all lines are short, the article is a poem or a list.
	if (before === undefined) return lines;
	const label = lines.findIndex(({kind}, index) => index >= first && kind === 'boilerplate');
	const short = lines.slice(first).filter(({kind}) => kind === 'body');
	const isMenu =
		short.length >= 4 && label === -1 && /[.!?।॥\u06D4\u061F…"”]$/v.test(before.content);
	const from = isMenu ? first : label;
	if (from === -1) return lines;
	return lines.map((line, index) =>
		index >= from && line.kind === 'body' ? ofKind(line, 'boilerplate') : line,
	);
}

function withHeadings(lines: readonly Line[]): readonly Line[] {
	const told = lines.filter(({kind}) => kind === 'body');
	const headings = new Set(
		told.filter(({content}, index) =>
			isHeading({
				line: content,
				previous: told[index - 1]?.content,
				next: told[index + 1]?.content,
			}),
		),
	);
	return lines.map((line) => (headings.has(line) ? ofKind(line, 'heading') : line));
}

function ofKind({start, end, content}: Line, kind: Paragraph['kind']): Line {
	return {start, end, content, kind};
}

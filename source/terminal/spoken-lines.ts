/**
 * The stdout that Ink gets where a screen reader listens: no cursor moves and nothing erased, only
 * the lines that are new since the frame before, one after the other.
 *
 *     frame   > one      next     one      written   > two
 *               two             > two
 *               3 %               5 %
 */
import {FrameStream} from './frame-stream.ts';
import type {TerminalOutput} from './output-line.ts';

/** A stream for Ink's `stdout`; `output` gets plain lines. */
export function spokenLines(output: TerminalOutput): NodeJS.WriteStream {
	let known: readonly string[] = [];
	const stream = new FrameStream(output, (text) => {
		const lines = text.split('\n').map(plainLine);
		const news = lines.filter((line) => line !== '' && !isKnown(line, known));
		known = lines;
		if (news.length > 0) output.write(`${news.join('\n')}\n`);
	});
	output.on('resize', () => stream.emit('resize'));
	// Ink types its stdout as a whole `WriteStream` and uses what `FrameStream` has.
	return stream as unknown as NodeJS.WriteStream;
}

function plainLine(line: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: Escape sequences start with ESC.
	return line.replace(/\u001B\[[\d;:]*m/g, '').trimEnd();
}

/** A line that has lost its mark is old, one that got it is not. */
function isKnown(line: string, known: readonly string[]): boolean {
	const said = words(line);
	return known.some((other) => words(other) === said && (!isMarked(line) || isMarked(other)));
}

function isMarked(line: string): boolean {
	return line.startsWith('>');
}

/** How far something has got is no news. */
function words(line: string): string {
	return line
		.replace(/^>/, '')
		.replace(/\d+ ?%/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

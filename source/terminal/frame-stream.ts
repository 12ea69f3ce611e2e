import {EventEmitter} from 'node:events';
import type {TerminalOutput} from './output-line.ts';

/** What Ink asks of a terminal's stdout; each frame is handed on, Ink's own control sequences end here. */
export class FrameStream extends EventEmitter {
	readonly isTTY = true;
	readonly writable = true;
	readonly #output: TerminalOutput;
	readonly #frame: (text: string) => void;

	readonly #layoutColumns: number | undefined;

	constructor(output: TerminalOutput, frame: (text: string) => void, layoutColumns?: number) {
		super();
		this.#layoutColumns = layoutColumns;
		this.setMaxListeners(0);
		this.#output = output;
		this.#frame = frame;
	}

	get columns(): number {
		return this.#layoutColumns ?? this.#output.columns ?? 80;
	}

	get rows(): number {
		return this.#output.rows ?? 24;
	}

	// Ink flushes with an empty write and a callback, so the callback must be called.
	write(chunk: string, encoding?: unknown, callback?: unknown): boolean {
		const text = frameText(String(chunk));
		if (text !== '') this.#frame(text);
		const written = typeof encoding === 'function' ? encoding : callback;
		if (typeof written === 'function') this.#output.write('', () => written());
		return true;
	}
}

/** What is left of a chunk of Ink's without its cursor moves, erasures and modes; a frame or nothing. */
function frameText(chunk: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: Escape sequences start with ESC.
	return chunk.replace(/\u001B\[[?\d;]*[A-HJKSThlsu]/g, '');
}

import {EventEmitter} from 'node:events';
import headless from '@xterm/headless';

export type ScreenSize = {readonly columns: number; readonly rows: number};

export type Cell = {
	readonly chars: string;
	readonly width: number;
	readonly isInverse: boolean;
	readonly isBold: boolean;
	readonly isUnderline: boolean;
	readonly isDim: boolean;
};

/** What an emulator shows, one string for each row, trailing blanks cut. */
export function linesOf(terminal: headless.Terminal): string[] {
	const {active} = terminal.buffer;
	return Array.from(
		{length: terminal.rows},
		(_, row) =>
			active
				.getLine(active.baseY + row)
				?.translateToString()
				.trimEnd() ?? '',
	);
}

/** One cell of an emulator. */
export function cellOf(terminal: headless.Terminal, row: number, column: number): Cell {
	const {active} = terminal.buffer;
	const cell = active.getLine(active.baseY + row)?.getCell(column);
	return {
		chars: cell?.getChars() ?? '',
		width: cell?.getWidth() ?? 0,
		isInverse: Boolean(cell?.isInverse()),
		isBold: Boolean(cell?.isBold()),
		isUnderline: Boolean(cell?.isUnderline()),
		isDim: Boolean(cell?.isDim()),
	};
}

/** A terminal's output; its emulator answers what it is asked. */
export class EmulatedOutput extends EventEmitter {
	readonly isTTY = true;
	readonly raw: string[] = [];
	readonly terminal: headless.Terminal;
	#unwritten = 0;

	constructor({columns, rows}: ScreenSize) {
		super();
		this.terminal = new headless.Terminal({cols: columns, rows, allowProposedApi: true});
	}

	get columns(): number {
		return this.terminal.cols;
	}

	get rows(): number {
		return this.terminal.rows;
	}

	isBusy(): boolean {
		return this.#unwritten > 0;
	}

	write = (data: string, written?: () => void): boolean => {
		this.raw.push(data);
		this.#unwritten++;
		this.terminal.write(data, () => {
			this.#unwritten--;
			written?.();
		});
		return true;
	};
}

/** A terminal's input: holds what comes while nobody listens, as a paused stream does. */
export class EmulatedInput extends EventEmitter {
	readonly isTTY = true;
	isRaw = false;
	#held: Uint8Array[] = [];
	#isFlowing = false;

	send(bytes: Uint8Array): void {
		this.#held.push(bytes);
		this.#flow();
	}

	setRawMode(isRaw: boolean): void {
		this.isRaw = isRaw;
	}

	resume(): void {
		this.#isFlowing = true;
		queueMicrotask(() => this.#flow());
	}

	pause(): void {
		this.#isFlowing = false;
	}

	#flow(): void {
		while (this.#isFlowing && this.listenerCount('data') > 0) {
			const bytes = this.#held.shift();
			if (bytes === undefined) return;
			this.emit('data', bytes);
		}
	}
}

/** The bytes of a file of JSON lines, and its records. */

export type LogRecord = Readonly<Record<string, unknown>>;

export type ParsedLines = {
	readonly records: readonly LogRecord[];
	/** Counted from 1. */
	readonly badLines: readonly number[];
};

const lineFeed = 0x0a;

/** Bytes that are no UTF-8, and JSON that is no record, spoil their line and no other. */
export function parsedLines(bytes: Uint8Array): ParsedLines {
	const records: LogRecord[] = [];
	const badLines: number[] = [];
	for (const [index, line] of linesOf(bytes).entries()) {
		if (line.length === 0) continue;
		const record = parsedRecord(line);
		if (record === undefined) badLines.push(index + 1);
		else records.push(record);
	}
	return {records, badLines};
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
	const lines: Uint8Array[] = [];
	let start = 0;
	for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
		lines.push(bytes.subarray(start, end));
		start = end + 1;
	}
	return [...lines, bytes.subarray(start)];
}

function parsedRecord(line: Uint8Array): LogRecord | undefined {
	try {
		const value: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(line));
		const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
		return isRecord ? {...value} : undefined;
	} catch {
		return undefined;
	}
}

export function linesText(records: readonly object[]): string {
	return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** How many whole lines the first `length` bytes hold. */
export function wholeLines(bytes: Uint8Array, length: number): number {
	let count = 0;
	for (const byte of bytes.subarray(0, length)) if (byte === lineFeed) count += 1;
	return count;
}

export function endsLine(byte: number | undefined): boolean {
	return byte === lineFeed;
}

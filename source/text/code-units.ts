let bytes = Buffer.alloc(1 << 16);
let units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);

/**
 * The code units of `text` until the next call, and behind them others: some 0.2 ns each, where every `charCodeAt`
 * asks first how the string is kept.
 */
export function codeUnits(text: string): Uint16Array {
	const {length} = text;
	if (length > units.length) {
		bytes = Buffer.alloc(4 * length);
		units = new Uint16Array(bytes.buffer, bytes.byteOffset, 2 * length);
	}
	if (isLittle) bytes.write(text, 0, 2 * length, 'utf16le');
	else for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
	return units;
}

const isLittle = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The text of the first `length` code units that were last asked for, which may have been changed meanwhile. */
export function changedText(length: number): string {
	if (isLittle) return bytes.toString('utf16le', 0, 2 * length);
	let text = '';
	for (let at = 0; at < length; at++) text += String.fromCharCode(units[at] ?? 0);
	return text;
}

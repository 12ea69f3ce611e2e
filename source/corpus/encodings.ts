/** The name of an encoding by any of its labels (`cp1256` is windows-1256); `undefined` where there is none. */
export function encodingOf(label: string): string | undefined {
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
}

/** `undefined` where a byte fits no letter; a text too long for the engine throws. */
export function strictly(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, {fatal: true}).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}

/** What a guess is made from: some KB from where the file stops being ASCII. */
export function sampleOf(bytes: Uint8Array): Uint8Array {
	const first = bytes.findIndex((byte) => byte > 0x7f);
	const start = Math.max(0, first - 1000);
	return bytes.subarray(start, start + sampleSize);
}

/** Bytes; a guess is no better for more. */
export const sampleSize = 64 * 1024;

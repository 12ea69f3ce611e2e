/**
 * SHA-256 of the UTF-8 of `text`, in hexadecimal (FIPS 180-4, section 6.2). For names of folders: it stands on the
 * way to the first frame, where loading Node's own cryptography takes 5 ms and this, of a path, some µs.
 */
export function sha256(text: string): string {
	const words = paddedWords(new TextEncoder().encode(text));
	const hash = Uint32Array.from(initialHash);
	const schedule = new Uint32Array(64);
	for (let block = 0; block < words.length; block += 16) {
		schedule.set(words.subarray(block, block + 16));
		extend(schedule);
		compress(hash, schedule);
	}
	return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** A set bit after the message, and its length in bits at the end of the last block of 16 words. */
function paddedWords(bytes: Uint8Array): Uint32Array {
	const blocks = Math.ceil((bytes.length + 9) / 64);
	const view = new DataView(new ArrayBuffer(blocks * 64));
	new Uint8Array(view.buffer).set(bytes);
	view.setUint8(bytes.length, 0x80);
	view.setBigUint64(blocks * 64 - 8, BigInt(bytes.length) * 8n);
	return Uint32Array.from({length: blocks * 16}, (_, word) => view.getUint32(word * 4));
}

function extend(schedule: Uint32Array): void {
	for (let at = 16; at < 64; at += 1) {
		const [early = 0, late = 0] = [schedule[at - 15], schedule[at - 2]];
		const fromEarly = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
		const fromLate = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
		schedule[at] = (schedule[at - 16] ?? 0) + fromEarly + (schedule[at - 7] ?? 0) + fromLate;
	}
}

function compress(hash: Uint32Array, schedule: Uint32Array): void {
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
	for (let round = 0; round < 64; round += 1) {
		const bigE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
		const choice = (e & f) ^ (~e & g);
		const added = h + bigE + choice + (constants[round] ?? 0) + (schedule[round] ?? 0);
		const bigA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + added) | 0, c, b, a, (added + bigA + majority) | 0];
	}
	for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) hash[at] = (hash[at] ?? 0) + word;
}

function rotated(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

/** The first 64 primes: the constants are the fractions of their roots. */
function* primes(): Generator<number> {
	for (let number = 2, found = 0; found < 64; number += 1) {
		let isPrime = true;
		for (let by = 2; by * by <= number && isPrime; by += 1) isPrime = number % by !== 0;
		if (!isPrime) continue;
		found += 1;
		yield number;
	}
}

function fraction(root: number): number {
	return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

const constants = Uint32Array.from(primes(), (prime) => fraction(Math.cbrt(prime)));
const initialHash = Uint32Array.from([...primes()].slice(0, 8), (prime) =>
	fraction(Math.sqrt(prime)),
);

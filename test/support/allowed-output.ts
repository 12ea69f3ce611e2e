/** What khabar may send to a terminal: printable text, and these sequences. */
const ownSequences =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
	/\u001B\[(?:[\d;:]*m|\d*(?:;\d*)?[HGXKCrLMSTJ]|\?(?:7|25|1004|1049|2004|2026|2027|2031|1000|1002|1006)[hl])/gv;

/** The first part of `bytes` that is neither printable nor a sequence of our own; undefined where all is. */
export function unlawful(bytes: string): string | undefined {
	const rest = bytes.replaceAll(ownSequences, '');
	const at = rest.search(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
	return at < 0 ? undefined : JSON.stringify(rest.slice(Math.max(0, at - 10), at + 20));
}

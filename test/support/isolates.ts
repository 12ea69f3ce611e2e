/** What stands open at the end of a row, and what was closed without having been opened. */
export function unbalanced(line: string): number {
	let depth = 0;
	let broken = 0;
	for (const [control] of line.matchAll(/[\u2066\u2067\u2069]/g)) {
		depth += control === '\u2069' ? -1 : 1;
		if (depth < 0 || depth > 1) broken++;
	}
	return broken + Math.abs(depth);
}

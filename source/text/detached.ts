/** A copy that does not keep the whole text alive, as a slice of 13 units or more would in V8. */
export function detached(text: string, start: number, end: number): string {
	if (end - start < shortestSlice) return text.slice(start, end);
	const units: number[] = [];
	for (let at = start; at < Math.min(end, start + longestForm); at++) {
		units.push(text.charCodeAt(at));
	}

	return String.fromCharCode(...units) + text.slice(start + longestForm, end);
}

// More arguments than this would overflow the stack on a hostile line of millions of letters.
const longestForm = 1000;

/** V8 copies what is shorter. */
const shortestSlice = 13;

/** A text whose words between single blanks are each replaced; no list is made of them. */
export function wordByWord(text: string, of: (word: string) => string): string {
	let end = text.indexOf(' ');
	if (end < 0) return of(text);
	let joined = of(text.slice(0, end));
	while (end < text.length) {
		const start = end + 1;
		const next = text.indexOf(' ', start);
		end = next < 0 ? text.length : next;
		joined += ` ${of(text.slice(start, end))}`;
	}
	return joined;
}

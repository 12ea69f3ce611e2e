/**
 * The offset after the first sentence of `text`, its closing quotes within; the text's length where
 * none ends. Danda, the Urdu full stop and question marks end one; a full stop only before a blank,
 * and neither after an abbreviation or an initial nor between digits. Stops there.
 */
export function sentenceEnd(text: string): number {
	for (const {index, 0: sign} of text.matchAll(endings)) {
		if (!sign.startsWith('.') || endsAtStop(text, index)) return index + sign.length;
	}
	return text.length;
}

/** The line ends as a sentence does, or stops in the middle of one (`:`, `,`): it is no heading. */
export function endsAsSentence(line: string): boolean {
	return /[.!?।॥\u06D4\u061F…:;,\u060C\u061B]["'”’»\)\]]*$/v.test(line.trimEnd());
}

const endings = /(?:[।॥\u06D4\u061F?!]|\.(?=["'”’»\)\]]*(?:\s|$)))["'”’»\)\]]*/gv;

function endsAtStop(text: string, stop: number): boolean {
	const word = /[^\s\("'“‘«]*$/v.exec(text.slice(Math.max(0, stop - longestWord), stop))?.[0] ?? '';
	if (abbreviations.has(word.toLowerCase()) || isInitials(word)) return false;
	const next = /^\.["'”’»\)\]]*\s+(?<letter>\S)/v.exec(
		text.slice(stop, stop + longestWord),
	)?.groups;
	return !/[\p{Ll}\p{Nd}]/v.test(next?.['letter'] ?? '');
}

const longestWord = 30;

/** `A`, `U.S`, `कि.मी`, `एम`: single letters and letters joined by stops; `1` of a list; `..` before a third stop. */
function isInitials(word: string): boolean {
	return /^(?:\p{L}|\p{Nd}{1,3}|.*\.[\p{L}\p{M}]{0,3}|\.*)$/v.test(word);
}

const abbreviations: ReadonlySet<string> = new Set(
	(
		'mr mrs ms dr prof gen col lt capt st jr sr no nos vs etc inc ltd co gov sen rep dept fig vol ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec ' +
		'डॉ डा प्रो नं रु पं श्री कु ले जन मो एड स्व सं पृ मि बी सी डी एफ जी एच जे एल एम एन पी आर एस टी वी ' +
		'tp ths ts gs pgs'
	).split(' '),
);

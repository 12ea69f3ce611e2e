import type {Postings} from './postings.ts';
import {countOf, documentAt, positionsOf} from './postings.ts';
import type {Regex} from './regex-program.ts';
import {words} from './tokens.ts';

/**
 * The articles that may hold a match, by the words of what every match holds: its longest word stands in a word of
 * the article. A word ends where the expression goes on, so that the form may be longer.
 *
 *     /समिति के \d+/   समिति → समिति समितियों समितिगत   → their articles
 *
 * `undefined` where the expression has no such word, or where it stands in nearly every article. Some 50 ns a form.
 */
export function regexCandidates(
	postings: Postings,
	{literal}: Pick<Regex, 'literal'>,
): ((index: number) => boolean) | undefined {
	const [word = ''] = words(literal).toSorted((one, other) => other.length - one.length);
	if (word === '') return undefined;
	const {documents, documentStarts, lexicon} = postings;
	const forms: number[] = [];
	let places = 0;
	for (let form = 0; form < lexicon.count(); form++) {
		if (!lexicon.text(form).includes(word)) continue;
		forms.push(form);
		places += countOf(postings, form);
	}
	if (places > mostPlaces * documents.length) return undefined;
	const holds = new Uint8Array(documents.length);
	for (const form of forms) {
		let end = 0;
		for (const position of positionsOf(postings, form)) {
			if (position < end) continue;
			const index = documentAt(postings, position);
			holds[index] = 1;
			end = documentStarts[index + 1] ?? 0;
		}
	}
	return (index) => holds[index] === 1;
}

/** In an article, on average: with more, hardly one is without. */
const mostPlaces = 16;

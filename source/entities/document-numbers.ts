import {namedLetters} from '../romanise/letter-names.ts';
import {romanise} from '../romanise/romanise.ts';
import {latinDigits} from '../text/digits.ts';
import {foldedWord} from './folding.ts';
import {rangeText, type TaggedText, type TokenRange} from './tagged-text.ts';

/**
 * Kind and number, whichever script has them: `resolution 18-NQ/TW`, `directive 35`. A Vietnamese
 * code says its kind by itself, whatever word a translation put before it.
 */
export function documentValue(
	tagged: TaggedText,
	range: TokenRange,
	kind: string | undefined,
): string {
	const number = documentNumber(tagged, range);
	const own = kindOfCode(number) ?? kind;
	return own === undefined ? number : `${own} ${number}`;
}

function kindOfCode(number: string): string | undefined {
	const code = /^\d+(?:[\-\/]\d+)*[\-\/](?<code>[A-ZĐ]+)(?:[\-\/]|$)/v.exec(number)?.groups?.[
		'code'
	];
	return code === undefined ? undefined : kindsOfCodes[code];
}

/** Decree 30/2020/NĐ-CP, appendix III, and Regulation 66-QĐ/TW on the party's documents, without diacritics. */
const kindsOfCodes: Readonly<Record<string, string>> = {
	NQ: 'resolution',
	CT: 'directive',
	QD: 'decision',
	ND: 'decree',
	KL: 'conclusion',
	KH: 'plan',
	TT: 'circular',
	TB: 'notice',
	HD: 'instruction',
	BC: 'report',
	QC: 'regulation',
	QĐ: 'decision',
	NĐ: 'decree',
};

/** As it is written, in Latin letters and digits: एनक्यू/टीडब्ल्यू is NQ/TW. */
export function documentNumber(tagged: TaggedText, range: TokenRange): string {
	const text = rangeText(tagged, range);
	const letters = lettersOfWords((text.match(wordPattern) ?? []).map(foldedWord));
	const latin = text.replace(
		wordPattern,
		(word) => letters.get(foldedWord(word)) ?? romanise(word).text,
	);
	return latinDigits(latin).replace(/[\u2010-\u2013]/gv, '-');
}

const wordPattern = /[\p{L}\p{M}\u200C\u200D]+/gv;

/** All words of a code together: सीपी alone could be a word, after एनडी it is CP. */
function lettersOfWords(words: readonly string[]): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	const letters = namedLetters(words.join(''));
	let start = 0;
	for (const word of words) {
		const end = start + word.length;
		const own = letters.filter((named) => named.start >= start && named.start < end);
		if (own.length > 0) found.set(word, own.map(({letter}) => letter).join(''));
		start = end;
	}
	return found;
}

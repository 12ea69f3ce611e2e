/*
 * The letters in the number of a document, which say who issued it: 18-NQ/TW is of the centre, 18-NQ/TU of a province.
 * Sounds would take the one for the other (`tu`, `tw`), so that these letters match only themselves, in whatever script:
 *
 *   18-NQ/TW   18-nq/tw   18-एनक्यू/टीडब्ल्यू   →  nq tw
 */
import {letterName, lettersSpelled, namedLetters} from '../romanise/letter-names.ts';
import type {Expansion} from './expansion.ts';
import {fold} from './folding.ts';
import {raise, soundQuality} from './growing-expansion.ts';
import type {FormId} from './lexicon.ts';
import type {QueryNode} from './query.ts';
import {isNumber, words} from './tokens.ts';
import type {Vocabulary} from './vocabulary.ts';

/** Folded; empty where a query holds no such number. */
export function documentLetters(node: QueryNode): ReadonlySet<string> {
	switch (node.kind) {
		case 'all': {
			const apart = node.parts.flatMap((part) => (part.kind === 'word' ? [part.word] : []));
			return new Set(
				[...node.parts.map(documentLetters), lettersIn(apart, false)].flatMap((one) => [...one]),
			);
		}

		case 'any':
			return new Set(node.parts.flatMap((part) => [...documentLetters(part)]));
		case 'not':
			return documentLetters(node.part);
		case 'near':
			return new Set([...documentLetters(node.left), ...documentLetters(node.right)]);
		case 'phrase':
			return lettersIn(node.words, !node.isQuoted);
		case 'name':
			return lettersOfName(node.text);
		default:
			return none;
	}
}

/** Of what is looked for among names. */
export function lettersOfName(text: string): ReadonlySet<string> {
	return lettersIn(words(text), /\p{Nd}[\-\/]\p{L}/v.test(text));
}

const none: ReadonlySet<string> = new Set();

/** Words that a hyphen or a slash joins to such letters are letters as well, said as they may be: the TU of 18-NQ/TU. */
function lettersIn(parts: readonly string[], isJoined: boolean): ReadonlySet<string> {
	if (!parts.some(isNumber)) return none;
	const sure = parts.filter(isUnpronounceable);
	if (sure.length === 0) return none;
	const all = parts.filter((part, at) =>
		isJoined
			? !isNumber(part)
			: sure.includes(part) || (isCapitals(part) && sure.includes(parts[at - 1] ?? '')),
	);
	return new Set(
		all.flatMap((part) => {
			const letters = lettersOf(part);
			return letters !== undefined && letters.length > 1 && letters.length <= mostLetters
				? [letters]
				: [];
		}),
	);
}

const mostLetters = 5;

/** As in `18 NQ TU`. */
function isCapitals(word: string): boolean {
	return /^[A-Z]{2,}$/v.test(word);
}

/** Letters without a vowel among them, or the names of letters of which no word is made. */
function isUnpronounceable(word: string): boolean {
	return /^[b-df-hj-np-tv-z]{2,5}$/v.test(fold(word)) || namedLetters(word).length > 1;
}

/** What a word is in Latin letters, if it is letters: `टीयू` is tu. */
function lettersOf(word: string): string | undefined {
	const folded = fold(word);
	return /^[a-z]+$/v.test(folded) ? folded : lettersSpelled(word)?.toLowerCase();
}

/** Whether a name has all of the letters, the last of them perhaps only begun. */
export function hasLetters(
	name: string,
	letters: ReadonlySet<string>,
	isUnfinished: boolean,
): boolean {
	if (letters.size === 0) return true;
	const own = words(name).flatMap((word) => lettersOf(word) ?? []);
	const last = [...letters].at(-1);
	return [...letters].every((each) =>
		own.some((word) => word === each || (isUnfinished && each === last && word.startsWith(each))),
	);
}

/** The forms of a word of letters that are the same letters, by their Hindi names too. Remembered, as places are. */
export function ofSameLetters(expansion: Expansion, vocabulary: Vocabulary): Expansion {
	const before = known.get(expansion);
	if (before !== undefined) return before;
	const letters = lettersOf(expansion.word) ?? '';
	const isSame = ([form]: readonly [FormId, unknown]): boolean =>
		lettersOf(vocabulary.textOf(form)) === letters;
	const forms = new Map([...expansion.forms].filter(isSame));
	const loose = new Map([...expansion.loose].filter(isSame));
	const names = Array.from(letters.toUpperCase(), letterName).join('');
	for (const form of [letters, names].flatMap((key) => vocabulary.folded(fold(key)))) {
		raise(forms, form, soundQuality);
		raise(loose, form, soundQuality);
	}

	const meant = new Map([...expansion.meant].filter(isSame));
	const now = {...expansion, forms, loose, meant};
	known.set(expansion, now);
	return now;
}

const known = new WeakMap<Expansion, Expansion>();

/** Whether a word of a query is among its letters. */
export function isAmong(letters: ReadonlySet<string>, word: string): boolean {
	return letters.size > 0 && letters.has(lettersOf(word) ?? '');
}

/*
 * Names in scripts that put no blanks between words, by the sound of the whole: there each letter is a word to the
 * index, and alone sounds like dozens of others.
 *
 *   xi jinping  →  sijinping        习 si  近 jin  平 ping  →  sijinping
 */
import {phonemeSimilarity} from '../romanise/distance.ts';
import {phonemeText} from '../romanise/phonemes.ts';
import {romanise} from '../romanise/romanise.ts';
import {fold} from './folding.ts';
import {formAt} from './form-sequence.ts';
import {soundQuality} from './growing-expansion.ts';
import type {FormId} from './lexicon.ts';
import {createPlaceList, type PlaceList} from './place-list.ts';
import {formPositions, type Places} from './places.ts';
import {isBreakAt} from './postings.ts';
import type {PlanSource} from './query-places.ts';
import {scriptOf} from './spelling.ts';
import {isSpaceless} from './tokens.ts';
import type {Vocabulary} from './vocabulary.ts';
import {soundOf} from './word-sound.ts';

/**
 * Where letters in a row are read as the words; none where the corpus has no such script, or where a word is an
 * ordinary one elsewhere in it: `women` sounds like 我们, we. The first
 * call reads each such letter of the corpus, some 10 µs a letter; then linear in the places of those that begin so.
 */
export function spacelessPlaces(
	source: SpacelessSource,
	words: readonly {readonly word: string}[],
): readonly Places[] {
	const letters = lettersOf(source.vocabulary);
	if (letters.size === 0) return [];
	if (words.some(({word}) => isOrdinary(source, word))) return [];
	const sounds = words.map(({word}) => soundOf(word));
	const key = sounds.join('');
	if (key.length < shortestName || sounds.includes('')) return [];
	const search: Search = {...source, letters, key, likenesses: new Map(), begun: new Map()};
	const list = createPlaceList();
	const first = [...letters].filter(
		([, roman]) => roman !== '' && likenessOf(search, roman).isBegun,
	);
	for (const start of formPositions(
		source.postings,
		first.map(([form]) => form),
	)) {
		addPlace(search, list, start);
	}
	return [list.places()];
}

type SpacelessSource = Pick<PlanSource, 'postings' | 'vocabulary' | 'isOfNames'>;

/** Written small where letters have a capital; in Devanagari, where names are known, mostly outside of them. */
function isOrdinary({vocabulary, isOfNames}: SpacelessSource, word: string): boolean {
	return vocabulary.folded(fold(word)).some((form) => {
		const text = vocabulary.textOf(form);
		return /^\p{Ll}/v.test(text) || (scriptOf(text) === 'Deva' && isOfNames?.(form) === false);
	});
}

/** Fewer sounds are met by chance: `li` is a dozen words of Chinese. */
const shortestName = 4;
const mostLetters = 12;

type Search = SpacelessSource & {
	readonly letters: ReadonlyMap<FormId, string>;
	readonly key: string;
	/** By the Latin letters of what stands in a row; each is compared once. */
	readonly likenesses: Map<string, Likeness>;
	readonly begun: Map<FormId, Row>;
};

type Likeness = {readonly isBegun: boolean; readonly whole: number};

/** Letters in a row, and those that go on from it: each row of letters is spelled once, however often it stands there. */
type Row = Likeness & {readonly roman: string; readonly next: Map<FormId, Row>};

const known = new WeakMap<Vocabulary, ReadonlyMap<FormId, string>>();

/** The Latin letters of each letter that is a word. */
function lettersOf(vocabulary: Vocabulary): ReadonlyMap<FormId, string> {
	const before = known.get(vocabulary);
	if (before !== undefined) return before;
	const letters = new Map<FormId, string>();
	for (const form of vocabulary.soundless()) {
		const word = vocabulary.textOf(form);
		if (isSpaceless(word)) letters.set(form, romanise(word).text.toLowerCase());
	}
	known.set(vocabulary, letters);
	return letters;
}

function addPlace(search: Search, list: PlaceList, start: number): void {
	const {postings} = search;
	let row: Row | undefined;
	let bestEnd = start;
	let best = 0;
	for (let end = start + 1; end <= start + mostLetters; end++) {
		const form = formAt(postings.sequence, end - 1);
		if (end > start + 1 && isBreakAt(postings, end - 1)) break;
		row = rowWith(search, row, form);
		if (row === undefined) break;
		if (row.whole >= leastWhole && row.whole > best && end > start + 1) {
			best = row.whole;
			bestEnd = end;
		}
		if (!row.isBegun) break;
	}
	if (best > 0) list.add(start, bestEnd, soundQuality * best);
}

function rowWith(search: Search, before: Row | undefined, form: FormId): Row | undefined {
	const rows = before?.next ?? search.begun;
	const known = rows.get(form);
	if (known !== undefined) return known;
	const letter = search.letters.get(form);
	if (letter === undefined) return undefined;
	const roman = `${before?.roman ?? ''}${letter}`;
	const row = {...likenessOf(search, roman), roman, next: new Map<FormId, Row>()};
	rows.set(form, row);
	return row;
}

/** Chinese and kana are spelled alike everywhere; at .9 every hundredth place of a random text was somebody. */
const leastWhole = 0.95;
/** What the letters so far must be like the beginning. */
const leastBegun = 0.85;

function likenessOf({key, likenesses}: Search, roman: string): Likeness {
	const before = likenesses.get(roman);
	if (before !== undefined) return before;
	const said = phonemeText(roman);
	const isBegun = phonemeSimilarity(said, key, 'prefix') >= leastBegun;
	const now = {isBegun, whole: isBegun ? phonemeSimilarity(key, said) : 0};
	likenesses.set(roman, now);
	return now;
}

/*
 * How one word of a query is understood: which forms of the corpus it will match, and how well.
 *
 *   1      the very form          .98    the same but for folding
 *   .9 s   sounds like it by s    .7     begins so
 *
 * A form of the query's own script that merely sounds like it counts only where the word itself is unknown or the
 * form is known from names: काम is not कम, but तू is तु in ट्रान कैम तु.
 */
import {urduFunctionWords} from '../romanise/urdu-function-words.ts';
import {namesSpelled} from '../romanise/usual-spellings.ts';
import {addEnglish} from './english-forms.ts';
import {fold} from './folding.ts';
import {type Growing, type Meant, raise, soundQuality} from './growing-expansion.ts';
import type {FormId} from './lexicon.ts';
import type {WordMode} from './query-tokens.ts';
import {latinSpelling, scriptOf, spellingLikeness} from './spelling.ts';
import {isNumber, isSpaceless} from './tokens.ts';
import {addMisspelt, addSwapped} from './typing-errors.ts';
import type {NearSound, Vocabulary} from './vocabulary.ts';
import {soundOf} from './word-sound.ts';

export type Expansion = {
	readonly word: string;
	readonly key: string;
	/** What the word alone will match, with the quality of each. */
	readonly forms: ReadonlyMap<FormId, number>;
	/** What it may be beside the other words of a name, with the likeness of sound. Holds `forms`. */
	readonly loose: ReadonlyMap<FormId, number>;
	/** Of forms that a typing error hides, or that are read as English, the sound of what was meant. */
	readonly meant: ReadonlyMap<FormId, Meant>;
};

/** `same` is the very form, letter for letter; `exact` takes capitals for small letters. */
export type ExpansionMode = WordMode | 'same';

export type Expander = (word: string, mode: ExpansionMode, reach: Reach) => Expansion;

/** How far to go from what was typed: further only if nothing was found, and to unfinished words while typing. */
export type Reach = {
	readonly isWide: boolean;
	readonly isUnfinished: boolean;
	/** The reader is still typing. */
	readonly isTyping?: boolean;
};

/** What an expander asks of a corpus. */
export type ExpansionSource = {
	readonly vocabulary: Vocabulary;
	readonly find: (word: string) => FormId | undefined;
	/** Whether a form stands mostly in names of people and places. */
	readonly isOfNames: ((form: FormId) => boolean) | undefined;
};

/** Remembers the last few hundred words; otherwise some 2 ms a word. */
export function createExpander(source: ExpansionSource): Expander {
	const known = new Map<string, Expansion>();
	return (word, mode, reach) => {
		const cacheKey = `${mode} ${reach.isWide} ${reach.isUnfinished} ${word}`;
		const before = known.get(cacheKey);
		if (before) {
			return before;
		}

		const now = expansion(source, word, {mode, reach});
		if (known.size >= mostRemembered) {
			known.clear();
		}

		known.set(cacheKey, now);
		return now;
	};
}

const mostRemembered = 500;

type Manner = {readonly mode: ExpansionMode; readonly reach: Reach};
/** Whether words of its own script go on from it: then it needs no forgiveness there. */
type SoundManner = Manner & {readonly isBegun: boolean};

function expansion(source: ExpansionSource, word: string, manner: Manner): Expansion {
	const forms = new Map<FormId, number>();
	const loose = new Map<FormId, number>();
	const meant = new Map<FormId, Meant>();
	const exact = source.find(word);
	if (exact !== undefined) {
		forms.set(exact, 1);
	}

	if (manner.mode === 'exact') addCapitals(source, word, forms);
	if (manner.mode === 'exact' || manner.mode === 'same') {
		return {word, key: '', forms, loose: forms, meant};
	}

	const folded = fold(word);
	for (const form of source.vocabulary.folded(folded)) {
		raise(forms, form, foldedQuality);
	}

	const growing: Growing = {word, key: soundOf(word), forms, loose, meant};
	const isBegun =
		manner.reach.isUnfinished &&
		!isNumber(word) &&
		!isSpaceless(word) &&
		addBeginnings(source, growing);
	addUsual(source.vocabulary, growing);
	if (growing.key !== '') {
		addSounds(source, growing, {...manner, isBegun});
		addEnglish(source.vocabulary, growing);
	}

	for (const [form, quality] of forms) {
		raise(loose, form, quality);
	}

	return growing;
}

/** The forms that differ in capitals alone. */
function addCapitals(
	{vocabulary}: ExpansionSource,
	word: string,
	forms: Map<FormId, number>,
): void {
	const small = word.normalize().toLowerCase();
	for (const form of vocabulary.folded(fold(word))) {
		const isSame = vocabulary.textOf(form).normalize().toLowerCase() === small;
		if (isSame) raise(forms, form, foldedQuality);
	}
}

/** The quality of a form that is the same but for folding. */
export const foldedQuality = 0.98;
const beginningQuality = 0.7;

/** Names that the press writes so, and that sound otherwise: सिंह and «سنگھ» of `singh`. */
function addUsual(vocabulary: Vocabulary, {word, forms}: Growing): void {
	for (const name of namesSpelled(word.toLowerCase())) {
		for (const form of vocabulary.folded(fold(name))) raise(forms, form, soundQuality);
	}
}

function addSounds(source: ExpansionSource, growing: Growing, manner: SoundManner): void {
	const {mode, reach, isBegun} = manner;
	const {word, key, forms, loose} = growing;
	const near = source.vocabulary.near(key, leastNear(key, reach));
	for (const {sound, similarity} of near) {
		for (const form of sound.forms) {
			raise(loose, form, similarity);
		}
	}

	const isKnown = isBegun || forms.size > 0;
	const least = mode === 'fuzzy' ? leastFuzzy : leastAlone;
	for (const found of bestOfEachScript(source, {word, least}, near)) {
		if (isOtherLittleWord(word, source.vocabulary.textOf(found.form))) continue;
		if (found.likeness >= leastOfForm(source, {word, form: found.form, isKnown}, manner)) {
			raise(forms, found.form, soundQuality * found.likeness);
		}
	}

	if (reach.isWide || mode === 'fuzzy') {
		addSwapped(source.vocabulary, growing);
		addMisspelt(source.vocabulary, growing, near);
	}
}

/** «میں», in, is no Meena: the little words of Urdu are known as they are spoken. */
function isOtherLittleWord(word: string, text: string): boolean {
	const spoken = urduFunctionWords.get(text);
	if (spoken === undefined || spoken === word) return false;
	return spellingLikeness(latinSpelling(word), spoken) < leastOfLittleWord;
}

/** कौर is not «کر», which is kar. */
const leastOfLittleWord = 0.8;

function leastNear(key: string, {isWide}: Reach): number {
	if (key.length <= 2) {
		return leastOfShort;
	}

	return isWide ? leastWide : leastLoose;
}

type AskedForm = {readonly word: string; readonly form: FormId; readonly isKnown: boolean};

/** How like the word a form must be; more than it can be of another word of the same script. */
function leastOfForm(
	source: ExpansionSource,
	{word, form, isKnown}: AskedForm,
	{mode, reach}: Manner,
): number {
	if (mode === 'fuzzy') return leastFuzzy;
	const text = source.vocabulary.textOf(form);
	if (scriptOf(text) !== scriptOf(word)) return leastAlone;
	const isOfNames = source.isOfNames?.(form) ?? false;
	if (isKnown && !isOfNames) return Number.POSITIVE_INFINITY;
	// Nobody knows how all names are spelled: Bumrah is bumra.
	const isName = !isKnown && (isOfNames || /^\p{Lu}/v.test(text));
	return isName || reach.isWide ? leastAlone : leastOwnScript;
}

/** Least likeness of a word that stands alone; below it strangers begin (`than`, तिन्ह). Dev queries. */
const leastAlone = 0.8;
/** Who types the script of the texts spells nearly as they do: सम्मे is the beginning of a word, not समय. */
const leastOwnScript = 0.9;
/** How far behind the best of its script a form may be. */
const margin = 0.1;

/** With the other words of a name to speak for it, a word may be less alike. Dev queries: `vu` is وو (.39). */
const leastLoose = 0.7;
const leastWide = 0.66;
const leastOfShort = 0.35;
const leastFuzzy = 0.7;

type NearForm = {readonly form: FormId; readonly likeness: number};

/** Of the forms that are so like a word, those near the best of their script. */
function bestOfEachScript(
	{vocabulary}: ExpansionSource,
	{word, least}: {readonly word: string; readonly least: number},
	near: readonly NearSound[],
): readonly NearForm[] {
	const spelling = latinSpelling(word);
	const bests = new Map<string, number>();
	const found: (NearForm & {readonly script: string})[] = [];
	const nearest = near
		.filter(({similarity}) => similarity >= least)
		.sort((left, right) => right.similarity - left.similarity);
	for (const {sound, similarity} of nearest) {
		for (const form of sound.forms) {
			const text = vocabulary.textOf(form);
			const script = scriptOf(text);
			const best = bests.get(script) ?? 0;
			// The letters can only tell against it, and reading them takes longest.
			if (similarity < best - margin) continue;
			const unlike = 1 - spellingLikeness(spelling, latinSpelling(text));
			const likeness = similarity - spellingWeight * unlike;
			found.push({form, likeness, script});
			bests.set(script, Math.max(likeness, best));
		}
	}

	return found.filter(({likeness, script}) => likeness >= (bests.get(script) ?? 0) - margin);
}

/** Sounds leave th and t, i and e alike; the readable spelling tells थान from तिन्ह for `thanh`. */
const spellingWeight = 0.2;

/** What goes on from the word: by its letters, and by its sound in other scripts. Whether there are any of its own. */
function addBeginnings(source: ExpansionSource, {word, key, forms, loose}: Growing): boolean {
	const {beginning, soundsBeginning, textOf} = source.vocabulary;
	const folded = fold(word);
	const own = folded.length >= shortestBeginning ? beginning(folded) : [];
	for (const form of own) {
		raise(forms, form, beginningQuality);
	}

	const near = key.length >= shortestBeginning ? soundsBeginning(key, leastOfBeginning) : [];
	for (const {sound, similarity} of near) {
		for (const form of sound.forms) {
			if (own.length === 0 || scriptOf(textOf(form)) !== scriptOf(word)) {
				raise(forms, form, beginningQuality * similarity);
				raise(loose, form, similarity);
			}
		}
	}

	return own.length > 0;
}

const shortestBeginning = 2;
const leastOfBeginning = 0.9;

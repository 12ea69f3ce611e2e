import {englishSounds} from './english-sound.ts';
import {type Growing, raise, soundQuality} from './growing-expansion.ts';
import type {FormId} from './lexicon.ts';
import {scriptOf} from './spelling.ts';
import type {NearSound, Vocabulary} from './vocabulary.ts';

/**
 * What a word is in other scripts if it is English and said so: beside the other words of a name or a phrase, and alone
 * if it is long or just the same, as few words of a language sound like a long one of another.
 */
export function addEnglish({near, same, textOf}: Vocabulary, growing: Growing): void {
	for (const said of englishSounds(growing.word)) {
		const isLong = said.length >= longWord;
		// Where consonants differ too, as the nasals of प्रोडक्शंस, only a long word is looked for.
		const sounds = isLong ? near(said, leastBeside) : same(said, leastBeside);
		const bests = new Map<string, number>();
		for (const {sound, similarity} of sounds.toSorted(bySimilarity)) {
			for (const form of sound.forms) {
				const script = scriptOf(textOf(form));
				if (script === scriptOf(growing.word)) continue;
				const best = bests.get(script) ?? similarity;
				bests.set(script, best);
				const least = Math.max(leastAlone(said), best - nearlyBest);
				addSaid(growing, {said, form, similarity}, similarity >= least);
			}
		}
	}
}

function bySimilarity(one: NearSound, other: NearSound): number {
	return other.similarity - one.similarity;
}

type SaidForm = {readonly said: string; readonly form: FormId; readonly similarity: number};

function addSaid(
	{forms, loose, meant}: Growing,
	{said, form, similarity}: SaidForm,
	isAlone: boolean,
): void {
	if (isAlone) raise(forms, form, soundQuality * (similarity - penalty));
	if (similarity <= (loose.get(form) ?? 0)) return;
	loose.set(form, similarity);
	meant.set(form, {sound: said, penalty});
}

/** An English word is seldom written just as it is said. */
const penalty = 0.05;
const leastBeside = 0.7;
/** How like one alone must be, by its sounds: at .85 `election` would be लक्षण, a sign. */
function leastAlone({length}: string): number {
	if (length >= longWord) return 0.85;
	if (length >= 6) return 0.92;
	return length === 5 ? 0.97 : Number.POSITIVE_INFINITY;
}

/** In sounds. */
const longWord = 8;
/** How far behind the best of its script: `satellite` is सैटेलाइट (.93), not संतुलित (.84). */
const nearlyBest = 0.03;

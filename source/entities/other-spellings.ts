import {knownPlace} from './known-places.ts';
import {phraseTables} from './lexicon/tables.ts';
import {commonClasses} from './word-classes.ts';
import {wordOf} from './words.ts';

/** Every spelling of the tables that means a name of theirs in English, such as «पश्चिम बंगाल» for West Bengal. */
export function tableSpellings(text: string): readonly string[] {
	const gloss = knownPlace(text);
	return gloss === undefined ? [] : (spellingsByGloss().get(gloss) ?? []);
}

/**
 * Whether some word of a name has a meaning, so that another language may say it by other words: the
 * Red Fort is «लाल किला».
 */
export function mayBeTranslated(text: string): boolean {
	return text.split(/[\s\-]+/v).some((word) => {
		const {classes, gloss} = wordOf(word);
		return gloss !== undefined || (classes & commonClasses) !== 0;
	});
}

let built: ReadonlyMap<string, readonly string[]> | undefined;

function spellingsByGloss(): ReadonlyMap<string, readonly string[]> {
	if (built !== undefined) return built;
	const spellings = new Map<string, string[]>();
	for (const {gloss, words} of phraseTables()) {
		if (gloss === undefined) continue;
		const known = spellings.get(gloss) ?? [];
		spellings.set(gloss, known);
		for (const word of words) known.push(word.replaceAll('_', ' '));
	}
	built = spellings;
	return spellings;
}

import {textAt, textsOf} from '../text/text-column.ts';
import {type SpellingColumns, spellingColumns, spellingMark} from './built/spelling-columns.ts';
import {knownPlace} from './known-places.ts';
import {commonClasses} from './word-classes.ts';
import {wordOf} from './words.ts';

/** Every spelling of the tables that means a name of theirs in English, such as «पश्चिम बंगाल» for West Bengal. */
export function tableSpellings(text: string): readonly string[] {
	const gloss = knownPlace(text);
	return gloss === undefined ? [] : spellingsOf(gloss);
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

let read: (SpellingColumns & {readonly places: ReadonlyMap<string, number>}) | undefined;

function spellingsOf(gloss: string): readonly string[] {
	read ??= readSpellings(spellingColumns());
	const place = read.places.get(gloss);
	return place === undefined ? [] : textAt(read.spellings, place).split(spellingMark);
}

function readSpellings(columns: SpellingColumns): NonNullable<typeof read> {
	const glosses = textsOf(columns.glosses);
	return {...columns, places: new Map(glosses.map((gloss, place) => [gloss, place]))};
}

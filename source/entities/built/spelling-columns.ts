import {type TextColumn, textColumn} from '../../text/text-column.ts';
import {phraseTables} from '../lexicon/tables.ts';

/** Names that the tables know whole, by their English: their spellings in one text, between `spellingMark`. */
export type SpellingColumns = {readonly glosses: TextColumn; readonly spellings: TextColumn};

export const spellingMark = '\n';

/** The build keeps what it returns, and the program reads that. */
export function spellingColumns(): SpellingColumns {
	const spellings = new Map<string, string[]>();
	for (const {gloss, words} of phraseTables()) {
		if (gloss === undefined) continue;
		const known = spellings.get(gloss) ?? [];
		spellings.set(gloss, known);
		for (const word of words) known.push(word.replaceAll('_', ' '));
	}
	return {
		glosses: textColumn([...spellings.keys()]),
		spellings: textColumn([...spellings.values()].map((words) => words.join(spellingMark))),
	};
}

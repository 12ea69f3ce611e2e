import {type TextColumn, textColumn, textCount} from '../text/text-column.ts';
import type {FormSequence} from './form-sequence.ts';
import type {WordTables} from './index-tables.ts';
import {createLexicon} from './lexicon.ts';
import {textScripts} from './name-counts.ts';
import {formPositionLists} from './position-lists.ts';
import {countOf} from './postings.ts';
import type {VocabularyColumns} from './vocabulary-builder.ts';
import {vocabularyTables} from './vocabulary-tables.ts';

/** The words of a corpus in numbers, which another thread can be sent. */
export type CountedWords = {
	readonly sequence: FormSequence;
	readonly forms: TextColumn;
	/** Of each form, folded and in sounds. */
	readonly readings: VocabularyColumns;
};

/** All that an index works out of words alone: some 30 ns a word and 5 µs a form. */
export function wordTables({sequence, forms, readings}: CountedWords): WordTables {
	const positions = formPositionLists(sequence, textCount(forms));
	const isUsed = (form: number): boolean => countOf(positions, form) > 0;
	return {
		positions,
		vocabulary: vocabularyTables(readings, isUsed),
		scripts: textColumn(textScripts({...positions, lexicon: createLexicon(forms)})),
	};
}

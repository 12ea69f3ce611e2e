import {growingNumbers} from '../text/growing.ts';
import {type TextColumn, textAt, textCount} from '../text/text-column.ts';
import {fold} from './folding.ts';
import {noForm} from './form-sequence.ts';
import {createLexicon, type FormId, type Lexicon} from './lexicon.ts';
import {type Vocabulary, vocabularyOf} from './vocabulary.ts';
import {type VocabularyTables, vocabularyTables} from './vocabulary-tables.ts';
import {soundOf} from './word-sound.ts';

/** What word forms are folded to and what they sound like. */
export type VocabularyColumns = {
	/** The distinct folded keys. */
	readonly folds: TextColumn;
	/** Of each form the number of its folded key. */
	readonly foldOf: Uint32Array;
	/** The distinct sounds. */
	readonly sounds: TextColumn;
	/** Of each form the number of its sound; `noForm` for one without. */
	readonly soundOf: Uint32Array;
};

/** Columns of other forms, and the number there of a form here; `noForm` for one that they do not have. */
export type KnownReadings = {
	readonly columns: VocabularyColumns;
	readonly formOf: (form: FormId) => FormId;
};

type FinishOptions = {
	readonly tables?: VocabularyTables | undefined;
	/** Some may stand in no text any more; all are used where it is absent. */
	readonly isUsed?: (form: FormId) => boolean;
};

export type VocabularyBuilder = {
	/** Takes in the forms that are new since the last call; 10 µs each, some 1 µs where they are known from before. */
	readonly extend: (known?: KnownReadings) => void;
	/** Takes all of these, which are not copied, in the place of none. */
	readonly adopt: (columns: VocabularyColumns) => void;
	/** Views of what there is so far. */
	readonly columns: () => VocabularyColumns;
	/** With tables that were made of these very columns, or else new ones: some 5 µs a form. */
	readonly finish: (options?: FinishOptions) => Vocabulary;
};

/** Over the forms of a lexicon that may still grow. */
export function createVocabularyBuilder(lexicon: Lexicon): VocabularyBuilder {
	const folds = createLexicon();
	const sounds = createLexicon();
	const foldOf = growingNumbers();
	const soundOfForm = growingNumbers();

	const add = (folded: string, sound: string): void => {
		foldOf.push(folds.enter(folded, 0, folded.length));
		soundOfForm.push(sound === '' ? noForm : sounds.enter(sound, 0, sound.length));
	};
	const extend = (known?: KnownReadings): void => {
		for (let form = foldOf.length(); form < lexicon.count(); form++) {
			const other = known?.formOf(form) ?? noForm;
			const reading = known && readingIn(known.columns, other);
			if (reading) add(...reading);
			else {
				const word = lexicon.text(form);
				add(fold(word), soundOf(word));
			}
		}
	};
	const columns = (): VocabularyColumns => ({
		folds: folds.column(),
		foldOf: foldOf.view(),
		sounds: sounds.column(),
		soundOf: soundOfForm.view(),
	});

	return {
		extend,
		adopt: (all) => {
			folds.adopt(all.folds);
			sounds.adopt(all.sounds);
			foldOf.replace(all.foldOf);
			soundOfForm.replace(all.soundOf);
		},
		columns,
		finish: ({tables: known, isUsed} = {}) => {
			extend();
			const own = columns();
			const tables = known ?? vocabularyTables(own, isUsed);
			return vocabularyOf({columns: own, tables, textOf: lexicon.text, foldNumber: folds.find});
		},
	};
}

function readingIn(
	{folds, foldOf, sounds, soundOf: soundOfForm}: VocabularyColumns,
	form: FormId,
): readonly [folded: string, sound: string] | undefined {
	if (form >= foldOf.length) return undefined;
	const sound = soundOfForm[form] as number;
	return [
		textAt(folds, foldOf[form] as number),
		sound < textCount(sounds) ? textAt(sounds, sound) : '',
	];
}

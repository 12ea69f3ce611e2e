import {expect, test} from 'vitest';
import {hindiNewsWords} from '../../../source/entities/lexicon/ordinary-hindi-news.ts';
import {englishWords} from '../../../source/entities/lexicon/ordinary-urdu-english.ts';
import {qualityWords} from '../../../source/entities/lexicon/ordinary-urdu-qualities.ts';
import {subjectWords} from '../../../source/entities/lexicon/ordinary-urdu-subjects.ts';
import {verbForms} from '../../../source/entities/lexicon/ordinary-urdu-verbs.ts';
import type {Lexicon} from '../../../source/entities/lexicon/types.ts';
import {nameClasses, wordClass, wordTrait} from '../../../source/entities/word-classes.ts';
import {wordOf} from '../../../source/entities/words.ts';

const hindi = /^\p{sc=Devanagari}+$/v;
const urdu = /^[\p{sc=Arabic}\u064B\u0670]+$/v;

const lists: readonly (readonly [string, Lexicon, RegExp])[] = [
	['Hindi news', hindiNewsWords, hindi],
	['English in Urdu', englishWords, urdu],
	['Urdu by subject', subjectWords, urdu],
	['qualities', qualityWords, urdu],
	['verbs', verbForms, urdu],
];

// A name that is held for a noun makes the model give the person up.
test.each(lists)(
	'ordinary words are no names, and are in one script: %s',
	(_name, lexicon, script) => {
		const words = Object.values(lexicon).flatMap((list) => list.split(/\s+/v));
		const wrong = words.filter((text) => {
			const {classes, traits} = wordOf(text);
			const isName = (classes & nameClasses) !== 0 || (traits & wordTrait.nounAndName) !== 0;
			return isName || (classes & wordClass.ordinary) === 0 || !script.test(text);
		});
		expect(wrong).toEqual([]);
	},
);

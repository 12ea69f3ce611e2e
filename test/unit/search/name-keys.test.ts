import fc from 'fast-check';
import {expect, test} from 'vitest';
import {skeleton, soundCodes, soundWeight} from '../../../source/romanise/distance.ts';
import {wordMeaning} from '../../../source/romanise/name-words.ts';
import {textReading} from '../../../source/romanise/word-readings.ts';
import {alignedName, nameKeys} from '../../../source/search/name-keys.ts';
import {keyScript} from '../../../source/search/name-script.ts';
import {SOUND_MODEL} from '../../../source/search/name-sound-model.ts';
import {growingSounds} from '../../../source/search/name-sounds.ts';

const part = fc.oneof(
	fc.constantFrom(
		'वु',
		'दाई',
		'थांग',
		'एनक्यू',
		'प्रांत',
		'जिला',
		'Vu',
		'Tinh',
		'North',
		'«',
		'-',
		' ',
		'  ',
	),
	fc.constantFrom(
		'\u062E\u0627\u0646',
		'\u0635\u0648\u0628\u06C1',
		'近平',
		'\u{1F600}',
		'٣',
		'12',
		'.',
	),
	fc.string({unit: 'binary', maxLength: 3}),
);
const name = fc.array(part, {maxLength: 6}).map((parts) => parts.join(''));

test('property: keys that are joined of words are those of the whole', () => {
	fc.assert(
		fc.property(name, (text) => {
			const {sounds, spelling, plain} = textReading(text.slice(0, 120));
			expect(nameKeys(text)).toEqual({
				sounds,
				spelling,
				roman: plain,
				script: keyScript(text),
				skeleton: skeleton(sounds),
				isUntidy: /^\p{P}|\p{P}$/v.test(text),
				meanings: spelling === '' ? [] : spelling.split(' ').map(wordMeaning),
			});
		}),
		{numRuns: 1000},
	);
});

test('property: the script of a name is told by its units as by patterns', () => {
	fc.assert(
		fc.property(name, (text) => {
			const isDevanagari = /[\p{Script=Devanagari}\u0980-\u0D7F]/v.test(text);
			const isArabic = /\p{Script=Arabic}/v.test(text);
			const other = /\p{L}/v.test(text) ? 'Latn' : 'other';
			expect(keyScript(text)).toBe(isDevanagari ? 'Deva' : isArabic ? 'Arab' : other);
		}),
		{numRuns: 1000},
	);
});

test('property: sounds in columns are those of an aligned name', () => {
	fc.assert(
		fc.property(fc.array(name, {maxLength: 4}), (names) => {
			const keys = names.map(nameKeys);
			const sounds = growingSounds();
			for (const own of keys) sounds.push(own);
			const {starts, numbers, wordEnds, meanings, weights} = sounds.finish();
			for (const [at, own] of keys.entries()) {
				const {groups, words} = alignedName(SOUND_MODEL, own.sounds, own.meanings);
				const place = [starts[at], starts[at + 1]] as const;
				expect([...numbers.slice(...place)]).toEqual([...(groups[0] ?? [])]);
				expect([...wordEnds.slice(...place)]).toEqual([...words.ends]);
				expect([...meanings.slice(...place)]).toEqual([...words.meanings]);
				expect(weights[at]).toBe(Math.fround(soundWeight(soundCodes(own.sounds))));
			}
		}),
	);
});

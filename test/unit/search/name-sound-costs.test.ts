import fc from 'fast-check';
import {expect, test} from 'vitest';
import {align} from '../../../source/search/name-alignment.ts';
import {alignedName, alignedQuery, nameKeys} from '../../../source/search/name-keys.ts';
import {soundCosts} from '../../../source/search/name-sound-costs.ts';
import {SOUND_MODEL} from '../../../source/search/name-sound-model.ts';
import {growingSounds, soundsOfName, wordCount} from '../../../source/search/name-sounds.ts';

const words = [
	'vu',
	'dai',
	'thang',
	'city',
	'river',
	'new',
	'नई',
	'दिल्ली',
	'ज़िला',
	'राज्य',
	'ہند',
	'صوبہ',
	'18',
	'q',
];
const names = fc.array(fc.constantFrom(...words), {maxLength: 5}).map((chosen) => chosen.join(' '));

test('without the path the costs of a name are those with it', () => {
	fc.assert(
		fc.property(names, fc.array(names, {minLength: 1, maxLength: 4}), (typed, others) => {
			const query = nameKeys(typed);
			const aligned = alignedQuery(SOUND_MODEL, query.sounds, query.meanings);
			const growing = growingSounds();
			for (const name of others) growing.push(nameKeys(name));
			const sounds = growing.finish();
			for (const at of others.keys()) {
				const {whole, prefix} = align(aligned, soundsOfName(sounds, at));
				expect(soundCosts(aligned, sounds, at)).toEqual({whole, prefix});
			}
		}),
	);
});

test('a name of more sounds than a byte counts has its words, and so have those before and after it', () => {
	const long = {sounds: `${'k'.repeat(200)} ${'t'.repeat(70)} n`, meanings: [0, 0, 0]};
	const growing = growingSounds();
	const all = [nameKeys('vu dai'), long, nameKeys('thang')];
	for (const keys of all) growing.push(keys);
	const sounds = growing.finish();
	const {sounds: key, meanings} = nameKeys('vu dai thang');
	const aligned = alignedQuery(SOUND_MODEL, key, meanings);
	expect([0, 1, 2].map((at) => wordCount(sounds, at))).toEqual([2, 3, 1]);
	for (const [at, keys] of all.entries()) {
		const name = alignedName(SOUND_MODEL, keys.sounds, keys.meanings);
		const {whole, prefix} = align(aligned, name);
		expect(soundCosts(aligned, sounds, at)).toEqual({whole, prefix});
	}
});

test.each([
	['वु दाई थांग', 3],
	['दिल्ली', 1],
	['18-NQ/TW', 3],
])('the words of a name: %s', (name, count) => {
	const growing = growingSounds();
	growing.push(nameKeys('x'));
	growing.push(nameKeys(name));
	expect(wordCount(growing.finish(), 1)).toBe(count);
});

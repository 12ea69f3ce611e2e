import {expect, test} from 'vitest';
import {align, alignmentSteps} from '../../../source/search/name-alignment.ts';
import {alignedName, alignedQuery} from '../../../source/search/name-keys.ts';
import {learnedSpellingModel} from '../../../source/search/name-spelling-model.ts';

const COSTS = {'': 'अ50', ' ': ' 1', a: 'अ20,90', k: 'क10'};
const CHARGED = {'': 'अ50-7', ' ': ' 1', a: 'अ20-12,90+4', k: 'क10+25'};
const NOTHING = {
	insertion: 0,
	deletion: 0,
	substitution: 0,
	transposition: 0,
	nameWord: 0,
	queryWord: 0,
	sameMeaning: 0,
	wrongKey: 0,
};

const plain = learnedSpellingModel(COSTS, NOTHING, true);
const charged = learnedSpellingModel(
	CHARGED,
	{...NOTHING, insertion: 0.5, deletion: 0.25, wrongKey: 2},
	true,
);

test.each([
	['two groups, k|क and a|अ', 'ka', 'कअ', 0.25 - 0.12],
	['a letter of the name alone', 'k', 'कअ', 0.25 + 0.25 - 0.07],
	['a letter of the query alone', 'ka', 'क', 0.25 + 0.5 + 0.04],
	['a wrong key beside the right one', 'la', 'कअ', 2 - 0.12],
	['a digit for itself', 'k7', 'क7', 0.25],
])('the surcharges on the path to a whole name: %s', (_, query, name, expected) => {
	const found = align(alignedQuery(charged, query, [0]), alignedName(charged, name, [0]));
	expect(found.wholeSurcharge).toBeCloseTo(expected, 5);
});

test('the beginning of a name has its own path, and surcharges move no cost', () => {
	const found = align(alignedQuery(charged, 'k', [0]), alignedName(charged, 'ककक', [0]));
	expect(found.prefixSurcharge).toBeCloseTo(0.25, 5);
	expect(found.wholeSurcharge).toBeCloseTo(0.25 + 2 * 0.25, 5);
	const without = align(alignedQuery(plain, 'k', [0]), alignedName(plain, 'ककक', [0]));
	expect([found.whole, found.prefix]).toEqual([without.whole, without.prefix]);
	expect([without.wholeSurcharge, without.prefixSurcharge]).toEqual([0, 0]);
});

test('a path goes from corner to corner, the last step first', () => {
	const {whole} = alignmentSteps(alignedQuery(plain, 'ka', [0]), alignedName(plain, 'कअ', [0]));
	expect(whole.map(({kind, row, column}) => [kind, row, column])).toEqual([
		['group', 3, 3],
		['group', 2, 2],
		['group', 1, 1],
		['group', 0, 0],
	]);
});

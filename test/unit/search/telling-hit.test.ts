import {expect, test} from 'vitest';
import {tellingHit} from '../../../source/search/telling-hit.ts';
import type {Hit} from '../../../source/search/types.ts';
import {span} from '../../../source/text/units.ts';

/** `party@10 committee@300`: words and where they begin. */
function hitsAt(places: string): readonly Hit[] {
	return places.split(' ').map((place) => {
		const [spelt = '', at = ''] = place.split('@');
		const text = spelt.replaceAll('_', ' ');
		return {...span(Number(at), Number(at) + text.length), text};
	});
}

test.each([
	['one word: the first', 'party@10 parties@300 party@310', 'party', 10],
	['two words far apart: the first', 'party@10 committee@900', 'party committee', 10],
	['two words side by side later', 'party@10 party@500 committee@506', 'party committee', 500],
	['nearer together later', 'party@0 committee@90 party@400 committee@406', 'party committee', 400],
	['as near: the first of them', 'party@0 committee@9 party@400 committee@409', 'a b', 0],
	['the last of a word that is repeated', 'party@0 party@20 committee@30', 'a b', 20],
	['three words before two that are nearer', 'a@0 b@2 a@300 b@310 c@320', 'a b c', 300],
	['a phrase before words that are farther apart', 'high@0 court@60 high_court@300', 'a b', 300],
	[
		'a phrase before one word of it',
		'court@0 supreme@90 high_court@300 court@400',
		'high court',
		300,
	],
	['a single hit', 'party@7', 'a b', 7],
])('%s', (_, places, query, start) => {
	expect(tellingHit(hitsAt(places), query)?.start).toBe(start);
});

test('no hits, no excerpt', () => {
	expect(tellingHit([], 'a b')).toBeUndefined();
});

import {expect, test} from 'vitest';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import type {SearchOptions} from '../../../source/search/types.ts';
import {documentOf, entityOf, seedDocuments, seedEntities} from '../../support/seed-documents.ts';

const index = buildSearchIndex({documents: seedDocuments(), entities: seedEntities});

function found(query: string, options: SearchOptions = {}): string {
	const {matches} = index.search(query, options);
	return matches
		.map(({article}) => article)
		.sort()
		.join(' ');
}

const quangNinhThang = 'کوانگ نین تھانگ';

test.each([
	['a secretary and a province', 'vu dai thang quang ninh', '000 001'],
	['the province first', 'quang ninh vu dai thang', '000 001'],
	['a part of a name beside a whole one', 'thang quang ninh', '000 001'],
	['in Hindi', 'थांग क्वांग निन्ह', '000 001'],
	['in Urdu', quangNinhThang, '000 001'],
	['two parts that mean one entity each, in no article together', 'thang khap', ''],
])('%s, each found by itself: %s', (_, query, expected) => {
	expect(found(query)).toBe(expected);
});

test.each([
	['a name that is put together of parts of others', 'Nguyễn Xuân Phúc'],
	['another', 'Đặng Quốc Khánh'],
	['a whole name’s beginning and a part of another', 'Chu Viet Dung'],
	['a stranger beside a place that is there', 'narendra modi quang ninh'],
])('%s is not found: %s', (_, query) => {
	expect(found(query)).toBe('');
});

test.each([
	['the words of a name turned round', 'thang vu'],
	['the middle word left out', 'vu thang'],
	['turned round and unfinished', 'thang da'],
])('%s: %s finds Vu Dai Thang', (_, query) => {
	expect(found(query)).toBe('000 001');
	expect(index.names(query)[0]?.entity).toBe('person:Vu Dai Thang');
});

test('a whole name beside a word of several others is no name, two words are two names', () => {
	const document = documentOf('a', 'हनोई, हाई फोंग, क्वांग निन्ह और होआंग डांग क्वांग');
	const entities = [
		entityOf('place', 'Hai Phong', ['हाई फोंग'], ['a']),
		entityOf('place', 'Hanoi', ['हनोई'], ['a']),
		entityOf('place', 'Quang Ninh', ['क्वांग निन्ह'], ['a']),
		entityOf('person', 'Hoang Dang Quang', ['होआंग डांग क्वांग'], ['a']),
	];
	const own = buildSearchIndex({documents: [document], entities});
	const total = (query: string): number => own.search(query).total;
	expect(['Hai Phong Quang', 'Hai Phong Quang Ninh', 'quang hanoi'].map(total)).toEqual([0, 1, 1]);
});

test('what a name found stays while an ordinary word is typed after it', () => {
	for (const typed of ['vu dai thang s', 'vu dai thang samm', 'vu dai thang sammelan']) {
		expect(found(typed, {isUnfinished: true}), typed).toContain('000');
	}
});

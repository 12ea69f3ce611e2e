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
const newDelhi = 'نئی دہلی';
const kejriwal = 'اروند کیجریوال';
/** It is cold in New Delhi. Chief minister Arvind Kejriwal called a meeting. */
const delhiCold = 'نئی دہلی میں سردی ہے۔ وزیر اعلیٰ اروند کیجریوال نے اجلاس بلایا۔';

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

/** Several are called Rahul; New Delhi and Uttar Pradesh are said by their meanings in part. */
const newsOfRahul = buildSearchIndex({
	documents: [
		// Congress leader Rahul Gandhi spoke in New Delhi about rising prices.
		documentOf('a', 'कांग्रेस नेता राहुल गांधी ने नई दिल्ली में महंगाई पर बयान दिया।'),
		// The former captain Rahul Dravid has been made coach of the team. Rahul thanked.
		documentOf('b', 'पूर्व कप्तान राहुल द्रविड़ को टीम का कोच बनाया गया। राहुल ने आभार जताया।'),
		documentOf('c', 'Jaishankar opened the summit in New Delhi. Delegates from New York attended.'),
		documentOf('d', delhiCold),
		documentOf('f', 'Virat Kohli praised Rohit Sharma. Anushka Sharma was there.'),
		// Rahul Gandhi held a rally in Uttar Pradesh. Akhilesh Yadav was there too.
		documentOf('e', 'राहुल गांधी ने उत्तर प्रदेश में रैली की। अखिलेश यादव भी मौजूद थे।'),
	],
	entities: [
		entityOf('place', 'New Delhi', ['नई दिल्ली', 'New Delhi', newDelhi], ['a', 'c', 'd']),
		entityOf('person', 'Rahul Gandhi', ['राहुल गांधी'], ['a', 'e']),
		entityOf('person', 'Rahul Dravid', ['राहुल द्रविड़', 'राहुल'], ['b']),
		entityOf('place', 'Uttar Pradesh', ['उत्तर प्रदेश'], ['e']),
		entityOf('person', 'Akhilesh Yadav', ['अखिलेश यादव'], ['e']),
		entityOf('person', 'Arvind Kejriwal', [kejriwal], ['d']),
		entityOf('person', 'Jaishankar', ['Jaishankar'], ['c']),
		entityOf('place', 'New York', ['New York'], ['c']),
		entityOf('person', 'Virat Kohli', ['Virat Kohli'], ['f']),
		entityOf('person', 'Rohit Sharma', ['Rohit Sharma'], ['f']),
		entityOf('person', 'Anushka Sharma', ['Anushka Sharma'], ['f']),
	],
});

test.each([
	['a word of several people beside a place of the same article', 'rahul new delhi', 'a'],
	['the place first', 'new delhi rahul', 'a'],
	['in Hindi', 'राहुल नई दिल्ली', 'a'],
	['another place, known in Hindi alone', 'rahul uttar pradesh', 'e'],
	['two people, the one a word of several', 'akhilesh rahul', 'e'],
	['who stands in Urdu in letters unlike his', 'arvind kejriwal new delhi', 'd'],
	['a place that has its new in common with another', 'new york', 'c'],
	['a surname of two people beside a whole one', 'sharma virat kohli', 'f'],
	['two that no article has together', 'rahul new york', ''],
	['a stranger beside a place that is there', 'narendra new delhi', ''],
	['two strangers', 'sharma new york', ''],
])('%s: %s', (_, query, expected) => {
	const {matches} = newsOfRahul.search(query);
	expect(matches.map(({article}) => article).join(' ')).toBe(expected);
});

import {describe, expect, test} from 'vitest';
import {buildSearchIndex, createIndexBuilder} from '../../../source/search/build-index.ts';
import type {SearchIndex} from '../../../source/search/types.ts';
import {graphemeSpans} from '../../../source/text/graphemes.ts';
import {documentOf, seedDocuments, seedEntities} from '../../support/seed-documents.ts';

const documents = seedDocuments();
const texts = new Map<string, string>(documents.map(({article}) => [article.id, article.text]));
const index = buildSearchIndex({documents, entities: seedEntities});
const nameless = buildSearchIndex({documents, entities: []});

function found(query: string, from: SearchIndex = index): string {
	return from
		.search(query)
		.matches.map(({article}) => article)
		.sort()
		.join(' ');
}

const thang = 'وو ڈائی تھانگ';
const thangMisspelt = 'وو دائی تھانگ';
const politburo = 'پولیٹ بیورو';
const quangNinh = 'کوانگ نین';

describe.each([
	['with the names known', index],
	['with no name known', nameless],
])('names %s', (_, from) => {
	test.each([
		['Vu Dai Thang in Latin', 'vu dai thang', '000 001'],
		['with its Vietnamese marks', 'Vũ Đại Thắng', '000 001'],
		['in capitals', 'VU DAI THANG', '000 001'],
		['as an Indian would write it', 'wu daai thaang', '000 001'],
		['in Hindi', 'वु दाई थांग', '000 001'],
		['in Hindi, misspelt', 'वू दाइ थांग', '000 001'],
		['in Urdu', thang, '000 001'],
		['in Urdu, misspelt', thangMisspelt, '000 001'],
		['the family name last', 'Dai Thang Vu', '000 001'],
		['a part', 'dai thang', '000 001'],
		['all in one', 'vudaithang', '000 001'],
		['Chu Viet Thanh', 'chu viet thanh', '003'],
		['Ma Van Khap', 'ma van khap', '003'],
		['Na Hang, a place', 'na hang', '003'],
		['Quang Ninh in Latin', 'quang ninh', '000 001 004'],
		['Quang Ninh in Urdu', quangNinh, '000 001 004'],
		['the Politburo, written in two words', 'politburo', '000 001 004'],
		['the Politburo in Urdu', politburo, '000 001 004'],
		['another Binh', 'Quảng Bình', ''],
		['Nguyen Xuan Phuc, whose parts are there apart', 'Nguyễn Xuân Phúc', ''],
		['Dang Quoc Khanh, whose parts are there apart', 'Đặng Quốc Khánh', ''],
		['Narendra Modi', 'Narendra Modi', ''],
	])('%s', (_name, query, expected) => {
		expect(found(query, from)).toBe(expected);
	});

	test('a resolution is found by the names of its letters, and no other number is', () => {
		expect(found('18-NQ/TW', from)).toBe('000 001 004');
		expect(found('18-एनक्यू/टीडब्ल्यू', from)).toBe('000 001 004');
		expect(found('१८-NQ/TW', from)).toBe('000 001 004');
		expect(found('21-NQ/TW', from)).toBe('003');
		expect(found('19-NQ/TW', from)).toBe('');
	});
});

const urduParty = 'پارٹی';
const urduProvince = 'صوبے';

test.each([
	['words in any order', 'समिति पार्टी', '000 002 003 004'],
	['a word in both languages by its sound', 'पार्टी', '000 001 002 003 004'],
	['the same from Urdu', urduParty, '000 001 002 003 004'],
	['less is not work', '=कम', '000 004'],
	['a phrase', '"खाऊ तिन्ह कम्यून"', '003'],
	['the words of a phrase in another order', '"कम्यून खाऊ तिन्ह"', ''],
	['without', 'सम्मेलन -हनोई', '000 002'],
	['either', 'हनोई OR "खाऊ तिन्ह"', '003 004'],
	['near, in both languages', 'कॉमरेड NEAR/2 थांग', '000 001'],
	['not so near', 'कॉमरेड NEAR/1 खाप', ''],
	['a language', `lang:ur ${urduParty}`, '001'],
	['by its English name', 'lang:Urdu पार्टी', '001'],
	['two languages', 'lang:hi,ur "18 दिसंबर"', '000 001'],
	['not in a language', 'पार्टी -lang:hi', '001'],
	['an article by its id', 'id:003 पार्टी', '003'],
	['a filter alone', 'lang:urd', '001'],
	['a name in both scripts', '@"vu dai thang"', '000 001'],
	['a regular expression', '/संकल्प \\d+/', '004'],
	['a regular expression among words', 'हनोई /\\d+%/', '004'],
	['a beginning, where nothing is so called', 'lang:hi सम्मेल', '000 002 004'],
	['digits of Urdu', '۴۳۹', '000 001'],
	['a number with its ordinal', '16वीं', '000 001'],
	['a number is never a part of one', '202', ''],
	['nothing', '', ''],
	['blanks', ' \t\n ', ''],
	['marks alone', '\u0902\u0903\u094D', ''],
])('%s: %s', (_, query, expected) => {
	expect(found(query)).toBe(expected);
});

test('what is written so comes first, then what sounds so', () => {
	const [first, second] = index.search('वु दाई थांग').matches;
	expect(first?.article).toBe('000');
	expect(second?.article).toBe('001');
	expect(first?.score).toBeGreaterThan(second?.score ?? 1);
	expect(index.search(urduProvince).matches[0]?.article).toBe('001');
});

test('nearer together comes first', () => {
	const far = documentOf('far', `हनोई में बैठक हुई। ${'यह एक वाक्य है। '.repeat(20)} समाचार आया।`);
	const near = documentOf('near', 'हनोई का समाचार।');
	const small = buildSearchIndex({documents: [far, near], entities: []});
	expect(small.search('हनोई समाचार').matches.map(({article}) => article)).toEqual(['near', 'far']);
});

test('a name is one hit, in the letters of the article', () => {
	const hits = index.search('vu dai thang').matches.map(({hits: [hit]}) => hit?.text);
	expect(hits).toEqual(['वु दाई थांग', thang]);
});

test('says how each word was read', () => {
	const {readings} = index.search('thang');
	expect(readings[0]?.word).toBe('thang');
	expect(new Set(readings[0]?.forms)).toEqual(new Set(['थांग', thang.split(' ').at(-1)]));
});

test('a filter says what it hides', () => {
	const {matches, hidden} = index.search('lang:ur हनोई');
	expect(matches).toEqual([]);
	expect(hidden).toEqual([{filter: 'lang:ur', more: 1}]);
});

test('where nothing is found, each suggestion finds something', () => {
	for (const query of ['वु दाई थांगगग xyzzy', 'Nguyen Xuan Phuc', 'lang:ur खाऊ तिन्ह']) {
		const {total, suggestions} = index.search(query);
		expect(total, query).toBe(0);
		expect(suggestions.length, query).toBeGreaterThan(0);
		for (const suggestion of suggestions) {
			expect(index.search(suggestion).total).toBeGreaterThan(0);
		}
	}
});

test('a date says how many articles it leaves out for want of one', () => {
	const {total, undated} = index.search('पार्टी date:1999');
	expect([total, undated]).toEqual([0, 5]);
	expect(index.search('lang:ur date:1999 पार्टी').undated).toBe(1);
	expect(index.search('पार्टी lang:hi').undated).toBeUndefined();
});

test('of nonsense nothing is near, and that is said', () => {
	for (const query of ['xyzzyqqq', 'qqqqzzzz']) {
		expect(index.search(query)).toMatchObject({total: 0, suggestions: [], nothingNear: true});
	}
	expect(index.search('खाऊऊ तिन्हगग').nothingNear).toBeUndefined();
});

test('while typing, the last word may go on', () => {
	const finished = index.search('चू').total;
	const typing = index.search('चू', {isUnfinished: true});
	expect(typing.total).toBeGreaterThanOrEqual(finished);
	expect(index.search('vu d', {isUnfinished: true}).matches.map(({article}) => article)).toContain(
		'000',
	);
});

test('exactly so: no folding, no other script, no beginning', () => {
	const exact = (query: string) =>
		index.search(query, {isExact: true}).matches.map(({article}) => article);
	expect(exact('vu dai thang')).toEqual([]);
	expect(exact('वु दाई थांग')).toEqual(['000']);
	expect(exact('सम्मे')).toEqual([]);
});

test('a word after = is met in its letters, small or capital', () => {
	const documents = [
		documentOf('capital', 'NQ और Modi'),
		documentOf('small', 'nq और modi'),
		documentOf('other', 'modí और मोदी'),
	];
	const own = buildSearchIndex({documents, entities: []});
	const exactly = (query: string) => own.search(query).matches.map(({article}) => article);
	expect(exactly('=modi')).toEqual(['small', 'capital']);
	expect(exactly('=MODI').toSorted()).toEqual(['capital', 'small']);
	expect(exactly('="nq और"').toSorted()).toEqual(['capital', 'small']);
});

test('the limit cuts the list, not the count', () => {
	const result = index.search('पार्टी', {limit: 2});
	expect(result.matches).toHaveLength(2);
	expect(result.total).toBe(5);
	expect(index.search('पार्टी', {limit: 0}).total).toBe(5);
});

test('a concordance in reading order, the same in both scripts', () => {
	const lines = index.context('vu dai thang', {width: 20});
	expect(lines.map(({article}) => article)).toEqual(['000', '000', '001', '001']);
	for (const line of lines) {
		const text = texts.get(line.article) ?? '';
		expect(line.hit).toBe(text.slice(line.start, line.end));
		expect(text.slice(0, line.start).endsWith(line.before)).toBe(true);
		expect(text.slice(line.end).startsWith(line.after)).toBe(true);
		expect(graphemeSpans(line.before)).toHaveLength(20);
	}

	expect(index.context('पार्टी', {width: 5, limit: 3})).toHaveLength(3);
});

test('slices give the same index as one go', () => {
	const builder = createIndexBuilder();
	for (const document of documents) {
		builder.add([document]);
	}

	const sliced = builder.finish(seedEntities);
	for (const query of ['vu dai thang', 'पार्टी समिति', '18-NQ/TW', politburo]) {
		expect(sliced.search(query)).toEqual(index.search(query));
	}
});

test('an empty corpus answers', () => {
	const empty = buildSearchIndex({documents: [], entities: []});
	expect(empty.search('पार्टी')).toMatchObject({matches: [], total: 0, suggestions: []});
	expect(empty.names('thang')).toEqual([]);
	expect(empty.context('thang', {width: 10})).toEqual([]);
});

test('scripts without spaces are searched', () => {
	const chinese = documentOf('zh', '国家主席习近平在河内会见了苏林。');
	const thai = documentOf('th', 'นายกรัฐมนตรีเดินทางเยือนกรุงฮานอย');
	const small = buildSearchIndex({documents: [chinese, thai], entities: []});
	expect(small.search('习近平').matches[0]?.hits[0]?.text).toBe('习近平');
	expect(small.search('近习平').total).toBe(0);
	expect(small.search('ฮานอย').matches.map(({article}) => article)).toEqual(['th']);
});

test('a part of a known name is found in its other script too', () => {
	expect(found('vu dai')).toBe('000 001');
	expect(found('vu dai', nameless)).toBe('000');
	expect(found('vu dai tha')).toBe('000 001');
	expect(found('vu dai thagn')).toBe('000 001');
});

test('one letter wrong in a long word', () => {
	expect(found('सममेलन')).toBe(found('सम्मेलन'));
});

test('names of Vietnam that are not there are not found', () => {
	const syllables = 'nguyen le pham bui ly minh duc ngoc'.split(' ');
	const strangers = syllables.flatMap((first) =>
		syllables.map((last) => `${first} ${last} ${first === 'ly' ? 'an' : 'kien'}`),
	);
	const wrong = strangers.filter((name) => index.search(name).total > 0);
	expect(wrong.length / strangers.length).toBeLessThan(0.05);
});

test('a document by its number and the kind of it in English', () => {
	expect(found('resolution 21')).toBe('003');
	expect(found('resolution 22')).toBe('');
});

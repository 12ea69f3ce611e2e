import {expect, test} from 'vitest';
import {vietnameseName} from '../../../source/entities/vietnamese-names.ts';

const vuDaiThang = 'وو ڈائی تھانگ';
const phamMinhChinh = 'فام منہ چن';

test.each([
	['फाम गिया टुक', 'Pham Gia Tuc'],
	['चू वियत थान', 'Chu Viet Than'],
	['डांग नोक सोन', 'Dang Ngoc Son'],
	['दो शुआन थे', 'Do Xuan The'],
	['ट्रान क्वोक टो', 'Tran Quoc To'],
	['ट्रान द डुंग', 'Tran The Dung'],
	['बुई थी मिन्ह होई', 'Bui Thi Minh Hoi'],
	['गुयेन फु ट्रोंग', 'Nguyen Phu Trong'],
	['हुइन्ह तान वियत', 'Huynh Tan Viet'],
	['लुओंग कुओंग', 'Luong Cuong'],
	['टो लैम', 'To Lam'],
	['लाम थी फुओंग थान', 'Lam Thi Phuong Than'],
])('%s is %s', (text, name) => {
	expect(vietnameseName(text)).toBe(name);
});

test('what is not sure stays as it sounds: hang may be hưng, hùng or hằng', () => {
	expect(vietnameseName('ट्रान तिएन हंग')).toBe('Tran Tien Hang');
});

test('Urdu leaves short vowels out, so a syllable without a vowel letter is not guessed', () => {
	expect(vietnameseName(vuDaiThang)).toBe('Vu Dai Thang');
	expect(vietnameseName(phamMinhChinh)).toBe('Pham Mana Chan');
});

test.each([
	['one word', 'टो'],
	['an Indian surname among the words', 'थान सिंह'],
	['an Indian name', 'राहुल गांधी'],
	['a given name that is an Indian surname too', 'ले खान तोआन'],
])('no Vietnamese spelling for %s', (_gloss, text) => {
	expect(vietnameseName(text)).toBeUndefined();
});

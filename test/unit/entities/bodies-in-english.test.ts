import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {conceptOf} from '../../../source/entities/concepts.ts';
import {namedByHindi} from '../../../source/entities/named-by-hindi.ts';
import type {EntityType, FoundMention} from '../../../source/entities/types.ts';
import {unifyMentions} from '../../../source/entities/unify.ts';
import {offset} from '../../../source/text/units.ts';

const file = new URL('../../data/bodies-in-english.txt', import.meta.url);
const bodies = readFileSync(file, 'utf8')
	.trim()
	.split('\n\n')
	.map((lines) => lines.split('\n'));

function found(text: string, type: EntityType = 'organization', value?: string): FoundMention {
	const at = {article: 'a' as ArticleId, start: offset(0), end: offset(text.length)};
	return {type, text, ...at, ...(value === undefined ? {} : {value})};
}

test.each(bodies)('%s, as the press calls it, is one in three languages', (english, ...others) => {
	for (const text of others) expect(conceptOf(text).name).toBe(english);
	const {entities} = unifyMentions([english ?? '', ...others].map((text) => found(text)));
	expect(entities).toHaveLength(1);
});

const foodAuthority = 'پنجاب فوڈ اتھارٹی';
const foodAgency = 'پنجاب فوڈ ایجنسی';

test('an authority is no agency', () => {
	expect(
		unifyMentions([foodAuthority, foodAgency].map((text) => found(text))).entities,
	).toHaveLength(2);
});

const ogra = 'آئل اینڈ گیس ریگولیٹری اتھارٹی';

test.each([
	['OGRA', ['OGRA', 'Oil and Gas Regulatory Authority', ogra]],
	['NGT', ['एनजीटी', 'National Green Tribunal', 'राष्ट्रीय हरित अधिकरण']],
	['Federal Board of Revenue', ['फेडरल बोर्ड ऑफ रेवेन्यू', 'Federal Board of Revenue', 'FBR']],
])('a body that the press calls by letters is that of its whole name: %s', (_, texts) => {
	expect(unifyMentions(texts.map((text) => found(text))).entities).toHaveLength(1);
});

test('a law is called in the order of its words, whatever its value', () => {
	const bill = found('नागरिकता संशोधन विधेयक', 'document', 'amendment citizenship bill');
	const [entity] = unifyMentions([bill]).entities;
	expect(entity?.name).toBe('Citizenship Amendment Bill');
});

const hakimAjmal = 'حکیم اجمل خان ہسپتال';
const bahadur = 'بہادر چشتی کالج';
const waterDay = 'پانی کا عالمی دن';
const forestAct = 'تحفظ جنگلات ایکٹ';

test.each([
	['World Water Day', waterDay],
	['Forest Protection Act', forestAct],
	['Cotton Corporation of India', 'भारतीय कपास निगम'],
	['Indian Council of Historical Research', 'भारतीय ऐतिहासिक अनुसंधान परिषद'],
])('in the order of English: %s', (name, text) => {
	expect(conceptOf(text).name).toBe(name);
});

const camera = 'کیمرہ فاؤنڈیشن';

test.each([
	['Hakim Ajmal Khan Hospital', hakimAjmal],
	['Bahadur Chishti College', bahadur],
])('whom an Urdu body is called after has the vowels that Hindi writes: %s', (name, text) => {
	expect(conceptOf(text).name).toBe(name);
});

test('of a word that no list has as a name nothing is guessed', () => {
	expect(namedByHindi(camera.split(' ')[0] ?? '')).toBeUndefined();
	expect(namedByHindi('अजमल')).toBeUndefined();
});

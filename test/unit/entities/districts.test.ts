import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {unifyMentions} from '../../../source/entities/unify.ts';
import {offset} from '../../../source/text/units.ts';
import {namesIn} from './article.ts';

/* Each in English, Hindi and Urdu. */
const tarnTaran = 'ترن تارن';
const lyari = 'لیاری';
const dumka = 'دمکا';
const aizawl = 'آئیزول';
const bahraich = 'بہرائچ';
const kishtwar = 'کشتواڑ';
const sheohar = 'شیوہر';
const gadchiroli = 'گڈچرولی';
const bulandshahr = 'بلند شہر';
const parganas = 'شمالی 24 پرگنہ';
const idukki = 'اڈوکی';
const tumakuru = 'ٹمکور';
const tiruvannamalai = 'ترواناملائی';
const lakkiMarwat = 'لکی مروت';
const upperDir = 'دیر بالا';
const tandoAllahyar = 'ٹنڈو الہ یار';
const lasbela = 'لسبیلہ';
const hunza = 'ہنزہ';
const coxsBazar = 'کاکس بازار';
const biharSharif = 'بہار شریف';

test.each([
	['Tarn Taran', 'तरनतारन', tarnTaran],
	['Lyari', 'लियारी', lyari],
	['Dumka', 'दुमका', dumka],
	['Aizawl', 'आइजोल', aizawl],
	['Bahraich', 'बहराइच', bahraich],
	['Kishtwar', 'किश्तवाड़', kishtwar],
	['Sheohar', 'शिवहर', sheohar],
	['Bihar Sharif', 'बिहारशरीफ', biharSharif],
	['Gadchiroli', 'गढ़चिरौली', gadchiroli],
	['Bulandshahr', 'बुलंदशहर', bulandshahr],
	['North 24 Parganas', 'उत्तर 24 परगना', parganas],
	['Idukki', 'इडुक्की', idukki],
	['Tumakuru', 'तुमकुरु', tumakuru],
	['Tiruvannamalai', 'तिरुवन्नामलाई', tiruvannamalai],
	['Lakki Marwat', 'लक्की मरवत', lakkiMarwat],
	['Upper Dir', 'ऊपरी दीर', upperDir],
	['Tando Allahyar', 'टंडो अल्लाहयार', tandoAllahyar],
	['Lasbela', 'लासबेला', lasbela],
	['Hunza', 'हुंजा', hunza],
	["Cox's Bazar", 'कॉक्स बाजार', coxsBazar],
])('%s is a place in both scripts, and one place', (english, hindi, urdu) => {
	expect(namesIn(`${hindi} में तेज बारिश हुई।`, 'place')).toEqual([hindi]);
	expect(namesIn(inUrdu(urdu), 'place')).toEqual([urdu]);
	expect(entitiesOf([hindi, urdu])).toEqual(entitiesOf([english, hindi, urdu]).slice(0, 1));
});

/** «It rained hard in …». */
function inUrdu(place: string): string {
	const rest = 'میں تیز بارش ہوئی۔';
	return `${place} ${rest}`;
}

function entitiesOf(texts: readonly string[]): readonly string[] {
	const article = 'a' as ArticleId;
	const found = texts.map((text) => {
		return {type: 'place', text, article, start: offset(0), end: offset(text.length)} as const;
	});
	return unifyMentions(found).entities.map(({name}) => name);
}

const late = 'وہ بہت دیر سے آیا۔';
const fault = 'اس میں میرا کوئی قصور نہیں۔';
const stuck = 'بات یہیں اٹک گئی۔';

test.each([
	['he went to the market, and Gaya', 'वह बाजार गया और लौट आया।'],
	['twice as much, and Guna', 'कीमत दो गुना बढ़ गई।'],
	['a straight road, and Sidhi', 'यह सीधी सड़क है।'],
	['a market, and Mandi', 'मंडी में गेहूं बिका।'],
	['a sharp edge, and Dhar', 'चाकू की धार तेज है।'],
	['a settlement, and Basti', 'बस्ती में आग लगी।'],
	['the second shift, and Pali', 'परीक्षा दूसरी पाली में होगी।'],
	['a box, and Baksa', 'बक्सा खाली मिला।'],
	['it was late, and Dir', late],
	['a fault, and Kasur', fault],
	['it got stuck, and Attock', stuck],
])('a common word is no district: %s', (_gloss, text) => {
	expect(namesIn(text, 'place')).toEqual([]);
});

test('the seat of a district is named by the district alone', () => {
	expect(namesIn('कफलखेत, बागेश्वर (सदर) तहसील में है।', 'place')).not.toContain('सदर');
	expect(namesIn('बीकापुर (बागेश्वर) में है।', 'place')).toEqual(['बीकापुर', 'बागेश्वर']);
});

test('in English an erosion, a horse and a woman are no districts', () => {
	expect(namesIn('Erode the bank. Mustang sold. Nadia came.', 'place')).toEqual([]);
});

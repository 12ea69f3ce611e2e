import {wordSet} from './folding.ts';
import {has, type TaggedText, type TokenRange, wordOfToken} from './tagged-text.ts';
import {wordClass} from './word-classes.ts';

/**
 * A person without the role before («چیف منسٹر», «मंत्री»), the honorific at either end, and a day
 * of the week that follows without a case marker («नेता हरीश रावल मंगलवार को»). Nothing if no name is left.
 */
export function withoutRoles(tagged: TaggedText, range: TokenRange): TokenRange | undefined {
	let {from, to} = range;
	while (from < to && (has(tagged, from, before) || isOfficeWord(tagged, from))) from += 1;
	while (to > from && (has(tagged, to - 1, after) || isIn(tagged, to - 1, weekdays))) to -= 1;
	return from === to || isOffice(tagged, range, {from, to}) ? undefined : {from, to};
}

/** «امیر جماعت», the head of a party, but «امیر خان متقی»: what is a given name too is one before a known name. */
function isOfficeWord(tagged: TaggedText, index: number): boolean {
	if (!isIn(tagged, index, offices)) return false;
	const isName = isIn(tagged, index, givenNames) && has(tagged, index + 1, knownNames);
	return !isName || has(tagged, index + 1, before);
}

const knownNames = wordClass.surname | wordClass.givenName;

/** «آرمی چیف», the chief of the army: one word of no list before a title tells what the office is of. */
function isOffice(tagged: TaggedText, whole: TokenRange, {from, to}: TokenRange): boolean {
	const isBeforeTitle = to - from === 1 && to < whole.to && has(tagged, to, wordClass.title);
	return isBeforeTitle && !has(tagged, from, wordClass.surname | wordClass.givenName);
}

const before = wordClass.title | wordClass.honorific | wordClass.caseMarker | wordClass.mark;
const after = before | wordClass.honorificAfter;

function isIn(tagged: TaggedText, index: number, words: ReadonlySet<string>): boolean {
	return words.has(wordOfToken(tagged, index)?.folded ?? '');
}

/** What people are and do, and where they are from. */
const offices = wordSet([
	`मिनिस्टर प्राइम चीफ वाइस डिप्टी फास्ट स्पिन बॉलर स्पिनर बैट्समैन ऑलराउंडर विकेटकीपर ओपनर अंपायर क्रिकेटर
	एक्टर एक्ट्रेस प्रेसिडेंट एडिटर एंकर प्रोड्यूसर प्रिंसिपल टीचर सर्जन नर्स उद्योगपति कारोबारी व्यापारी दुकानदार
	कार्यकर्ता पहलवान मुक्केबाज निशानेबाज एथलीट धावक तैराक निर्देशक निर्माता शायर शायरा गीतकार संगीतकार उपन्यासकार
	कथाकार साहित्यकार इतिहासकार अर्थशास्त्री शिक्षक शिक्षिका छात्र छात्रा वकील अधिवक्ता सिपाही कांस्टेबल हवलदार
	दारोगा थानाध्यक्ष सेनापति निवासी ग्रामीण किसान आरोपी अभियुक्त दोषी मृतक गवाह पीड़ित उम्मीदवार प्रत्याशी
	सांसद विधायक मालिक पूर्व वर्तमान वरिष्ठ दिवंगत मशहूर प्रसिद्ध जानेमाने युवा युवक युवती महिला अमेरिकी भारतीय
	पाकिस्तानी अफगान ईरानी चीनी रूसी ब्रिटिश`,
	`منسٹر پرائم چیف وائس ڈپٹی اسسٹنٹ فاسٹ اسپن بولر باؤلر اسپنر بیٹسمین بلےباز گیندباز کرکٹر اوپنر
	امپائر ایکٹر ایکٹریس ایڈیٹر اینکر پروڈیوسر پرنسپل ٹیچر سرجن نرس تاجر صنعتکار دکاندار کارکن ہدایت کار
	فلمساز موسیقار نگار نغمہ افسانہ ناول تجزیہ ماہر پہلوان باکسر ایتھلیٹ کوہ پیما سینیٹر سیاستدان وکیل
	ایڈوکیٹ ہیروئن آفیسر آفیسرس افسر اہلکار سپاہی کانسٹیبل حوالدار استاد طالبہ امیر مالک رہائشی باشندہ
	نوجوان شہری کسان ملزم ملزمہ مجرم مقتول متوفی گواہ امیدوار سابق موجودہ سینئر بزرگ معروف ممتاز مشہور نامور
	مرحوم خاتون امریکی بھارتی پاکستانی افغان ایرانی چینی روسی برطانوی ترک`,
]);

/** Of these words those that people are called too. */
const givenNames = wordSet(['امیر ممتاز معروف']);

const weekdays = wordSet([
	'सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार',
	'پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار',
]);

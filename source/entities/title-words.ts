import {hashOfPart} from '../text/word-hash.ts';
import {foldedWord} from './folding.ts';
import {nextWith, wordClass} from './word-classes.ts';
import {isArabicLetter} from './word-shapes.ts';
import {glossOf, type Word} from './words.ts';

/** The columns of a text that is read; `TaggedText` says what they hold. */
type Tokens = {
	readonly units: Uint16Array;
	readonly count: number;
	readonly starts: Int32Array;
	readonly classes: Int32Array;
	readonly numbers: Int32Array;
	readonly hashes: Int32Array;
	/** The word at a token; `undefined` for numbers and marks, and past the last. */
	readonly wordAt: (index: number) => Word | undefined;
};

/**
 * Words that only after a title belong to it, so that no part of a title is a name: in Urdu the rank and
 * what the office is for («وزیر اعظم», prime minister; «سیکرٹری خارجہ», of foreign affairs; «صدر مملکت»,
 * of state), and the justice after a chief, who stays an honorific too.
 */
export function markTitleParts(tokens: Tokens): void {
	const {classes, count} = tokens;
	for (
		let at = nextWith(classes, 0, count, wordClass.title);
		at < count;
		at = nextWith(classes, at + 1, count, wordClass.title)
	) {
		const gloss = glossAt(tokens, at);
		if (gloss === 'head' && glossAt(tokens, at + 1) === 'justice') {
			classes[at + 1] = (classes[at + 1] ?? 0) | wordClass.title;
			continue;
		}
		const next = at + 1;
		const end = isMereTime(tokens, at, gloss) ? next : titleEnd(tokens, at);
		for (let part = next; part < end; part++) classes[part] = partOfTitle;
		at = end - 1;
	}
}

/**
 * «ولی عہد», the crown prince: both are his title, and the second alone is a time or a pledge, and none. Written in any
 * case: V8 would compile the loop anew at the first of these few.
 */
function isMereTime(tokens: Tokens, at: number, gloss: string | undefined): boolean {
	const {classes} = tokens;
	const before = Math.max(at - 1, 0);
	const isPrince = gloss === 'crown prince';
	const isHeir = isOne(tokens, before, guardian) && isPrince;
	const isTime = isPrince && !isHeir;
	classes[before] = isHeir ? partOfTitle : (classes[before] ?? 0);
	classes[at] = (classes[at] ?? 0) & (isTime ? notTitle : anyClass);
	return isTime;
}

const partOfTitle = wordClass.word | wordClass.title;
const notTitle = ~wordClass.title;
const anyClass = ~0;

function titleEnd(tokens: Tokens, title: number): number {
	const gloss = glossAt(tokens, title);
	const next = title + 1;
	if (isOne(tokens, next, divisions)) return title + 2;
	if (!isArabic(tokens, next)) return next;
	if (gloss === 'leader' && isSideOfHouse(tokens, next)) return title + 3;
	if (gloss === 'member' && isOne(tokens, next, houses)) return title + 2;
	const ranked = isRanked(gloss) && isOne(tokens, next, ranks) ? title + 2 : next;
	const known = topicsEnd(tokens, ranked);
	return gloss === 'minister' ? Math.max(known, ministryEnd(tokens, ranked)) : known;
}

function glossAt({numbers}: Tokens, at: number): string | undefined {
	return glossOf(numbers[at] ?? -1);
}

/** Whether a word begins with a letter of the script. */
function isArabic({units, starts, numbers}: Tokens, at: number): boolean {
	const unit = units[starts[at] ?? 0] ?? 0;
	const isOther = unit < 0x0600 || (unit >= 0x0900 && unit < 0x0980);
	if (isOther || (numbers[at] ?? -1) < 0) return false;
	return isArabicLetter(unit) || /^\p{sc=Arabic}/v.test(String.fromCharCode(unit));
}

/** «قائد حزب اختلاف», the leader of the opposition; of the government. */
function isSideOfHouse(tokens: Tokens, at: number): boolean {
	return isOne(tokens, at, side) && isOne(tokens, at + 1, sides);
}

function isRanked(gloss: string | undefined): boolean {
	return gloss === 'minister' || gloss === 'president' || gloss === 'leader';
}

function topicsEnd(tokens: Tokens, from: number): number {
	let to = from;
	while (topics.has(glossAt(tokens, to) ?? '')) to += 1;
	return to;
}

/** What offices are for, as glosses; other words of bodies begin one: «صدر پیپلز پارٹی». */
const topics: ReadonlySet<string> = new Set([
	'foreign',
	'home',
	'defence',
	'finance',
	'health',
	'education',
	'agriculture',
	'science',
	'culture',
	'labour',
	'rail',
]);

/** The end of what a ministry is for, before a name: «برائے خزانہ», «قانون و انصاف», «اطلاعات و نشریات». */
function ministryEnd(tokens: Tokens, from: number): number {
	const first = isOne(tokens, from, purpose) ? from + 1 : from;
	let to = first;
	let end = to;
	while (isNoun(tokens, end)) {
		to = end + 1;
		end = isOne(tokens, to, and) ? to + 1 : to;
	}
	const isBeforeName = ((tokens.classes[to] ?? 0) & wordClass.nameable) !== 0;
	if (isBeforeName && !isOne(tokens, to - 1, purpose)) return to;
	const known = topicsEnd(tokens, first);
	return isOne(tokens, known - 1, purpose) ? from : known;
}

/** A common noun, or a word that no table has and that ends like one: «بلدیات», local bodies. */
function isNoun(tokens: Tokens, at: number): boolean {
	const own = tokens.classes[at] ?? 0;
	if (isOne(tokens, at, purpose) || glossAt(tokens, at) === 'supreme') return false;
	if (!isArabic(tokens, at)) return false;
	return (
		(own & (wordClass.organizationModifier | wordClass.ordinary)) !== 0 || own === wordClass.word
	);
}

/** Folded words by their hashes, by which nearly all others are told from them: of most words of a text nothing is made. */
type Words = ReadonlyMap<number, string>;

function byHash(...lists: readonly string[]): Words {
	const words = lists.flatMap((list) => list.split(' ').map(foldedWord));
	return new Map(words.map((word) => [hashOfPart(word, 0, word.length), word]));
}

function isOne({hashes, wordAt}: Tokens, at: number, words: Words): boolean {
	const word = words.get(hashes[at] ?? 0);
	return word !== undefined && wordAt(at)?.folded === word;
}

/** «اعظم», «اعلیٰ», «مملکت», «جمہوریہ»: prime, chief, of state, of the republic. */
const ranks = byHash(
	'\u0627\u0639\u0638\u0645 \u0627\u0639\u0644\u06CC',
	'\u0645\u0645\u0644\u06A9\u062A \u062C\u0645\u06C1\u0648\u0631\u06CC\u06C1',
);

/** «رکن پارلیمنٹ», a member of parliament, «رکن اسمبلی», of an assembly. */
const houses = byHash(
	'\u067E\u0627\u0631\u0644\u06CC\u0645\u0646\u0679 \u0627\u0633\u0645\u0628\u0644\u06CC',
);
/** «ولی», a guardian; «حزب», a party, and the two that a house has: «اختلاف», «اقتدار». */
const guardian = byHash('\u0648\u0644\u06CC');
const side = byHash('\u062D\u0632\u0628');
const sides = byHash('\u0627\u062E\u062A\u0644\u0627\u0641 \u0627\u0642\u062A\u062F\u0627\u0631');

/** What police and districts are divided into, behind the rank: «आईजी रेंज», «ایس ایس پی آپریشنز». */
const divisions = byHash(
	'रेंज जोन ज़ोन देहात ईस्ट वेस्ट साउथ नॉर्थ सेंट्रल सदर सिटी ग्रामीण क्राइम ट्रैफिक मुख्यालय ऑपरेशंस',
	'رینج زون ایسٹ ویسٹ ساؤتھ نارتھ سینٹرل صدر سٹی کینٹ کرائم ٹریفک آپریشنز انویسٹیگیشن ہیڈکوارٹرز ریونیو جنرل',
	'اوقاف بلدیات ایکسائز آبپاشی جنگلات معدنیات ہاؤسنگ زراعت لائیوسٹاک',
	'operations investigation headquarters',
);

/** «و», and; «برائے», for. */
const and = byHash('\u0648');
const purpose = byHash('\u0628\u0631\u0627\u06CC\u06D2');

import {foldedWord} from './folding.ts';
import {nextWith, wordClass} from './word-classes.ts';
import type {Word} from './words.ts';

/** The word at a token; `undefined` for numbers and marks, and past the last. */
type WordAt = (index: number) => Word | undefined;

/**
 * Words that only after a title belong to it, so that no part of a title is a name: in Urdu the rank and
 * what the office is for («وزیر اعظم», prime minister; «سیکرٹری خارجہ», of foreign affairs; «صدر مملکت»,
 * of state), and the justice after a chief, who stays an honorific too.
 */
export function markTitleParts(classes: Int32Array, wordAt: WordAt, count: number): void {
	for (
		let at = nextWith(classes, 0, count, wordClass.title);
		at < count;
		at = nextWith(classes, at + 1, count, wordClass.title)
	) {
		if (wordAt(at)?.gloss === 'head' && wordAt(at + 1)?.gloss === 'justice') {
			classes[at + 1] = (classes[at + 1] ?? 0) | wordClass.title;
			continue;
		}
		if (wordAt(at)?.gloss === 'crown prince' && !isHeir(classes, wordAt, at)) continue;
		const end = titleEnd(classes, wordAt, at);
		for (let part = at + 1; part < end; part++) classes[part] = wordClass.word | wordClass.title;
		at = end - 1;
	}
}

/** «ولی عہد», the crown prince: both are his title, and the second alone is a time or a pledge. */
function isHeir(classes: Int32Array, wordAt: WordAt, at: number): boolean {
	const isBehindGuardian = wordAt(at - 1)?.folded === guardian;
	if (isBehindGuardian) classes[at - 1] = wordClass.word | wordClass.title;
	else classes[at] = (classes[at] ?? 0) & ~wordClass.title;
	return isBehindGuardian;
}

function titleEnd(classes: Int32Array, wordAt: WordAt, title: number): number {
	const gloss = wordAt(title)?.gloss;
	if (divisions.has(wordAt(title + 1)?.folded ?? '')) return title + 2;
	if (!/^\p{sc=Arabic}/v.test(wordAt(title + 1)?.text ?? '')) return title + 1;
	if (gloss === 'leader' && isSideOfHouse(wordAt, title + 1)) return title + 3;
	if (gloss === 'member' && houses.has(wordAt(title + 1)?.folded ?? '')) return title + 2;
	const ranked = hasRank(gloss, wordAt(title + 1)) ? title + 2 : title + 1;
	const known = topicsEnd(wordAt, ranked);
	return gloss === 'minister' ? Math.max(known, ministryEnd(classes, wordAt, ranked)) : known;
}

/** «قائد حزب اختلاف», the leader of the opposition; of the government. */
function isSideOfHouse(wordAt: WordAt, at: number): boolean {
	return wordAt(at)?.folded === side && sides.has(wordAt(at + 1)?.folded ?? '');
}

function hasRank(gloss: string | undefined, next: Word | undefined): boolean {
	const isRanked = gloss === 'minister' || gloss === 'president' || gloss === 'leader';
	return isRanked && ranks.has(next?.folded ?? '');
}

function topicsEnd(wordAt: WordAt, from: number): number {
	let to = from;
	while (topics.has(wordAt(to)?.gloss ?? '')) to += 1;
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
function ministryEnd(classes: Int32Array, wordAt: WordAt, from: number): number {
	let to = wordAt(from)?.folded === purpose ? from + 1 : from;
	let end = to;
	while (isNoun(classes, wordAt, end)) {
		to = end + 1;
		end = wordAt(to)?.folded === and ? to + 1 : to;
	}
	const isBeforeName = ((classes[to] ?? 0) & wordClass.nameable) !== 0;
	if (isBeforeName && wordAt(to - 1)?.folded !== purpose) return to;
	const known = topicsEnd(wordAt, wordAt(from)?.folded === purpose ? from + 1 : from);
	return wordAt(known - 1)?.folded === purpose ? from : known;
}

/** A common noun, or a word that no table has and that ends like one: «بلدیات», local bodies. */
function isNoun(classes: Int32Array, wordAt: WordAt, at: number): boolean {
	const own = classes[at] ?? 0;
	if (wordAt(at)?.folded === purpose || wordAt(at)?.gloss === 'supreme') return false;
	if (!/^\p{sc=Arabic}/v.test(wordAt(at)?.text ?? '')) return false;
	return (
		(own & (wordClass.organizationModifier | wordClass.ordinary)) !== 0 || own === wordClass.word
	);
}

/** «اعظم», «اعلیٰ», «مملکت», «جمہوریہ»: prime, chief, of state, of the republic. Folded. */
const ranks: ReadonlySet<string> = new Set([
	'\u0627\u0639\u0638\u0645',
	'\u0627\u0639\u0644\u06CC',
	'\u0645\u0645\u0644\u06A9\u062A',
	'\u062C\u0645\u06C1\u0648\u0631\u06CC\u06C1',
]);

/** «رکن پارلیمنٹ», a member of parliament, «رکن اسمبلی», of an assembly. Folded. */
const houses: ReadonlySet<string> = new Set([
	foldedWord('\u067E\u0627\u0631\u0644\u06CC\u0645\u0646\u0679'),
	foldedWord('\u0627\u0633\u0645\u0628\u0644\u06CC'),
]);
/** «ولی», a guardian; «حزب», a party, and the two that a house has: «اختلاف», «اقتدار». Folded. */
const guardian = '\u0648\u0644\u06CC';
const side = '\u062D\u0632\u0628';
const sides: ReadonlySet<string> = new Set([
	'\u0627\u062E\u062A\u0644\u0627\u0641',
	'\u0627\u0642\u062A\u062F\u0627\u0631',
]);

/** What police and districts are divided into, behind the rank: «आईजी रेंज», «ایس ایس پی آپریشنز». */
const divisions: ReadonlySet<string> = new Set(
	[
		'रेंज जोन ज़ोन देहात ईस्ट वेस्ट साउथ नॉर्थ सेंट्रल सदर सिटी ग्रामीण क्राइम ट्रैफिक मुख्यालय ऑपरेशंस',
		'رینج زون ایسٹ ویسٹ ساؤتھ نارتھ سینٹرل صدر سٹی کینٹ کرائم ٹریفک آپریشنز انویسٹیگیشن ہیڈکوارٹرز ریونیو جنرل',
		'اوقاف بلدیات ایکسائز آبپاشی جنگلات معدنیات ہاؤسنگ زراعت لائیوسٹاک',
		'operations investigation headquarters',
	].flatMap((list) => list.split(' ').map(foldedWord)),
);

/** «و», and; «برائے», for. Folded. */
const and = '\u0648';
const purpose = '\u0628\u0631\u0627\u06CC\u06D2';

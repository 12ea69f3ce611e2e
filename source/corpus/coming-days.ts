import type {Span} from '../text/units.ts';

/**
 * Whether the sentence around `day` tells of it as still to come: «अगली सुनवाई 18 अगस्त को होगी», "will be
 * heard on August 18". Such a day is not the one that the article is of. Read by the first word
 * after the day (in English before it, where the verb stands) that tells when something is.
 */
export function isComing(text: string, {start, end}: Span): boolean {
	if (datelineMark.test(text.slice(end, end + 4))) return false;
	const before =
		text
			.slice(Math.max(0, start - reach), start)
			.split(sentenceEnd)
			.at(-1) ?? '';
	const after = text.slice(end, end + reach).split(sentenceEnd, 1)[0] ?? '';
	const words = after.match(word) ?? [];
	if (until.test(words[0] ?? '')) return !words.some((each) => past.test(each));
	return (
		firstTold(before.match(word)?.reverse() ?? [], tellsBefore) ??
		firstTold(words, (each, index) => isCalled(words, index) || tellsAfter(each)) ??
		false
	);
}

/** Whether a day is somebody's birthday: «उनका जन्म 5 मई 1962 को हुआ», "born on 5 May 1962". */
export function isBirthday(text: string, {start, end}: Span): boolean {
	const before =
		text
			.slice(Math.max(0, start - birthReach), start)
			.split(sentenceEnd)
			.at(-1) ?? '';
	const after = text.slice(end, end + birthReach).split(sentenceEnd, 1)[0] ?? '';
	return [before, after].some((words) => words.match(word)?.some((each) => birth.test(each)));
}

/**
 * Whether what is told of a day had been before what the article is of: «3 मार्च 2021 को मुकदमा दर्ज कराया था», the pluperfect.
 */
export function isLongPast(text: string, {end}: Span): boolean {
	const after = text.slice(end, end + reach).split(sentenceEnd, 1)[0] ?? '';
	const [verb = '', auxiliary = ''] = (after.match(word) ?? []).slice(-2);
	return pluperfect.test(auxiliary) && perfective.test(verb) && !imperfective.test(verb);
}

const pluperfect = /^(?:था|थी|थे|थीं|\u062A\u06BE[\u0627\u06CC\u06D2]|\u062A\u06BE\u06CC\u06BA)$/v;

/** कराया, हुई, किए, गया; not करता, रहा, which tell of how something was. */
const perfective = /[ाेीएई\u0627\u06CC\u06D2]$/v;
const imperfective =
	/(?:त[ाेी]|^रह[ाेी]|\u062A[\u0627\u06CC\u06D2]|^\u0631\u06C1[\u0627\u06CC\u06D2])$/v;

/** Code units on either side. */
const birthReach = 24;

const birth =
	/^(?:जन्म|जन्मे|जन्मी|जन्मा|जन्मतिथि|पैदा|पैदाइश|\u067E\u06CC\u062F\u0627|\u067E\u06CC\u062F\u0627\u0626\u0634|\u0648\u0644\u0627\u062F\u062A|\u062C\u0646\u0645|born|birth)$/iv;

/** Code units on either side. */
const reach = 200;

/** «नई दिल्ली, 18 अगस्त (भाषा)», "NEW DELHI, August 18:". */
const datelineMark = /^\s{0,2}[:\(\|\u2013\u2014\-]/v;

/** A full stop between figures or behind an initial ends nothing. */
const sentenceEnd = /[।॥\u06D4!?\u061F\n]|(?<=\p{Ll}{2})\.(?=\s|$)/v;

const word = /[\p{L}\p{M}]+/gv;

function firstTold(
	words: readonly string[],
	tells: (word: string, index: number) => boolean | undefined,
): boolean | undefined {
	for (const [index, each] of words.entries()) {
		const told = tells(each, index);
		if (told !== undefined) return told;
	}
	return undefined;
}

/** Hindi and Urdu have the verb behind: before the day only «अगली», «آئندہ», "the next", a few words away, tells. */
function tellsBefore(each: string, index: number): boolean | undefined {
	if (english.coming.test(each)) return true;
	if (english.told.test(each)) return false;
	return next.test(each) && index < fewWords ? true : undefined;
}

function tellsAfter(each: string): boolean | undefined {
	if (isFuture(each) || english.will.test(each)) return true;
	return told.test(each) || english.told.test(each) ? false : undefined;
}

/** «25 नवंबर को रैली का ऐलान किया», «ہڑتال کی کال»: what is called for, not «25 नवंबर को ऐलान किया». */
function isCalled(words: readonly string[], index: number): boolean | undefined {
	return (calls.test(words[index] ?? '') && genitive.test(words[index - 1] ?? '')) || undefined;
}

const calls =
	/^(?:ऐलान|एलान|घोषणा|चेतावनी|आह्वान|\u0627\u0639\u0644\u0627\u0646|\u06A9\u0627\u0644|\u0627\u0646\u062A\u0628\u0627\u06C1)$/v;
const genitive = /^(?:का|की|\u06A9\u0627|\u06A9\u06CC)$/v;

function isFuture(each: string): boolean {
	return future.test(each) && !noVerb.test(each);
}

const fewWords = 5;

const next =
	/^(?:अगल[ाीे]|आगामी|आइंदा|अंतिम|आखिरी|आख़िरी|\u0622\u062E\u0631\u06CC|\u0627\u0653\u062E\u0631\u06CC|\u0627\u06AF\u0644[\u0627\u06CC\u06D2]|\u0622\u0626\u0646\u062F\u06C1|\u0627\u0653\u06CC\u0654\u0646\u062F\u06C1)$/v;

/** «30 नवंबर तक भुगतान का आश्वासन»: until then. */
const until = /^(?:तक|\u062A\u06A9)$/v;

/** होगी, जाएगा, करेंगे; «ہوگی», «ہونگے», and «گی» as a word of its own; what is asked or planned. */
const future =
	/(?:^हों?|[ेएये]ं?|[ेए]ँ|[ूऊ][ंँ])ग[ाीे]$|(?:^|[\u06CC\u06BA\u0646\u0648\u06D2])\u06AF[\u0627\u06CC\u06D2]$|^(?:प्रस्तावित|निर्धारित|तलब|होना|होनी|होने|वाल[ाीे]|\u0637\u0644\u0628|\u0645\u062A\u0648\u0642\u0639|\u06C1\u0648\u0646\u0627|\u0648\u0627\u0644[\u0627\u06CC\u06D2])$/v;

/** Names, and «ادائیگی», payment. */
const noVerb = /^(?:मेगा|नेगी|बेगी|\u0627\u062F\u0627\u0626\u06CC\u06AF\u06CC)$/v;

/** What is, was or was said: «ने», «نے» and «कि», «کہ» stand behind who did and before what was told. */
const told =
	/^(?:ने|कि|था|थी|थे|थीं|गया|गई|गए|गयी|गये|हुआ|हुई|हुए|कहा|\u0646\u06D2|\u06A9\u06C1|\u062A\u06BE[\u0627\u06CC\u06D2]|\u06AF\u06CC\u0627|\u06AF\u0626\u06CC|\u06AF\u0626\u06D2|\u06C1\u0648\u0627|\u06C1\u0648\u0626\u06CC|\u06C1\u0648\u0626\u06D2|\u06A9\u06C1\u0627)$/v;

/** What was by then: «31 मार्च तक 500 मामले थे». */
const past =
	/^(?:था|थी|थे|थीं|गया|गई|गए|गयी|गये|हुआ|हुई|हुए|चुका|चुकी|चुके|\u062A\u06BE[\u0627\u06CC\u06D2]|\u06AF\u06CC\u0627|\u06AF\u0626\u06CC|\u06AF\u0626\u06D2|\u06C1\u0648\u0627|\u06C1\u0648\u0626\u06CC|\u06C1\u0648\u0626\u06D2)$/v;

const english = {
	coming:
		/^(?:will|shall|next|upcoming|scheduled|slated|due|until|till|by|adjourned|deadline|begins|starts|opens)$/iv,
	will: /^(?:will|shall)$/iv,
	told: /^(?:said|says|told|was|were|had|did|after|since|held|died|killed|arrested)$/iv,
};

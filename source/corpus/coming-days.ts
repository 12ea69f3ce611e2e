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
	return (
		firstTold(before.match(word)?.reverse() ?? [], tellsBefore) ??
		firstTold(after.match(word) ?? [], tellsAfter) ??
		false
	);
}

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
	if (told.test(each)) return false;
	return next.test(each) && index < fewWords ? true : undefined;
}

function tellsAfter(each: string): boolean | undefined {
	if (isFuture(each) || english.will.test(each)) return true;
	return told.test(each) || english.told.test(each) ? false : undefined;
}

function isFuture(each: string): boolean {
	return future.test(each) && !noVerb.test(each);
}

const fewWords = 5;

const next =
	/^(?:अगल[ाीे]|आगामी|आइंदा|\u0627\u06AF\u0644[\u0627\u06CC\u06D2]|\u0622\u0626\u0646\u062F\u06C1|\u0627\u0653\u06CC\u0654\u0646\u062F\u06C1)$/v;

/** होगी, जाएगा, करेंगे; «ہوگی», and «گی» as a word of its own. */
const future =
	/(?:^हों?|[ेएये]ं?|[ेए]ँ|[ूऊ][ंँ])ग[ाीे]$|^(?:\u06C1\u0648\u06BA?|\u062C\u0627\u0626\u06D2|\u06A9\u0631\u06D2)?\u06AF[\u0627\u06CC\u06D2]$/v;

const noVerb = /^(?:मेगा|नेगी|बेगी)$/v;

/** What is, was or was said: «ने», «نے» and «कि», «کہ» stand behind who did and before what was told. */
const told =
	/^(?:ने|कि|है|हैं|था|थी|थे|थीं|गया|गई|गए|गयी|गये|हुआ|हुई|हुए|कहा|\u0646\u06D2|\u06A9\u06C1|\u06C1\u06D2|\u06C1\u06CC\u06BA|\u062A\u06BE[\u0627\u06CC\u06D2]|\u06AF\u06CC\u0627|\u06AF\u0626\u06CC|\u06AF\u0626\u06D2|\u06C1\u0648\u0627|\u06C1\u0648\u0626\u06CC|\u06C1\u0648\u0626\u06D2|\u06A9\u06C1\u0627)$/v;

const english = {
	coming: /^(?:will|shall|next|upcoming|scheduled|slated|due|until|till|by)$/iv,
	will: /^(?:will|shall)$/iv,
	told: /^(?:said|says|told|was|were|had|did|after|since|held|died|killed|arrested)$/iv,
};

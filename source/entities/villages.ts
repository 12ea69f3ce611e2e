import type {Tagger} from '../tagger/types.ts';
import {type Claims, claimInstead, isClaimed, isPersonToken} from './claims.ts';
import {wordSet} from './folding.ts';
import {isEdge, isOpenWord} from './open-words.ts';
import {
	has,
	hasTrait,
	isHindi,
	nextOfTrait,
	type TaggedText,
	type TokenRange,
	wordOfToken,
} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/**
 * Villages and quarters behind the word that tells that it is one: «गांव लाचुंग पहुंचा», «گاؤں ڈھیری کٹی خیل میں», also where the
 * words are a name of somebody: «محلہ کرم علی میں». Linear.
 */
export function claimVillages(claims: Claims, tagged: TaggedText, tagger: Tagger): void {
	if ((tagged.allTraits & wordTrait.village) === 0) return;
	const found: TokenRange[] = [];
	for (
		let at = nextOfTrait(tagged, 0, wordTrait.village);
		at < tagged.count;
		at = nextOfTrait(tagged, at + 1, wordTrait.village)
	) {
		// «260 ग्राम हेरोइन»: grams.
		if (has(tagged, at - 1, wordClass.number | wordClass.numberWord)) continue;
		// «ग्राम पंचायत गुगौरा में», whose council.
		const from = councils.has(wordOfToken(tagged, at + 1)?.folded ?? '') ? at + 2 : at + 1;
		const village = {from, to: villageEnd(tagged, from, tagger)};
		// Asked in any case: else it would be compiled for the one village that few texts name.
		const isWhole = isEnded(tagged, village, tagger);
		if (village.to > from && isWhole) found.push(village);
	}
	claimInstead(claims, 'place', found);
}

function villageEnd(tagged: TaggedText, from: number, tagger: Tagger): number {
	let to = from;
	while (to < from + mostWords && isPart(tagged, to, tagger)) to += 1;
	return to;
}

const mostWords = 4;

function isPart(tagged: TaggedText, index: number, tagger: Tagger): boolean {
	if (notVillages.has(wordOfToken(tagged, index)?.folded ?? '')) return false;
	return isClaimed(index) ? isPersonToken(index) : isOpenWord(tagged, index, tagger);
}

/** «قصبہ ہٰذا», this town; «ग्राम स्वराज अभियान». */
const notVillages = wordSet([
	'स्वराज स्वरोजगार गुलजार सड़क',
	'\u06C1\u0670\u0630\u0627 \u06C1\u0630\u0627',
]);

const councils = wordSet(['पंचायत', '\u067E\u0646\u0686\u0627\u06CC\u062A']);

/** Somebody who acts has the village behind the name, not before it. */
function isEnded(tagged: TaggedText, {from, to}: TokenRange, tagger: Tagger): boolean {
	if (has(tagged, to, wordClass.ergative)) return false;
	if (isEdge(tagged, to) || hasTrait(tagged, to, wordTrait.resident)) return true;
	const isOne = to - from === 1 && !isPersonToken(from);
	return (
		isOne &&
		isHindi(tagged, from) &&
		!has(tagged, to, wordClass.title) &&
		!isOpenWord(tagged, to, tagger)
	);
}

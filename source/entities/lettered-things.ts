import {lettersSpelled} from '../romanise/letter-names.ts';
import {commonLetters} from './lexicon/common-letters.ts';
import {type TaggedText, type TokenRange, tokenText} from './tagged-text.ts';

/** Whether a range spells out letters that news uses for something that is no body: «आईपीओ», «جی ایس ٹی», an offering and a tax. */
export function isLetteredThing(tagged: TaggedText, {from, to}: TokenRange): boolean {
	let letters = '';
	for (let index = from; index < to; index++) {
		const text = tokenText(tagged, index);
		const isCapital = text >= 'A' && text < '[';
		const own = isCapital && /^[A-Z]+$/v.test(text) ? text : lettersSpelled(text);
		if (own === undefined || letters.length > longest) return false;
		letters += own;
	}
	return commonLetters.has(letters);
}

/** No such letters are longer. */
const longest = 6;

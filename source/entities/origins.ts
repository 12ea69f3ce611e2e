import {type Claims, claim, drop, isPersonToken, type Name, release} from './claims.ts';
import {wordSet} from './folding.ts';
import {isOffice} from './open-words.ts';
import {has, hasTrait, isMark, type TaggedText, wordOfToken} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/**
 * Makes a place of one word of no list that stood for a person where it tells whence somebody is:
 * «तूतीकोरिन के मछुआरे», of Tuticorin; «राहुल के चालक» and «सोनकुंवर के पति» stay people. Linear.
 */
export function claimOrigins(claims: Claims, tagged: TaggedText): void {
	const released: Name[] = [];
	const {length} = claims.names;
	for (let index = 0; index < length; index++) {
		const name = claims.names[index] as Name;
		if (name.type !== 'person' || !isOrigin(tagged, name)) continue;
		released.push(name);
		release(claims, name);
		const {from, to, confidence} = name;
		claim(claims, 'place', [{from, to, confidence}]);
	}
	drop(claims, released);
}

function isOrigin(tagged: TaggedText, {from, to}: Name): boolean {
	if (to - from > 1 || has(tagged, from, wordClass.givenName)) return false;
	if (isHome(tagged, from)) return true;
	if (has(tagged, from, wordClass.surname)) return false;
	if (!has(tagged, to, wordClass.genitive) || !tellsWhence(tagged, to + 1)) return false;
	return !isOffice(tagged, from - 1) && !hasTrait(tagged, from - 1, wordTrait.somebody);
}

/** «नरेश कुमार निवासी भिवानी ने», of Bhiwani: who lives there stands before. */
function isHome(tagged: TaggedText, from: number): boolean {
	if (!hasTrait(tagged, from - 1, wordTrait.resident)) return false;
	return isPersonToken(from - 2) || isMark(tagged, from - 2, ',\u060C');
}

/** A trade or an office, but nobody's relative or adviser. */
function tellsWhence(tagged: TaggedText, index: number): boolean {
	if (!isOffice(tagged, index) && !hasTrait(tagged, index, wordTrait.resident)) return false;
	const word = wordOfToken(tagged, index);
	return !personal.has(word?.gloss ?? '') && !servants.has(word?.folded ?? '');
}

const personal = new Set(['relative', 'adviser', 'spokesman', 'coach', 'manager', 'deputy']);

/** Whom somebody has, as towns have farmers and boxers. */
const servants = wordSet([
	'वकील चालक ड्राइवर सहायक डॉक्टर शिक्षक टीचर चिकित्सक संगीतकार गीतकार निर्माता निर्देशक एजेंट मालिक कर्मचारी संपादक शिष्य',
	'وکیل ڈرائیور ڈاکٹر استاد ٹیچر معاون ایجنٹ مالک ملازم موسیقار ہدایتکار پروڈیوسر ایڈیٹر شاگرد',
]);

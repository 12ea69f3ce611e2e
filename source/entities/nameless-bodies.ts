import {type Claims, drop, type Name, release} from './claims.ts';
import {foldedWord, wordSet} from './folding.ts';
import {has, type TaggedText, wordOfToken} from './tagged-text.ts';
import {wordClass} from './word-classes.ts';

/** Drops bodies that have no name: «सरकारी स्कूल», «مقامی عدالت», of which every town has some; and ranks. Linear. */
export function dropNamelessBodies(claims: Claims, tagged: TaggedText): void {
	const released: Name[] = [];
	for (const name of claims.names) {
		if (name.type !== 'organization' || !isNameless(tagged, name)) continue;
		released.push(name);
		release(claims, name);
	}
	drop(claims, released);
}

function isNameless(tagged: TaggedText, {from, to}: Name): boolean {
	// «सिविल सर्जन डॉ.», whose name follows.
	if (has(tagged, to - 1, wordClass.honorific)) return true;
	if (to - from !== 2 || !everyday.has(wordOfToken(tagged, to - 1)?.gloss ?? '')) return false;
	const kind = wordOfToken(tagged, from)?.folded ?? '';
	return kinds.has(kind) || (kind === high && wordOfToken(tagged, to - 1)?.gloss === 'school');
}

const everyday = new Set(['school', 'hospital', 'court', 'college']);

/** What tells of which kind it is, and not which one. */
const kinds = wordSet([
	'सरकारी निजी प्राइवेट विशेष स्थानीय निचली लोक नजदीकी प्राथमिक',
	'سرکاری نجی پرائیویٹ خصوصی مقامی قریبی ماتحت ٹرائل پرائمری',
]);

/** «ہائی اسکول»; the High Court is one. */
const high = foldedWord('\u06C1\u0627\u0626\u06CC');

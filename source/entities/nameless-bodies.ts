import {type Claims, drop, type Name, release} from './claims.ts';
import {foldedWord, wordSet} from './folding.ts';
import {games, gamesInUrdu} from './lexicon/games.ts';
import {has, type TaggedText, type TokenRange, wordOfToken} from './tagged-text.ts';
import {glossOfToken} from './token-words.ts';
import {wordClass} from './word-classes.ts';
import {isListed, wordList} from './word-lists.ts';

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

function isNameless(tagged: TaggedText, {from, to}: TokenRange): boolean {
	// «सिविल सर्जन डॉ.», whose name follows.
	if (has(tagged, to - 1, wordClass.honorific)) return true;
	if (isAnyTeam(tagged, {from, to})) return true;
	if (to - from !== 2) return false;
	const gloss = glossOfToken(tagged, to - 1) ?? '';
	if (!everyday.has(gloss)) return false;
	const kind = wordOfToken(tagged, from)?.folded ?? '';
	// Both asked in any case: V8 would compile the loop over all bodies anew at the first high school.
	const isHigh = kind === high;
	const isSchool = gloss === 'school';
	return kinds.has(kind) || (isHigh && isSchool);
}

const everyday = new Set(['school', 'hospital', 'court', 'college']);

/** What tells of which kind it is, and not which one. */
const kinds = wordSet([
	'सरकारी निजी प्राइवेट विशेष स्थानीय निचली लोक नजदीकी प्राथमिक',
	'سرکاری نجی پرائیویٹ خصوصی مقامی قریبی ماتحت ٹرائل پرائمری',
]);

/** «ہائی اسکول»; the High Court is one. */
const high = foldedWord('\u06C1\u0627\u0626\u06CC');

/** «महिला कबड्डी टीम», «کبڈی لیگ»: what is played and by whom, and not which of them. */
function isAnyTeam(tagged: TaggedText, {from, to}: TokenRange): boolean {
	const last = to - 1;
	let index = from;
	// Before the gloss, for the same reason: at the first team.
	while (index < last && isListed(tagged, index, played)) index += 1;
	return index === last && teams.has(glossOfToken(tagged, last) ?? '');
}

const teams = new Set(['team', 'league', 'club']);
const played = wordList(
	wordSet([
		...Object.values(games),
		...Object.values(gamesInUrdu),
		'क्रिकेट फुटबॉल खेल महिला महिलाओं पुरुष पुरुषों युवा जूनियर सीनियर स्कूल',
		'کرکٹ فٹبال کھیل خواتین مردوں مینز ویمنز ویمن یوتھ جونیئر سینیئر اسکول',
	]),
);

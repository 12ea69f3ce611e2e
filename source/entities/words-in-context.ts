import {hashOfPart} from '../text/word-hash.ts';
import {foldedWord} from './folding.ts';
import {ages, auxiliaries, whereAndWorld} from './lexicon/words-in-context.ts';
import {nextWith, wordClass, wordTrait} from './word-classes.ts';

/** What a text has at each of its tokens, and how many there are. */
type Tokens = {
	readonly classes: Int32Array;
	readonly traits: Int32Array;
	readonly hashes: Int32Array;
	readonly count: number;
};

/**
 * Tells a few short words by those beside them. The root of a verb is no part of a name where an auxiliary goes on: «मोहन जा
 * रहा है», «عمران لے گیا»; and «जहां», where, is the end of one behind a given name: «नूर जहां ने»; «عمر» is an age before a number. They are known by hashes, so
 * that no word is made for them. Linear.
 */
export function markInContext(tokens: Tokens): void {
	const {traits, hashes, count} = tokens;
	for (
		let at = nextWith(traits, 0, count, wordTrait.inContext);
		at < count;
		at = nextWith(traits, at + 1, count, wordTrait.inContext)
	) {
		const hash = hashes[at] ?? 0;
		if (worldHashes.has(hash)) markWorld(tokens, at);
		else if (ageHashes.has(hash)) markAge(tokens, at);
		else markRoot(tokens, at);
	}
}

function markWorld({classes, traits}: Tokens, at: number): void {
	const isGiven = ((classes[at - 1] ?? 0) & wordClass.givenName) !== 0;
	const isNoun = ((traits[at - 1] ?? 0) & wordTrait.nounAndName) !== 0;
	const isEnd = ((classes[at + 1] ?? 0) & endsOfNames) !== 0;
	if ((isGiven || isNoun) && isEnd) classes[at] = nameWord;
}

/** Before a number, or a word like «about» and a number. */
function markAge({classes}: Tokens, at: number): void {
	const isNumber = (index: number): boolean => ((classes[index] ?? 0) & wordClass.number) !== 0;
	const isLittle = ((classes[at + 1] ?? 0) & (wordClass.functionWord | wordClass.ordinary)) !== 0;
	if (isNumber(at + 1) || (isLittle && isNumber(at + 2))) {
		classes[at] = wordClass.word | wordClass.functionWord;
	}
}

function markRoot({classes, hashes}: Tokens, at: number): void {
	const isWord = ((classes[at + 1] ?? 0) & wordClass.word) !== 0;
	if (isWord && auxiliaryHashes.has(hashes[at + 1] ?? 0)) {
		classes[at] = wordClass.word | wordClass.functionWord;
	}
}

const nameWord = wordClass.word | wordClass.nameable | wordClass.surname;
const endsOfNames =
	wordClass.ergative |
	wordClass.genitive |
	wordClass.conjunction |
	wordClass.mark |
	wordClass.surname;

const worldHashes = hashesOf(whereAndWorld);
const ageHashes = hashesOf(ages);
const auxiliaryHashes = hashesOf(auxiliaries);

function hashesOf(lists: readonly string[]): ReadonlySet<number> {
	const words = lists.flatMap((list) => list.split(/\s+/v)).map(foldedWord);
	return new Set(words.map((word) => hashOfPart(word, 0, word.length)));
}

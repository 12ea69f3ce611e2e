import {remembered} from '../text/remembered.ts';

/**
 * Whether two spellings of Devanagari, folded, have the same consonants and are two places all the same, as a vowel stands
 * elsewhere or is another one: पटना and पाटन, कांडा and कनाडा, पौड़ी and पुरी. Long and short are one, as are e and ai, o and au; one
 * a that is long in one of them makes no other place (पकिस्तान), unless it ends the name (रामपुर, रामपुरा).
 */
export function areOtherPlaces(left: string, right: string): boolean {
	const ours = syllables.of(left);
	const theirs = syllables.of(right);
	// What differs in consonants is told apart by its sound.
	if (ours.consonants !== theirs.consonants) return false;
	const {vowels} = ours;
	let others = 0;
	for (let at = 0; at < vowels.length; at++) {
		const pair = `${vowels[at]}${theirs.vowels[at]}`;
		if (pair[0] === pair[1] || ofEnglish.has(pair)) continue;
		// हरियाणा, हरयाणा
		if (ours.consonants[at + 1] === 'य' && glides.has(pair)) continue;
		others += 1;
		const isLength = pair === ' A' || pair === 'A ';
		if (!isLength || others > 1 || at === vowels.length - 1) return true;
	}
	return false;
}

/** The o of English: ऑस्ट्रेलिया, आस्ट्रेलिया. */
const ofEnglish: ReadonlySet<string> = new Set(['QO', 'OQ', 'QA', 'AQ']);
const glides: ReadonlySet<string> = new Set([' I', 'I ']);

type Syllables = {
	readonly consonants: string;
	/** What follows each consonant; a blank for the unwritten a and for none. */
	readonly vowels: readonly string[];
};

function syllablesOf(text: string): Syllables {
	let consonants = '';
	const vowels: string[] = [];
	for (const letter of text.normalize('NFD')) {
		const vowel = vowelClasses[letter];
		if (vowel === undefined) {
			const consonant = consonantOf(letter);
			if (consonant === '') continue;
			// A doubled consonant is one.
			if (consonants.endsWith(consonant) && vowels.at(-1) === joined) vowels.pop();
			else consonants += consonant;
			vowels.push(' ');
		} else if (vowel === joined || isSign(letter)) vowels[vowels.length - 1] = vowel;
		else {
			consonants += independent;
			vowels.push(vowel);
		}
	}
	return {consonants, vowels: vowels.map((vowel) => (vowel === joined ? ' ' : vowel))};
}

/** A place is compared with all others that sound alike; some 200 bytes each. */
const syllables = remembered(syllablesOf, 4096, 120);

/** To be called when all names of a folder were compared. */
export const forgetSyllables: () => void = syllables.forget;

const joined = '\u094D';
/** In the place of the consonant that a vowel at the beginning, or after another, has not. */
const independent = '-';

function isSign(letter: string): boolean {
	return letter >= '\u093E' && letter <= '\u094C';
}

/** Retroflexes with dentals, aspirates with plain ones, nasals together, as they are spelt by ear. */
function consonantOf(letter: string): string {
	return consonantClasses[letter] ?? (/\p{L}/v.test(letter) ? letter : '');
}

const vowelClasses: Readonly<Record<string, string>> = classes({
	[joined]: joined,
	' ': 'अ',
	A: 'आ\u093E',
	I: 'इई\u093F\u0940',
	U: 'उऊ\u0941\u0942',
	E: 'एऐ\u0947\u0948',
	O: 'ओऔ\u094B\u094C',
	Q: 'ऑ\u0949',
});

const consonantClasses: Readonly<Record<string, string>> = classes({
	k: 'कख',
	g: 'गघ',
	c: 'चछ',
	j: 'जझ',
	t: 'टठतथ',
	// With r, which ड़ is read as.
	d: 'डढदधर',
	p: 'पफ',
	b: 'बभ',
	n: 'नणङञ\u0902\u0901',
	s: 'सशष',
});

function classes(letters: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(letters).flatMap(([one, all]) =>
			(all === joined ? [all] : [...all]).map((letter) => [letter, one] as const),
		),
	);
}

import type {IsTaken} from './find-places.ts';
import {hasKnownName, isParticle, particlesIn} from './name-runs.ts';
import {
	has,
	hasTrait,
	isMark,
	nextOfTrait,
	type TaggedText,
	type TokenRange,
	tokenText,
	wordOfToken,
} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';
import {isListed, wordList} from './word-lists.ts';

/** What the finders before took. */
type Claimed = {readonly isTaken: IsTaken; readonly isPerson: IsTaken};

/**
 * People of English news that no table knows: two or three words with capitals that stand where a person
 * does, before or after a verb of saying or of what only people do («JD Vance said», «said Arne Slot»),
 * after a title, or before what tells the age or the trade. A headline in capitals has no verb in small letters.
 */
export function findEnglishPeople(tagged: TaggedText, claimed: Claimed): readonly TokenRange[] {
	const {isTaken} = claimed;
	const found: TokenRange[] = [];
	if ((tagged.allTraits & wordTrait.latin) === 0) return found;
	for (
		let index = nextOfTrait(tagged, 0, wordTrait.latin);
		index < tagged.count;
		index = nextOfTrait(tagged, index + 1, wordTrait.latin)
	) {
		if (!(isCapitalWord(tagged, index) || isLittleSurname(tagged, index)) || isTaken(index))
			continue;
		const to = runEnd(tagged, index, isTaken);
		if (!hasCompany(tagged, index, to)) {
			index = to - 1;
			continue;
		}
		const first = nameStart(tagged, index, to);
		const run = {from: initialsStart(tagged, first, isTaken), to};
		index = to - 1;
		if (isWhole(tagged, run, isTaken) && isPerson(tagged, run, claimed)) found.push(run);
	}
	return found;
}

/**
 * Whether something beside some words with capitals, or within them, may tell that they are somebody. Beside what Hindi and Urdu write
 * in Latin letters there is nothing, nearly always, and no more is asked about it.
 */
function hasCompany(tagged: TaggedText, from: number, to: number): boolean {
	for (let index = from; index < to; index++) {
		if (!isCapitalWord(tagged, index) || hasTrait(tagged, index, wordTrait.office)) return true;
	}
	for (let index = from - 1; index <= to; index++) {
		const isInside = index >= from && index < to;
		if (has(tagged, index, company)) return true;
		if (!isInside && hasTrait(tagged, index, wordTrait.latin)) return true;
	}
	return false;
}

const company = wordClass.mark | wordClass.saying | wordClass.conjunction | wordClass.title;

/** Behind what opens a sentence, and behind ranks: «Field Marshal Asim Munir», «MP Abhishek Singh». */
function nameStart(tagged: TaggedText, from: number, to: number): number {
	let first = isOpener(tagged, from) ? from + 1 : from;
	while (first < to - 1 && isRank(tagged, first)) first += 1;
	return first;
}

function isRank(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, wordTrait.office) && hasTrait(tagged, index, wordTrait.latin);
}

/** Behind words with capitals, and the initials and particles between them: «Edappadi K. Palaniswami», «Fazal ur Rahman». */
function runEnd(tagged: TaggedText, from: number, isTaken: IsTaken): number {
	let to = from + 1;
	while (!isTaken(to)) {
		if (isCapitalWord(tagged, to)) to += 1;
		else if (isInitial(tagged, to) && isCapitalWord(tagged, to + 2)) to += 3;
		else if (isParticle(tagged, to) && isCapitalWord(tagged, to + 1)) to += 2;
		else break;
	}
	return to;
}

/** Where the initials before a name begin: «J.P. Nadda». */
function initialsStart(tagged: TaggedText, name: number, isTaken: IsTaken): number {
	let from = name;
	const least = name - 2 * mostInitials;
	while (from > least && isInitial(tagged, from - 2) && !isTaken(from - 2)) from -= 2;
	return from === name ? bareInitialsStart(tagged, name, isTaken) : from;
}

/** The same without full stops: «S V Raju». `A` and `I` alone are words. */
export function bareInitialsStart(tagged: TaggedText, name: number, isTaken: IsTaken): number {
	let from = name;
	while (from > name - mostInitials && isLetter(tagged, from - 1) && !isTaken(from - 1)) from -= 1;
	const isWord = from === name - 1 && /^[AI]$/v.test(tokenText(tagged, from));
	// «Generation Z Voters said»: the letter is that of the word before it.
	const isOfWord = isCapitalWord(tagged, from - 1) && !has(tagged, from - 1, wordClass.title);
	return isWord || isOfWord ? name : from;
}

function isLetter(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, wordTrait.latin) && /^[A-Z]$/v.test(tokenText(tagged, index));
}

const mostInitials = 4;

function isInitial(tagged: TaggedText, index: number): boolean {
	if (!isMark(tagged, index + 1, '.') || tagged.ends[index] !== tagged.starts[index + 1])
		return false;
	const letter = tokenText(tagged, index);
	// «between him and I.»
	if (letter === 'I' && has(tagged, index - 1, wordClass.conjunction)) return false;
	return isLetter(tagged, index);
}

/** A word of no list but those of names that begins with a capital and goes on in small letters, or two initials. */
export function isCapitalWord(tagged: TaggedText, index: number): boolean {
	if (!has(tagged, index, wordClass.nameable) || !hasTrait(tagged, index, wordTrait.latin))
		return false;
	return /^(?:\p{Lu}.*\p{Ll}|[A-Z]{2}$)/v.test(tokenText(tagged, index));
}

/** «party chief To Lam»: a surname of Vietnam that is a little word of English, with a capital within a sentence. */
function isLittleSurname(tagged: TaggedText, index: number): boolean {
	if (!has(tagged, index, wordClass.vietnameseSurname)) return false;
	if (!/^\p{Lu}\p{Ll}/v.test(tokenText(tagged, index))) return false;
	const isWithin = has(tagged, index - 1, wordClass.word) && !isCapitalWord(tagged, index - 1);
	return isWithin && isCapitalWord(tagged, index + 1) && !isCapitalWord(tagged, index + 2);
}

/** Words that open a sentence with a capital and are no names. */
export function isOpener(tagged: TaggedText, index: number): boolean {
	return openers.has(wordOfToken(tagged, index)?.folded ?? '');
}

const openers = new Set(
	`meanwhile however yesterday today tonight tomorrow later earlier although though despite according
	still thus therefore moreover instead once again even both many several former`.split(/\s+/v),
);

/** No part of a longer name in capitals, of a body or a place; nobody is called «the White House». */
function isWhole(tagged: TaggedText, {from, to}: TokenRange, isTaken: IsTaken): boolean {
	const initials = initialsIn(tagged, {from, to});
	if (
		initials > mostInitials ||
		to - from - 2 * initials - particlesIn(tagged, {from, to}) > 3 ||
		/^the$/iv.test(tokenText(tagged, from - 1))
	)
		return false;
	if (/^\p{Lu}/v.test(tokenText(tagged, to))) return false;
	if (isPartOfBody(tagged, from - 1) || (isTaken(from - 1) && !isBoundary(tagged, from - 1)))
		return false;
	for (let index = from; index < to; index++) {
		const isName = has(tagged, index, wordClass.surname | wordClass.givenName);
		if (has(tagged, index, wordClass.place) && !isName) return false;
		if (isListed(tagged, index, nounsOfBodies)) return false;
	}
	return true;
}

function initialsIn(tagged: TaggedText, {from, to}: TokenRange): number {
	let count = 0;
	for (let index = from; index < to - 2; index++) if (isInitial(tagged, index)) count += 1;
	return count;
}

/** Nouns that stand in names of papers, firms, buildings and days, and of no people: «Geo News said». */
const nounsOfBodies = wordList(
	new Set(
		`news times post press media television tv radio channel force forces house street airways airlines motors
	motor electric energy power steel cement oil gas pharma capital securities insurance health human rights watch
	editor morning evening change world cup trophy premier stadium airport road fort trust fund index friday
	department studio studios pictures records systems solutions software technologies partners brothers
	project operation open air sky forecasting broadcasting engineering manufacturing banking marketing training planning housing
	shipping consulting publishing building meeting court temple mandir mosque masjid church gurdwara bridge hospital
	station scheme yojana`.split(/\s+/v),
	),
);

/** «Narendra Modi Stadium»: a range of words with capitals that ends in such a noun. */
export function isOfBody(tagged: TaggedText, {to}: TokenRange): boolean {
	return isListed(tagged, to - 1, nounsOfBodies);
}

function isPartOfBody(tagged: TaggedText, index: number): boolean {
	const body = wordClass.organizationHead | wordClass.organizationModifier | wordClass.eventHead;
	return has(tagged, index, body) && /^\p{Lu}/v.test(tokenText(tagged, index));
}

function isBoundary(tagged: TaggedText, index: number): boolean {
	return has(tagged, index, wordClass.mark | wordClass.number) || isWeekdayName(tagged, index);
}

function isWeekdayName(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, wordTrait.weekday);
}

function isPerson(tagged: TaggedText, run: TokenRange, claimed: Claimed): boolean {
	const {from, to} = run;
	const isTitled = has(tagged, from - 1, wordClass.title) || isRank(tagged, from - 1);
	const acts = has(tagged, to, wordClass.saying) || deeds.has(tokenText(tagged, to));
	// One letter may end the sentence before: «vitamin C. Researchers agreed».
	if (isInitial(tagged, from) && isInitial(tagged, from + 2)) return true;
	if (isJoinedByParticle(tagged, run) || isRelated(tagged, run)) return true;
	const isFree = !/^\p{Lu}/v.test(tokenText(tagged, from - 1));
	if (isLetter(tagged, from) && isLetter(tagged, from + 1) && isFree) return true;
	if (to - from === 1) return isTitled && acts;
	if (isTitled || acts || isQuoted(tagged, from) || isApposed(tagged, to)) return true;
	if (isBesidePerson(tagged, run, claimed)) return true;
	const next = tokenText(tagged, to);
	return auxiliaries.test(next) && (hasKnownName(tagged, run) || isDoneTo(tagged, to + 1, next));
}

/** In small letters: «his wife Sunita Kaur», «Sonu alias Kallu», «son of Ramesh». */
const relatives =
	/^(?:wife|husband|son|daughter|father|mother|brother|sister|uncle|aunt|nephew|niece|grandson|granddaughter|widow|friend|neighbour|neighbor|alias)$/v;

function isRelated(tagged: TaggedText, {from, to}: TokenRange): boolean {
	if (tokenText(tagged, to) === 'alias') return true;
	const isOf = tokenText(tagged, from - 1) === 'of' && tokenText(tagged, from - 2) === 'son';
	const isAfter = isOf || relatives.test(tokenText(tagged, from - 1));
	return isAfter && !has(tagged, to, wordClass.organizationHead | wordClass.placeAfter);
}

/** «Habib ur Rehman», «Usama bin Laden», but not «Eid ul Fitr». */
function isJoinedByParticle(tagged: TaggedText, {from, to}: TokenRange): boolean {
	if (particlesIn(tagged, {from, to}) === 0) return false;
	return !joinedThings.has(wordOfToken(tagged, from)?.folded ?? '');
}

/** Feasts, places, parties and schools that have particles too. */
const joinedThings = new Set(
	`eid umm ras khan hizb jamaat jamiat jamia jami masjid dar darul bait bayt harkat lashkar jaish tehrik tehreek anjuman
	sipah ansar burj souk wadi jabal jebel beit laylat yom`.split(/\s+/v),
);

/** «Virat Kohli and Jasprit Bumrah». */
function isBesidePerson(tagged: TaggedText, {from, to}: TokenRange, claimed: Claimed): boolean {
	const isAfter = has(tagged, from - 1, wordClass.conjunction) && claimed.isPerson(from - 2);
	return isAfter || (has(tagged, to, wordClass.conjunction) && claimed.isPerson(to + 1));
}

const auxiliaries = /^(?:is|was|are|were|has|have|had|will|would)$/v;

/** What people do and companies and teams do not. */
const deeds = new Set(
	`asked urged replied wrote tweeted recalled insisted admitted argued warned vowed pledged thanked praised blamed
	hailed accused criticised criticized condemned apologised apologized smiled laughed wept cried resigned retired
	arrived visited attended met married died chaired presided addressed inaugurated scored bowled batted hit took caught
	struck captained called spoke sat stood walked ran led appealed`.split(/\s+/v),
);

/** «Ravi Bhatnagar was arrested», «has been jailed»: what is done to one person, and to nothing else. */
function isDoneTo(tagged: TaggedText, index: number, auxiliary: string): boolean {
	if (auxiliary === 'was' || auxiliary === 'is') return doneToPeople.has(tokenText(tagged, index));
	const isBeen = auxiliary === 'has' && tokenText(tagged, index) === 'been';
	return isBeen && doneToPeople.has(tokenText(tagged, index + 1));
}

const doneToPeople = new Set(
	`arrested detained jailed sentenced convicted acquitted sworn hospitalised hospitalized kidnapped cremated
	extradited`.split(/\s+/v),
);

/** «"…," said Arne Slot». */
function isQuoted(tagged: TaggedText, from: number): boolean {
	return has(tagged, from - 1, wordClass.saying) && isMark(tagged, from - 2, ',."\u201D\u2019');
}

/** «Anna Berg, 45,», «Anna Berg, who», «Anna Berg, a party leader». */
function isApposed(tagged: TaggedText, to: number): boolean {
	if (!isMark(tagged, to, ',')) return false;
	const next = tokenText(tagged, to + 1);
	if (next === 'who') return true;
	if (has(tagged, to + 1, wordClass.number)) {
		return /^\d{2}$/v.test(next) && isMark(tagged, to + 2, ',');
	}
	if (!/^(?:an?|the)$/v.test(next)) return false;
	for (let index = to + 2; index < to + 5; index++) {
		if (has(tagged, index, wordClass.title)) return true;
		if (!has(tagged, index, wordClass.word)) return false;
	}
	return false;
}

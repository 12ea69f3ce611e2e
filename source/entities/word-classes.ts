/** What a token can do in a name, one bit each; a word may have several. */
export const wordClass = {
	word: 1 << 0,
	number: 1 << 1,
	mark: 1 << 2,
	/** The whole name of an organization. */
	knownOrganization: 1 << 3,
	/** Not in any table and not shaped like a common word: it may be part of a name. */
	nameable: 1 << 4,
	functionWord: 1 << 5,
	/** Any case marker; `ergative`, `genitive` and `locative` narrow it. */
	caseMarker: 1 << 6,
	ergative: 1 << 7,
	genitive: 1 << 8,
	conjunction: 1 << 9,
	saying: 1 << 10,
	honorific: 1 << 11,
	title: 1 << 12,
	honorificAfter: 1 << 13,
	titleCompound: 1 << 14,
	placeAfter: 1 << 15,
	placeBefore: 1 << 16,
	place: 1 << 17,
	organizationHead: 1 << 18,
	weakHead: 1 << 19,
	organizationModifier: 1 << 20,
	eventHead: 1 << 21,
	documentKind: 1 << 22,
	namedDocumentKind: 1 << 23,
	numberMark: 1 << 24,
	numberWord: 1 << 25,
	multiplier: 1 << 26,
	unit: 1 << 27,
	surname: 1 << 28,
	vietnameseSurname: 1 << 29,
	givenName: 1 << 30,
	/** A common noun or adjective. */
	ordinary: 1 << 31,
} as const;

/** Classes that keep a word out of the inside of a name. */
export const commonClasses =
	wordClass.functionWord |
	wordClass.ordinary |
	wordClass.knownOrganization |
	wordClass.caseMarker |
	wordClass.conjunction |
	wordClass.saying |
	wordClass.honorific |
	wordClass.title |
	wordClass.titleCompound |
	wordClass.placeAfter |
	wordClass.placeBefore |
	wordClass.organizationHead |
	wordClass.organizationModifier |
	wordClass.eventHead |
	wordClass.documentKind |
	wordClass.numberMark |
	wordClass.numberWord |
	wordClass.multiplier |
	wordClass.unit;

/** Classes that keep a word in a name even if it is shaped like a common word. */
export const nameClasses =
	wordClass.surname | wordClass.vietnameseSurname | wordClass.givenName | wordClass.place;

/** What else a word is, one bit each. */
export const wordTrait = {
	/** It sounds like one Vietnamese syllable. */
	syllable: 1 << 0,
	/** It is the name of a Latin letter and nothing else: «एस», «आई». */
	sureLetter: 1 << 1,
	/** It is the name of a Latin letter and a common word too: «के». */
	doubtfulLetter: 1 << 2,
	/** It names a day of the week. */
	weekday: 1 << 3,
	/** Names of several words that the tables know begin with it. */
	phrases: 1 << 4,
	/** In Urdu it may end the name of a place as a word of its own. */
	placeEnding: 1 << 5,
	/** A name that is a common noun too. */
	nounAndName: 1 << 6,
	/** What somebody is or does. */
	office: 1 << 7,
	/** Such a word that people are called too. */
	officeAndName: 1 << 8,
	/** A day of the week that may follow a name. */
	dayAfterName: 1 << 9,
	/** It ends the name of a building, a road or a station. */
	siteHead: 1 << 10,
	/** It narrows such a head down. */
	siteModifier: 1 << 11,
	/** That somebody was identified, and as whom, and who it is. */
	identification: 1 << 12,
	identified: 1 << 13,
	manner: 1 << 14,
	somebody: 1 << 15,
	/** Whose kin or companion somebody is. */
	kin: 1 << 20,
	/** That somebody is called so. */
	called: 1 << 21,
	/** What stands before the name of a village or of a quarter. */
	village: 1 << 22,
	/** It makes a name of any noun before it, and is a surname too. */
	second: 1 << 23,
	/** Such a word that stands in names alone. */
	sureSecond: 1 << 24,
	/** What somebody has and no thing has. */
	belonging: 1 << 25,
	/** Of what people, not whose. */
	tribe: 1 << 26,
	/** A title that the name of a family became. */
	family: 1 << 27,
	/** A brother or sister, in Gujarat behind the given name. */
	sibling: 1 << 28,
	/** That somebody lives somewhere. */
	resident: 1 << 18,
	/** Between a name and another of the same person, or of the father. */
	alias: 1 << 16,
	/** It begins with a Latin letter. */
	latin: 1 << 17,
	/** What several places together are: «शहरों». */
	severalPlaces: 1 << 19,
	/** The first and the second of two words that together say what somebody is. */
	officeFirst: 1 << 29,
	officeSecond: 1 << 30,
	/** What it is the words beside it tell: «जा», «لے», «जहां». */
	inContext: 1 << 31,
} as const;

export const letterTraits = wordTrait.sureLetter | wordTrait.doubtfulLetter;

/**
 * The first place from `from` on, below `count`, where one of the bits is set; `count` where there is none. Finders go from
 * one to the next of the few tokens that they are about, in a loop so small that nothing rare in it makes V8 compile it anew.
 */
export function nextWith(list: Int32Array, from: number, count: number, bits: number): number {
	let at = from;
	while (at < count && ((list[at] ?? 0) & bits) === 0) at += 1;
	return at;
}

import {commonClasses, nextWith, wordClass} from './word-classes.ts';

/**
 * Tells by the words beside it whether a word is a name of a person. Of a word that is a title and a surname, a name
 * before it and none after it show that it is the surname: «فاروق راجہ»; and a name with a surname after it that it
 * begins the name: «راجہ پرویز ملک». Linear.
 */
export function markNames(classes: Int32Array, count: number): void {
	const marked = names | wordClass.place;
	for (
		let at = nextWith(classes, 0, count, marked);
		at < count;
		at = nextWith(classes, at + 1, count, marked)
	) {
		const own = classes[at] ?? 0;
		const isBoth = (own & wordClass.surname) !== 0 && (own & titles) !== 0;
		if (isBoth) classes[at] = titleOrName(classes, at);
		else if ((own & wordClass.givenName) !== 0 && (own & titles) !== 0) {
			classes[at] = titleOrGivenName(classes, at);
		} else classes[at] = nounOrName(classes, at);
	}
}

/**
 * A noun and a place are names of people before a surname, where somebody acts: «विकास यादव ने», «कश्मीर सिंह ने»;
 * a noun after a given name or before a name of two words too: «خالد مقبول صدیقی», «ملک احمد خان», «तेज प्रताप यादव».
 */
function nounOrName(classes: Int32Array, at: number): number {
	const own = classes[at] ?? 0;
	const isPlace = (own & wordClass.place) !== 0 && (own & names) === 0;
	const isNoun = (own & names) !== 0 && (own & wordClass.ordinary) !== 0;
	const isName =
		(isPlace && isPlaceInName(classes, at)) ||
		(isNoun && isNounInName(classes, at)) ||
		((own & wordClass.place) !== 0 && (own & names) !== 0 && isPlaceAfterName(classes, at));
	return isName ? asName(own) : own;
}

function isPlaceInName(classes: Int32Array, at: number): boolean {
	const isFirst = ((classes[at - 1] ?? 0) & (wordClass.nameable | titles)) === 0;
	const isEnd = isActing(classes, at + 1) || ((classes[at + 2] ?? 0) & wordClass.conjunction) !== 0;
	return isFirst && isSurname(classes, at + 1) && isEnd;
}

/** «محسن ریاض نے»: Riyadh, and somebody's last name where somebody acts. */
function isPlaceAfterName(classes: Int32Array, at: number): boolean {
	const before = classes[at - 1] ?? 0;
	const isAfterGiven = (before & wordClass.givenName) !== 0 && (before & wordClass.place) === 0;
	const ends = wordClass.ergative | wordClass.conjunction;
	return isAfterGiven && ((classes[at + 1] ?? 0) & ends) !== 0;
}

function isNounInName(classes: Int32Array, at: number): boolean {
	if (isFullName(classes, at + 1)) return true;
	if (!isSurname(classes, at + 1)) return false;
	const isAfterGiven = ((classes[at - 1] ?? 0) & wordClass.givenName) !== 0;
	return isAfterGiven || isSurname(classes, at + 2) || isActing(classes, at + 1);
}

function isActing(classes: Int32Array, last: number): boolean {
	return ((classes[last + 1] ?? 0) & wordClass.caseMarker) !== 0;
}

function asName(own: number): number {
	return (own & ~(wordClass.place | commonClasses)) | wordClass.nameable | wordClass.givenName;
}

/** A given name that is no noun and no title, and a surname. */
function isFullName(classes: Int32Array, at: number): boolean {
	const own = classes[at] ?? 0;
	const isGiven = (own & (wordClass.givenName | notGiven)) === wordClass.givenName;
	return isGiven && isSurname(classes, at + 1);
}

/** A surname that is no title, no place and no noun. */
function isSurname(classes: Int32Array, at: number): boolean {
	const own = classes[at] ?? 0;
	const not = titles | wordClass.place | wordClass.ordinary;
	return (own & wordClass.surname) !== 0 && (own & not) === 0;
}

const names = wordClass.surname | wordClass.givenName;

function titleOrName(classes: Int32Array, at: number): number {
	const own = classes[at] ?? 0;
	const isAfterName = ((classes[at - 1] ?? 0) & wordClass.nameable) !== 0;
	const isBeforeName = ((classes[at + 1] ?? 0) & (wordClass.nameable | titles)) !== 0;
	const name = (own & ~titles) | wordClass.nameable;
	if (isAfterName && !isBeforeName) return name;
	return isFirstOfThree(classes, at) ? name | wordClass.givenName : own;
}

/** «उपमुख्यमंत्री सम्राट चौधरी», «विधायक राजा भैया»: after another title, or before a surname, a king is a given name. */
function titleOrGivenName(classes: Int32Array, at: number): number {
	const own = classes[at] ?? 0;
	const before = classes[at - 1] ?? 0;
	const after = classes[at + 1] ?? 0;
	const isBeforeName = (after & wordClass.nameable) !== 0 && (after & titles) === 0;
	const isTitled = (before & titles) !== 0 && isBeforeName;
	return isTitled || isSurname(classes, at + 1) ? (own & ~titles) | wordClass.nameable : own;
}

/** Before a word that may only be a name, and a surname that is no title. */
function isFirstOfThree(classes: Int32Array, at: number): boolean {
	const second = classes[at + 1] ?? 0;
	const third = classes[at + 2] ?? 0;
	const isName = (second & wordClass.nameable) !== 0 && (second & titles) === 0;
	return isName && (third & wordClass.surname) !== 0 && (third & titles) === 0;
}

const titles = wordClass.title | wordClass.honorific;
/** A given name that is a noun or a title too. */
const notGiven = titles | wordClass.ordinary;

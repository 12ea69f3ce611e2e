import type {NameKeys} from './name-keys.ts';

/** Whether the words of a query stand in a name as they are written, side by side and whole. */
export function hasWords(name: NameKeys, query: NameKeys): boolean {
	return stands(name.spelling, query.spelling, true) || stands(name.roman, query.roman, true);
}

/**
 * Whether the words of a query stand in a name, the last of them perhaps unfinished. What a name has whole it so has
 * while it is typed.
 */
export function hasWordsBegun(name: NameKeys, query: NameKeys): boolean {
	return stands(name.spelling, query.spelling, false) || stands(name.roman, query.roman, false);
}

/** From the beginning of a word on. Nothing is made: a keystroke asks it of some hundred names. */
function stands(own: string, typed: string, isWhole: boolean): boolean {
	if (typed === '') return false;
	for (let at = own.indexOf(typed); at >= 0; at = own.indexOf(typed, at + 1)) {
		const end = at + typed.length;
		const isBegun = at === 0 || own.charCodeAt(at - 1) === blank;
		if (isBegun && (!isWhole || end === own.length || own.charCodeAt(end) === blank)) return true;
	}
	return false;
}

const blank = 0x20;

/**
 * Whether the words of a query, at least two, are words of a name in whatever order, with no more than two others
 * between and around them: `thang vu`, `pham tuc`. The last may be unfinished.
 */
export function hasWordsApart(name: NameKeys, query: NameKeys): boolean {
	const count = query.meanings.length;
	if (count < 2 || name.meanings.length > count + MOST_LEFT_OUT) return false;
	let typed = wordsOf.get(query);
	if (!typed) {
		typed = typedWords(query);
		wordsOf.set(query, typed);
	}
	return (
		areWordsOf(name.spelling, typed.spelling) ||
		areWordsOf(name.roman, typed.roman) ||
		areWordsOf(name.sounds, typed.sounds)
	);
}

const MOST_LEFT_OUT = 2;

/** The words of each key of a query; none of a key without letters. */
type TypedWords = Readonly<Record<'spelling' | 'roman' | 'sounds', readonly string[]>>;

/** A keystroke asks for those of one query some hundred times. */
const wordsOf = new WeakMap<NameKeys, TypedWords>();

function typedWords({spelling, roman, sounds}: NameKeys): TypedWords {
	const split = (key: string): readonly string[] => (key === '' ? [] : key.split(' '));
	return {spelling: split(spelling), roman: split(roman), sounds: sounds.split(' ')};
}

/** Each word takes one of the name that no other has taken: a whole one if it can. */
function areWordsOf(key: string, typed: readonly string[]): boolean {
	// Most names do not even have all of them inside their words.
	if (typed.length === 0) return false;
	for (let at = 0; at < typed.length; at++) {
		if (!key.includes(typed[at] as string)) return false;
	}
	const left = key.split(' ');
	return typed.every((word, at) => {
		const whole = left.indexOf(word);
		const isLast = at === typed.length - 1;
		const place = whole < 0 && isLast ? left.findIndex((other) => other.startsWith(word)) : whole;
		if (place >= 0) left.splice(place, 1);
		return place >= 0;
	});
}

/** For one or two letters: of a name that is them, that begins with them, or that has a later word which does. */
export function initialBonus(query: string, {spelling, roman}: NameKeys): number {
	if (spelling === query || roman === query) return 0.5;
	if (spelling.startsWith(query) || roman.startsWith(query)) return 0.3;
	return hasLaterWord(spelling, query) || hasLaterWord(roman, query) ? 0.15 : 0;
}

/** Not a word that ends a number: nobody looks for the v of `16 वीं`. */
function hasLaterWord(key: string, query: string): boolean {
	let start = 0;
	for (let end = key.indexOf(' '); end >= 0; end = key.indexOf(' ', start)) {
		if (key.startsWith(query, end + 1) && !/^\d+$/v.test(key.slice(start, end))) return true;
		start = end + 1;
	}
	return false;
}

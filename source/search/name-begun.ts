import type {NameKeys} from './name-keys.ts';

/** Whether the words of a query stand in a name as they are written, side by side and whole. */
export function hasWords(name: NameKeys, query: NameKeys): boolean {
	return keyPairs(name, query).some(
		([own, typed]) => own.includes(typed) && ` ${own} `.includes(` ${typed} `),
	);
}

/**
 * The number of the word of a name at which the words of a query stand, the last of them perhaps
 * unfinished; `undefined` for none. What a name has whole it so has while it is typed.
 */
export function wordBegun(name: NameKeys, query: NameKeys): number | undefined {
	for (const [own, typed] of keyPairs(name, query)) {
		if (own.startsWith(typed)) return 0;
		const at = own.indexOf(` ${typed}`);
		if (at >= 0) return own.slice(0, at).split(' ').length;
	}
	return undefined;
}

/**
 * Whether the words of a query, at least two, are words of a name in whatever order, with no more than two others
 * between and around them: `thang vu`, `pham tuc`. The last may be unfinished.
 */
export function hasWordsApart(name: NameKeys, query: NameKeys): boolean {
	const count = query.meanings.length;
	if (count < 2 || name.meanings.length > count + MOST_LEFT_OUT) return false;
	const typed = wordsOf.get(query) ?? typedWords(query);
	wordsOf.set(query, typed);
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
	if (typed.length === 0 || !typed.every((word) => key.includes(word))) return false;
	const left = key.split(' ');
	return typed.every((word, at) => {
		const whole = left.indexOf(word);
		const isLast = at === typed.length - 1;
		const place = whole < 0 && isLast ? left.findIndex((other) => other.startsWith(word)) : whole;
		if (place >= 0) left.splice(place, 1);
		return place >= 0;
	});
}

function keyPairs(name: NameKeys, query: NameKeys): readonly (readonly [string, string])[] {
	return (
		[
			[name.spelling, query.spelling],
			[name.roman, query.roman],
		] as const
	).filter(([, typed]) => typed !== '');
}

/** For one or two letters: of a name that is them, that begins with them, or that has a later word which does. */
export function initialBonus(query: string, {spelling, roman}: NameKeys): number {
	const forms = [spelling, roman];
	if (forms.includes(query)) return 0.5;
	const begun = forms.map((form) => openings(form));
	if (begun.some(([first]) => first?.startsWith(query))) return 0.3;
	return begun.some((words) => words.some((word) => word.startsWith(query))) ? 0.15 : 0;
}

/** The words of a key but those that end a number: nobody looks for the v of `16 वीं`. */
function openings(key: string): readonly string[] {
	const words = key.split(' ');
	return words.filter((_, at) => !/^\d+$/v.test(words[at - 1] ?? ''));
}

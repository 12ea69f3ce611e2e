import {expect, test} from 'vitest';
import {buildNameIndex, type NameIndex} from '../../../source/search/name-index.ts';
import {graphemes} from '../../../source/text/graphemes.ts';
import {randomNumbers} from '../../bench/generated-names.ts';

/** A made-up name in three scripts. */
type Name = readonly [latin: string, devanagari: string, urdu: string];

const consonants: readonly Name[] = [
	['k', 'क', '\u06A9'],
	['g', 'ग', '\u06AF'],
	['ch', 'च', '\u0686'],
	['j', 'ज', '\u062C'],
	['t', 'त', '\u062A'],
	['d', 'द', '\u062F'],
	['n', 'न', '\u0646'],
	['p', 'प', '\u067E'],
	['b', 'ब', '\u0628'],
	['m', 'म', '\u0645'],
	['r', 'र', '\u0631'],
	['l', 'ल', '\u0644'],
	['s', 'स', '\u0633'],
	['sh', 'श', '\u0634'],
	['h', 'ह', '\u06C1'],
	['f', 'फ़', '\u0641'],
];
const vowels: readonly Name[] = [
	['a', 'ा', '\u0627'],
	['i', 'ी', '\u06CC'],
	['u', 'ू', '\u0648'],
	['e', 'े', '\u06CC'],
	['o', 'ो', '\u0648'],
];
const endings: readonly Name[] = [['', '', ''], ['', '', ''], ...consonants.slice(6, 13)];

const random = randomNumbers(20_260_301);

function one(of: readonly Name[]): Name {
	return of[Math.floor(random() * of.length)] ?? ['', '', ''];
}

function joined(parts: readonly Name[], between = ''): Name {
	const [latin, devanagari, urdu] = [0, 1, 2].map((script) =>
		parts.map((part) => part[script] ?? '').join(between),
	);
	return [latin ?? '', devanagari ?? '', urdu ?? ''];
}

function madeUp(): Name {
	const words = Array.from({length: 1 + Math.floor(random() * 3)}, () => {
		const syllables = Array.from({length: 2 + Math.floor(random() * 2)}, () =>
			joined([one(consonants), one(vowels), one(endings)]),
		);
		return joined(syllables);
	});
	return joined(words, ' ');
}

const names = Array.from({length: 2000}, madeUp);
const index = buildNameIndex(spellingsOf(names));
/** As many as the browser lists. */
const limit = 200;

function spellingsOf(
	some: readonly Name[],
): readonly {readonly id: string; readonly text: string}[] {
	return some.flatMap((spellings, at) => spellings.map((text) => ({id: String(at), text})));
}

/** The beginnings of three letters and more. */
function beginningsOf(typed: string): readonly string[] {
	const letters = graphemes(typed);
	return letters
		.map((_letter, end) => letters.slice(0, end + 1).join(''))
		.filter((beginning) => graphemes(beginning.replaceAll(' ', '')).length >= 3);
}

/** The beginnings of a name, of three letters and more, that do not find it. */
function lostBeginnings(typed: string, id: string): readonly string[] {
	return beginningsOf(typed).filter(
		(beginning) =>
			!index.find(beginning, {limit, isUnfinished: true}).some((name) => name.id === id),
	);
}

/** What a whole name finds and one of its beginnings does not, with that beginning. */
function lostNames(typed: string, {find}: NameIndex): readonly string[] {
	const all = {limit: Number.POSITIVE_INFINITY};
	const whole = find(typed, all);
	return beginningsOf(typed).flatMap((beginning) => {
		const found = new Set(find(beginning, {...all, isUnfinished: true}).map(({id}) => id));
		const lost = whole.filter(({id}) => !found.has(id));
		return lost.map(({text}) => `${beginning}: ${text}`);
	});
}

const scripts = [
	['Latin letters', 0],
	['Hindi', 1],
	['Urdu', 2],
] as const;

test.each(scripts)(
	'a name in %s is on the list from its third letter on',
	{timeout: 90_000},
	(_, script) => {
		const lost = names
			.slice(0, 12)
			.flatMap((name, at) => lostBeginnings(name[script] ?? '', String(at)));
		expect(lost).toEqual([]);
	},
);

test.each(scripts)(
	'whatever a name in %s finds each of its beginnings finds',
	{timeout: 90_000},
	(_, script) => {
		const lost = names.slice(20, 25).flatMap((name) => lostNames(name[script] ?? '', index));
		expect(lost).toEqual([]);
	},
);

test('so does a name with a wrong letter', {timeout: 90_000}, () => {
	const typed = names.slice(40, 46).map(([latin], at) => {
		const wrong = at % Math.max(1, latin.length);
		return `${latin.slice(0, wrong)}${'aeiou'[at % 5]}${latin.slice(wrong + 1)}`;
	});
	expect(typed.flatMap((name) => lostNames(name, index))).toEqual([]);
});

test('it is so among sixty thousand spellings too', {timeout: 90_000}, () => {
	const more = Array.from({length: 20_000}, madeUp);
	const large = buildNameIndex(spellingsOf(more));
	const lost = more.slice(0, 6).flatMap((name, at) => lostNames(name[at % 3] ?? '', large));
	expect(lost).toEqual([]);
});

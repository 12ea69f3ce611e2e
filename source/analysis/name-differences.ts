import type {EntityId, Mention} from '../entities/types.ts';
import {phonemeSimilarity, skeleton} from '../romanise/distance.ts';
import {phonemeKey} from '../romanise/phonemes.ts';
import {alone, distinctBy, type Found, type Part} from './parts.ts';
import {type Story, type StoryLine, soundOfWord} from './story.ts';
import type {Difference, OtherSpellings} from './types.ts';

/** Names that one version of some lines has and the other does not say in any way that is known. */
export type NameComparer = (one: Part, other: Part) => readonly Difference[];

/**
 * Compares the names of two stories. A name counts as missing only if the other version neither names
 * it anywhere nor has a spelling of it, nor a part of it by ear in these lines; a name that is translated
 * by its meaning only if it is known how the other script writes it.
 */
export function nameComparer(a: Story, b: Story, spellings: OtherSpellings): NameComparer {
	const [left, right] = [textOf(a), textOf(b)];
	return (one, other) =>
		nameTypes.flatMap((type) => {
			const ones = namesLacking(namesOf(one, type), {there: other, whole: right, spellings});
			const others = namesLacking(namesOf(other, type), {there: one, whole: left, spellings});
			if (type === 'person' || type === 'place') return changedNames(ones, others);
			// What both sides have left is one name in two words, since it is made of common nouns.
			const count = Math.min(ones.length, others.length);
			return [
				...alone('name', 'a', withoutNumbers(ones.slice(count))),
				...alone('name', 'b', withoutNumbers(others.slice(count))),
			];
		});
}

const nameTypes = ['person', 'place', 'organization', 'event', 'document'] as const;

export type Named = Found & {
	readonly mention: Mention;
	/** Where it stands in its lines, 0 to 1. */
	readonly place: number;
};

export function namesOf({lines}: Part, type: Mention['type']): readonly Named[] {
	const from = lines[0]?.paragraph.start ?? 0;
	const length = Math.max(1, (lines.at(-1)?.paragraph.end ?? from) - from);
	return lines.flatMap(({line, mentions}) =>
		mentions
			.filter((mention) => mention.type === type)
			.map((mention) => {
				return {text: mention.text, line, mention, place: (mention.start - from) / length};
			}),
	);
}

/** A whole version: who is named in it, and its text by letters and by ear, which most pairs never ask for. */
export type WholeText = {
	readonly entities: ReadonlySet<EntityId>;
	readonly letters: () => string;
	readonly sounds: () => string;
	readonly story: Story;
};

const texts = new WeakMap<Story, WholeText>();

/** Made once for a story, which is compared with several. */
export function textOf(story: Story): WholeText {
	const known = texts.get(story);
	if (known !== undefined) return known;
	const {text, lines} = story;
	const whole = {
		entities: new Set(lines.flatMap(({mentions}) => mentions.map(({entity}) => entity))),
		letters: once(() => lettersOf(text)),
		sounds: once(() =>
			lines.map(({paragraph: {start, end}}) => soundsOfText(text.slice(start, end))).join(' '),
		),
		story,
	};
	texts.set(story, whole);
	return whole;
}

function once(make: () => string): () => string {
	let made: string | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

type Searched = {
	readonly there: Part;
	readonly whole: WholeText;
	readonly spellings: OtherSpellings;
};

function namesLacking(names: readonly Named[], searched: Searched): readonly Named[] {
	const lacking = names.filter(({mention}) => isLacking(mention, searched));
	return distinctBy(lacking, ({mention}) => mention.entity);
}

function isLacking(mention: Mention, {there, whole, spellings}: Searched): boolean {
	if (whole.entities.has(mention.entity) || !isSureName(mention)) return false;
	const known = spellings(mention);
	const isSaid = [...known.spellings, known.name].some(
		(spelling) =>
			holds(whole.letters(), lettersOf(spelling), leastLetters) ||
			holds(whole.sounds(), soundsOfText(spelling), leastSounds),
	);
	if (isSaid) return false;
	const isOneScript = scriptSign(mention.text) === whole.story.script;
	const isWriting = (spelling: string): boolean => scriptSign(spelling) === whole.story.script;
	if (known.isByMeaning && !isOneScript && !known.spellings.some(isWriting)) return false;
	return !isHeard(mention.text, there);
}

function scriptSign(text: string): Story['script'] | undefined {
	if (/\p{sc=Devanagari}/v.test(text)) return 'Deva';
	if (/\p{sc=Arabic}/v.test(text)) return 'Arab';
	return /\p{sc=Latin}/v.test(text) ? 'Latn' : undefined;
}

/** What the model alone takes for a name with less may be none, such as the Red Fort for a person (.84). */
export function isSureName({confidence = 1}: Mention): boolean {
	return confidence >= 0.9;
}

/** Letters without case, marks of folding and blanks: «आदित्यनाथ» is two words in Urdu. */
function lettersOf(text: string): string {
	return (
		text
			.normalize('NFD')
			.toLowerCase()
			.match(/[\p{L}\p{Mc}]+/gv) ?? []
	).join('');
}

/** The consonants of a text without the blanks. */
function soundsOfText(text: string): string {
	const words = text.match(/[\p{L}\p{M}\u200C\u200D]+/gv) ?? [];
	return words
		.map(soundOfWord)
		.join('')
		.replaceAll(/(.)\1+/gsv, '$1');
}

/** Fewer stand together by chance. */
const leastSounds = 4;
const leastLetters = 4;

function holds(said: string, name: string, least: number): boolean {
	return name.length >= least && said.includes(name);
}

/** Words of these lines that sound like the name, or a word of theirs like one of its own. */
export function isHeard(name: string, {story, lines}: Part): boolean {
	const own = wordsOf(name);
	const [first] = own;
	const whole = own.map(({phonemes}) => phonemes).join(' ');
	const parts = own.filter(({phonemes}) => isLongEnough(phonemes));
	return lines.some((line) => {
		const {start, end} = line.paragraph;
		const said = wordsOf(story.text.slice(start, end));
		const isWhole = said.some((word, at) => {
			if (first !== undefined && !mayBeginAlike(first, word)) return false;
			return [1, 2, 3].some((count) => {
				const run = said.slice(at, at + count).map(({phonemes}) => phonemes);
				return areAlike(whole, run.join(' '), sameName);
			});
		});
		return (
			isWhole ||
			wordsOf(withoutFullNames(story, line)).some((word) =>
				parts.some(
					(part) => mayBeginAlike(part, word) && areAlike(part.phonemes, word.phonemes, samePart),
				),
			)
		);
	});
}

/** A line without its names of two words and more: the surname in one is somebody else's. */
function withoutFullNames({text}: Story, {paragraph, mentions}: StoryLine): string {
	let rest = '';
	let at: number = paragraph.start;
	for (const {start, end, text: name} of mentions) {
		if (start < at || !/\s/v.test(name)) continue;
		rest += `${text.slice(at, start)} `;
		at = end;
	}
	return rest + text.slice(at, paragraph.end);
}

/** A word by ear, and the first consonant that spellings of it share. */
type Heard = {readonly phonemes: string; readonly first: string};

function wordsOf(text: string): readonly Heard[] {
	return (text.match(/[\p{L}\p{M}\u200C\u200D]+/gv) ?? []).map(heardWord);
}

/** Words recur, and to read one takes longer than to look it up. */
const heardWords = new Map<string, Heard>();
const mostHeard = 50_000;

function heardWord(word: string): Heard {
	const known = heardWords.get(word);
	if (known !== undefined) return known;
	if (heardWords.size >= mostHeard) heardWords.clear();
	const {text: phonemes} = phonemeKey(word);
	const heard = {phonemes, first: skeleton(phonemes).charAt(0)};
	heardWords.set(word, heard);
	return heard;
}

/** Cheaper than how alike they are, which so few words need be asked. */
function mayBeginAlike(one: Heard, other: Heard): boolean {
	return one.first === other.first || one.first === '' || other.first === '';
}

/** Two consonants at least: «खान». */
function isLongEnough(word: string): boolean {
	return word.replaceAll(/[aiu@.EweAq~]/gv, '').length >= 2;
}

/** How alike two names of one line sound that are spellings of one, and a word of each. */
const sameName = 0.7;
const samePart = 0.85;

function areAlike(one: string, other: string, least: number): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	// Cheaper than the distance, which cannot be small then.
	if (short.length * 2 < long.length) return false;
	return phonemeSimilarity(one, other) >= least;
}

/**
 * A name of either side that stands about where the other's stands and sounds half like it was changed;
 * any other is only there.
 */
function changedNames(ones: readonly Named[], others: readonly Named[]): readonly Difference[] {
	const free = new Set(others);
	const changed = ones.map((one): Difference => {
		const other = [...free].find((each) => isChanged(one, each));
		if (other !== undefined) free.delete(other);
		const {text, line} = one;
		return {
			kind: 'name',
			a: text,
			aLine: line,
			...(other && {b: other.text, bLine: other.line}),
		};
	});
	return [...changed, ...alone('name', 'b', [...free])];
}

function isChanged(one: Named, other: Named): boolean {
	if (Math.abs(one.place - other.place) > nearby) return false;
	return phonemeSimilarity(phonemeKey(one.text), phonemeKey(other.text)) >= halfAlike;
}

/** Of the length of the lines: two languages put a name at either end of a clause. */
const nearby = 0.35;
const halfAlike = 0.5;

/** Another number in a name is told as a number. */
function withoutNumbers(names: readonly Named[]): readonly Named[] {
	return names.filter(({text}) => !/\p{Nd}/v.test(text));
}

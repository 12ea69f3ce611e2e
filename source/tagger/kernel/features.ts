import {isVowel, unitAt, writeKey} from './bridge-key.ts';
import {hashSeed, hashUnit, hashUnit4, hashUnits, mixed} from './hash.ts';
import {addNames, nameKind} from './name-kinds.ts';
import {isOrdinary} from './ordinary.ts';

/*
 * What a word tells wherever it stands, as hashes: all of it about itself, some of it about its
 * neighbours. The key features are the same for a word of Hindi and its Urdu spelling; the raw
 * ones hold for one script.
 *
 * A word is told by its letters, as the caller writes them (`../written-word.ts`):
 *
 *     4 bytes        marks, and above them its shape: other scripts than the two that share keys, capitals, hyphens
 *     4              what the word lists know of it, one bit a class
 *     4 and 4        how many code units its folded spelling has, and its key; of that -1 where it is written here
 *     2 a unit       the spelling, then the key if it is given
 */

/** What was read last: its key, for pairs of words; what the lists know of it, for pairs of words of which no pair was met; its marks in its row. */
export let key: i32 = 0;
export let category: i32 = 0;
export let rowMarks: i32 = 0;
/** Its entry in the filter of ordinary words: its spelling in Hindi, its key elsewhere, where the data has no spellings. */
export let ordinary: i32 = 0;

/** For the caller. */
export function keyOf(): i32 {
	return key;
}

export function categoryOf(): i32 {
	return category;
}

export function ordinaryOf(): i32 {
	return ordinary;
}

/** Where the hashes are written, and how far the token may stand of which each tells something: 0 for the word itself, 1, or 2. */
let hashes: usize = 0;
let reaches: usize = 0;
/** For the key of a word. */
let keyUnits: usize = 0;

/** Where the keys of words may be written, twice as long as they are. */
export function setKeyRoom(room: usize): void {
	keyUnits = room;
}

/** A number for each template, so that equal strings of two templates differ; their hashes begin with it. */
function seedOf(template: i32): i32 {
	return hashUnit(hashSeed, template);
}

const keySeed: i32 = 1;
const consonantsSeed: i32 = 2;
const rawSeed: i32 = 3;
const prefixSeed: i32 = 4;
const suffixSeed: i32 = 5;
const rawPrefixSeed: i32 = 6;
const rawSuffixSeed: i32 = 7;
const gramSeed: i32 = 8;
const shapeSeed: i32 = 9;
const classBitSeed: i32 = 10;
const classesSeed: i32 = 11;
const biasSeed: i32 = 12;
const nameKindSeed: i32 = 13;
const categorySeed: i32 = 14;

/** The edge of a sentence, as if it were a word. */
export function writeEdge(hashesAt: usize, reachesAt: usize): i32 {
	setRoom(hashesAt, reachesAt);
	const own = <i32>edgeHash;
	key = own;
	category = own;
	ordinary = own;
	rowMarks = ordinaryMark;
	return put(0, own, 2);
}

/** Adds the names of a list. */
export function addNamesOf(units: usize, length: i32, kind: i32): void {
	addNames(units, length, kind, keyUnits, seedOf(keySeed));
}

/** How many features so many words have at most, of so many code units together: of keys, which may be twice as long, and what each word has beside. */
export function mostFeatures(units: i32, words: i32): i32 {
	return 64 * words + 4 * units;
}

/** Where the word behind another one stands. */
export function nextWord(word: usize): usize {
	const units = load<i32>(word, 8) + max(0, load<i32>(word, 12));
	return (word + headBytes + ((<usize>units) << 1) + 3) & ~3;
}

/** Writes the features of the word that stands at an address; how many they are. */
export function writeFeatures(word: usize, hashesAt: usize, reachesAt: usize): i32 {
	setRoom(hashesAt, reachesAt);
	const marks = load<i32>(word);
	const classes = load<i32>(word, 4) & ~1;
	const length = load<i32>(word, 8);
	let keyLength = load<i32>(word, 12);
	const spelling = word + headBytes;
	let units = spelling + ((<usize>length) << 1);
	if (keyLength < 0) {
		units = keyUnits;
		keyLength = writeKey(spelling, length, units);
	}
	key = hashUnits(units, keyLength, seedOf(keySeed));
	ordinary = key;
	if ((marks & (numberMark | signMark)) !== 0) return writeOther(marks);
	if (length > 0 && isDevanagari(unitAt(spelling, 0))) {
		ordinary = hashUnits(spelling, length, hashSeed);
	}
	rowMarks = (marks & openMark) | (isOrdinary(ordinary) ? ordinaryMark : 0);
	const kind = nameKind(key);
	category = mixed(hashUnit(seedOf(categorySeed), kind), classes);
	let at = put(0, seedOf(biasSeed), 0);
	at = put(at, key, 2);
	at = put(at, consonantHash(units, keyLength), 1);
	at = put(at, shapeHash(marks), 1);
	at = putAffixes(at, units, keyLength, prefixSeed, suffixSeed);
	at = putGrams(at, units, keyLength);
	if (kind > 0) at = put(at, hashUnit(seedOf(nameKindSeed), kind), 2);
	at = putClasses(at, classes);
	if ((marks & keyAloneMark) !== 0) return at;
	at = put(at, hashUnits(spelling, length, seedOf(rawSeed)), 2);
	return putAffixes(at, spelling, length, rawPrefixSeed, rawSuffixSeed);
}

function setRoom(hashesAt: usize, reachesAt: usize): void {
	hashes = hashesAt;
	reaches = reachesAt;
}

function isDevanagari(unit: i32): bool {
	return unit >= 0x0900 && unit < 0x0980;
}

/** A number or a sign: no lists have it, and it is in no name by itself. */
function writeOther(marks: i32): i32 {
	category = key;
	rowMarks = ordinaryMark;
	let at = put(0, seedOf(biasSeed), 0);
	at = put(at, key, 2);
	return put(at, kindHash(marks), 2);
}

/** Puts a feature as number `at`, of the token itself and of all that stand at most `reach` away; the next number. */
function put(at: i32, hash: i32, away: i32): i32 {
	store<i32>(hashes + ((<usize>at) << 2), hash);
	store<u8>(reaches + <usize>at, <u8>away);
	return at + 1;
}

/** All classes together, and each alone; the lowest bit, which every word has, tells nothing. */
function putClasses(before: i32, classes: i32): i32 {
	if (classes === 0) return before;
	let at = put(before, mixed(seedOf(classesSeed), classes), 2);
	for (let rest = classes; rest !== 0; rest &= rest - 1) {
		at = put(at, mixed(seedOf(classBitSeed), ctz(rest)), 2);
	}
	return at;
}

const longestAffix: i32 = 5;
/** The suffix that tells something of the tokens beside the word too; the whole word if that is shorter. */
const tellingSuffix: i32 = 3;

function putAffixes(before: i32, units: usize, length: i32, prefix: i32, suffix: i32): i32 {
	const longest = min(longestAffix, length);
	let at = before;
	let head = seedOf(prefix);
	for (let index: i32 = 0; index < longest; index++) {
		head = hashUnit(head, unitAt(units, index));
		at = put(at, head, 0);
	}
	const telling = min(tellingSuffix, length);
	const end = units + ((<usize>length) << 1);
	for (let size: i32 = 1; size <= longest; size++) {
		const own = hashUnits(end - ((<usize>size) << 1), size, seedOf(suffix));
		at = put(at, own, size === telling ? 1 : 0);
	}
	return at;
}

/**
 * Every three units of the key, then every four: those of three that were hashed, and one more. Four at a time: what is
 * written past the last is written over by what follows.
 */
function putGrams(before: i32, units: usize, length: i32): i32 {
	const threes = length - 2;
	if (threes <= 0) return before;
	const into = hashes + ((<usize>before) << 2);
	for (let start: usize = 0; start < <usize>threes; start += 4) {
		const from = units + (start << 1);
		let hash = hashUnit4(i32x4.splat(seedOf(gramSeed)), v128.load16x4_u(from));
		hash = hashUnit4(hash, v128.load16x4_u(from, 2));
		v128.store(into + (start << 2), hashUnit4(hash, v128.load16x4_u(from, 4)));
	}
	const fours = into + ((<usize>threes) << 2);
	for (let start: usize = 0; start < <usize>(threes - 1); start += 4) {
		const hash = v128.load(into + (start << 2));
		v128.store(fours + (start << 2), hashUnit4(hash, v128.load16x4_u(units + (start << 1), 6)));
	}
	const count = 2 * threes - 1;
	for (let index: usize = 0; index < <usize>count; index += 8) {
		store<u64>(reaches + <usize>before + index, 0);
	}
	return before + count;
}

/** The hash of a key without the vowels after its first letter; that of nothing is that of 0. */
function consonantHash(units: usize, length: i32): i32 {
	let hash = hashUnit(seedOf(consonantsSeed), length === 0 ? 0 : unitAt(units, 0));
	for (let index: i32 = 1; index < length; index++) {
		const unit = unitAt(units, index);
		if (!isVowel(unit)) hash = hashUnit(hash, unit);
	}
	return hash;
}

/** Of letters that stand above the marks, a byte each. */
function shapeHash(marks: i32): i32 {
	let hash = seedOf(shapeSeed);
	for (let letters = marks >>> shapeShift; letters !== 0; letters >>>= 8) {
		hash = hashUnit(hash, letters & 0xff);
	}
	return hash;
}

/** «number» and «mark», which stand where the shape of a word would. */
const ofNumber = memory.data<u8>([0x6e, 0x75, 0x6d, 0x62, 0x65, 0x72, 0]);
const ofSign = memory.data<u8>([0x6d, 0x61, 0x72, 0x6b, 0]);

function kindHash(marks: i32): i32 {
	let hash = seedOf(shapeSeed);
	let at: usize = (marks & numberMark) !== 0 ? ofNumber : ofSign;
	for (; load<u8>(at) !== 0; at++) hash = hashUnit(hash, <i32>load<u8>(at));
	return hash;
}

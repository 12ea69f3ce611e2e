import {phonemeKey} from '../romanise/phonemes.ts';
import {SOUND_CODES, SUBSTITUTION_COSTS, soundCode} from '../romanise/sound-costs.ts';
import type {AlignmentModel} from './name-alignment-model.ts';
import {SPELLING_CHARGES} from './name-spelling-charges.ts';

/** Letters of one script against each other: the same is free, others by how near they sound. */
export function ownScriptModel(): AlignmentModel {
	return {
		groupCosts: ownScriptRow,
		groupNumber: letterNumber,
		insertion: (letter, before) => (letter === before ? SPELLING_CHARGES.doubledLetter : 3),
		deletions: new Float32Array(LETTER_NUMBERS).fill(SPELLING_CHARGES.greatestDeletion),
		longestQueryGroup: 1,
		longestNameGroup: 1,
		charges: SPELLING_CHARGES.charges,
		surcharges: undefined,
	};
}

/** Letters are numbered by their code point's last ten bits: Devanagari, Arabic and Latin do not meet. */
const LETTER_NUMBERS = 1025;

function letterNumber(letter: string): number {
	return 1 + ((letter.codePointAt(0) ?? 0) % (LETTER_NUMBERS - 1));
}

const ownRows = new Map<string, Float32Array>();
const OWN_LETTERS: readonly string[] = [
	...'0123456789abcdefghijklmnopqrstuvwxyz',
	...Array.from({length: 0x80}, (_, at) => String.fromCodePoint(0x900 + at)),
	...Array.from({length: 0x100}, (_, at) => String.fromCodePoint(0x600 + at)),
];

function ownScriptRow(letter: string): Float32Array {
	const known = ownRows.get(letter);
	if (known) return known;
	const row = new Float32Array(LETTER_NUMBERS).fill(SPELLING_CHARGES.never);
	ownSounds ??= new Map(OWN_LETTERS.map((own) => [own, soundOfLetter(own)]));
	const sounds = ownSounds;
	const sound = soundOfLetter(letter);
	for (const other of letter === ' ' ? [] : OWN_LETTERS) {
		const cost = SUBSTITUTION_COSTS[sound * SOUND_CODES + (sounds.get(other) ?? 0)] ?? 1;
		row[letterNumber(other)] = 1 + 4 * cost;
	}
	row[letterNumber(letter)] = 0;
	if (ownRows.size < LETTER_NUMBERS) ownRows.set(letter, row);
	return row;
}

/** Made when a query is aligned first. */
let ownSounds: ReadonlyMap<string, number> | undefined;

function soundOfLetter(letter: string): number {
	return soundCode(phonemeKey(letter).text.slice(0, 1));
}

/*
 * Who sounds like whom, over the distinct word forms of a corpus. A shortlist by pairs of consonants, then a
 * weighted distance of sounds:
 *
 *   thang → t n g → ^t tn ng g$ → थांग तिन्ह تھانگ थान … → थांग 1.00, تھانگ 1.00, तुओंग .89 …
 */
import {skeleton, soundCodes, soundDistance, soundWeight} from '../romanise/distance.ts';
import {phonemeKey} from '../romanise/phonemes.ts';
import {fold} from './folding.ts';
import type {FormId} from './lexicon.ts';
import {isNumber, isSpaceless} from './tokens.ts';

/** The forms that share one sound. */
export type Homophones = {
	readonly key: string;
	readonly skeleton: string;
	readonly codes: Uint8Array;
	readonly weight: number;
	readonly forms: FormId[];
};

/** A sound of the corpus, and how near it is to what was asked: 1 is the same. */
export type NearSound = {readonly sound: Homophones; readonly similarity: number};

export type Vocabulary = {
	readonly forms: readonly string[];
	/** The forms with the same folded key; none for an empty key. */
	readonly folded: (key: string) => readonly FormId[];
	/** All that sounds alike down to `least`, in no order. About 1 ms. */
	readonly near: (key: string, least: number) => readonly NearSound[];
	/** The same among those of the same consonants only; some 50 µs. */
	readonly same: (key: string, least: number) => readonly NearSound[];
	/** The forms whose folded key, and the sounds whose key, begin so. Linear in the vocabulary. */
	readonly beginning: (folded: string) => readonly FormId[];
	readonly soundsBeginning: (key: string, least: number) => readonly NearSound[];
	/** The sounds of one skeleton. */
	readonly ofSkeleton: (skeleton: string) => readonly Homophones[];
	/** The consonants of a form's sound; `undefined` for one without a sound. */
	readonly skeletonOf: (form: FormId) => string | undefined;
	/** The sound of a form; `''` for numbers and letters that are words. */
	readonly keyOf: (form: FormId) => string;
};

export type VocabularyBuilder = {
	/** Takes in the forms that are new since the last call; 10 µs each. */
	readonly extend: () => void;
	readonly finish: () => Vocabulary;
};

/** Over the forms of a lexicon that may still grow. */
export function createVocabularyBuilder(forms: readonly string[]): VocabularyBuilder {
	const byFold = new Map<string, FormId[]>();
	const bySound = new Map<string, Homophones>();
	const soundOfForm: (Homophones | undefined)[] = [];

	const extend = () => {
		for (let form = soundOfForm.length; form < forms.length; form++) {
			const word = forms[form] ?? '';
			push(byFold, fold(word), form);
			const key = soundOf(word);
			const sound = key === '' ? undefined : (bySound.get(key) ?? newSound(key));
			soundOfForm.push(sound);
			if (sound) {
				bySound.set(key, sound);
				sound.forms.push(form);
			}
		}
	};

	return {
		extend,
		finish: () => {
			extend();
			return vocabulary(forms, soundOfForm, {byFold, sounds: [...bySound.values()]});
		},
	};
}

function newSound(key: string): Homophones {
	const codes = soundCodes(key);
	return {key, skeleton: skeleton(key), codes, weight: soundWeight(codes), forms: []};
}

/** The sounds of a word; none for a number and for a letter that is a word. */
export function soundOf(word: string): string {
	return isNumber(word) || isSpaceless(word) ? '' : phonemeKey(word.slice(0, longestSound)).text;
}

const longestSound = 64;

type Tables = {
	readonly byFold: ReadonlyMap<string, FormId[]>;
	readonly sounds: readonly Homophones[];
};

function vocabulary(
	forms: readonly string[],
	soundOfForm: readonly (Homophones | undefined)[],
	{byFold, sounds}: Tables,
): Vocabulary {
	const pairs = new Map<string, number[]>();
	const bySkeleton = new Map<string, Homophones[]>();
	const pairCounts = new Uint8Array(sounds.length);
	for (const [index, sound] of sounds.entries()) {
		const bones = sound.skeleton;
		push(bySkeleton, bones, sound);
		const own = skeletonPairs(bones);
		pairCounts[index] = own.length;
		for (const pair of own) {
			push(pairs, pair, index);
		}
	}

	const shortlist = shortlister(pairs, pairCounts);
	return {
		forms,
		keyOf: (form) => soundOfForm[form]?.key ?? '',
		skeletonOf: (form) => soundOfForm[form]?.skeleton,
		folded: (key) => (key === '' ? [] : (byFold.get(key) ?? [])),
		near: (key, least) =>
			key === ''
				? []
				: nearSounds(
						shortlist(key).flatMap((index) => sounds[index] ?? []),
						key,
						least,
					),
		same: (key, least) => nearSounds(bySkeleton.get(skeleton(key)) ?? [], key, least),
		beginning: (start) => formsBeginning(byFold, start),
		soundsBeginning: (key, least) => soundsBeginning(bySkeleton, key, least),
		ofSkeleton: (bones) => bySkeleton.get(bones) ?? [],
	};
}

function nearSounds(
	sounds: readonly Homophones[],
	key: string,
	least: number,
): readonly NearSound[] {
	const codes = soundCodes(key);
	const weight = soundWeight(codes);
	const near: NearSound[] = [];
	for (const sound of sounds) {
		const total = weight + sound.weight;
		// What one key has more than the other must be left out, which alone may be too much. Not by far: a nasal with
		// no place (.4) may stand for an n (.85) at no cost.
		if (total > 0 && (2 * Math.abs(weight - sound.weight)) / total <= 1.3 - least) {
			const similarity = 1 - (2 * soundDistance(codes, sound.codes, 'whole')) / total;
			if (similarity >= least) {
				near.push({sound, similarity});
			}
		}
	}

	return near;
}

function formsBeginning(byFold: ReadonlyMap<string, FormId[]>, start: string): readonly FormId[] {
	const found: FormId[] = [];
	for (const [key, forms] of byFold) {
		if (key.startsWith(start) && key !== start) {
			found.push(...forms);
		}
	}

	return found;
}

function soundsBeginning(
	bySkeleton: ReadonlyMap<string, Homophones[]>,
	key: string,
	least: number,
): readonly NearSound[] {
	const bones = skeleton(key);
	const codes = soundCodes(key);
	const weight = soundWeight(codes);
	const near: NearSound[] = [];
	for (const [other, sounds] of bySkeleton) {
		if (other.startsWith(bones)) {
			for (const sound of sounds) {
				const similarity = 1 - soundDistance(codes, sound.codes, 'prefix') / weight;
				if (similarity >= least) {
					near.push({sound, similarity});
				}
			}
		}
	}

	return near;
}

/** Each pair of neighbours once, the ends marked. */
function skeletonPairs(bones: string): readonly string[] {
	const whole = `^${bones}$`;
	const pairs = new Set<string>();
	for (let index = 0; index + 1 < whole.length; index++) {
		pairs.add(whole.slice(index, index + 2));
	}

	return [...pairs];
}

/** More would cost time and, on the dev queries, found nothing. */
const shortlistLength = 500;

/** The sounds that share most pairs with a key (Dice), 500 to 1,000 of them. */
function shortlister(pairs: ReadonlyMap<string, readonly number[]>, pairCounts: Uint8Array) {
	const shared = new Uint8Array(pairCounts.length);
	return (key: string): readonly number[] => {
		const own = skeletonPairs(skeleton(key));
		const touched: number[] = [];
		for (const pair of own) {
			for (const index of pairs.get(pair) ?? []) {
				if (shared[index] === 0) {
					touched.push(index);
				}

				shared[index] = (shared[index] as number) + 1;
			}
		}

		const scored = touched.map((index) => {
			const dice = (2 * (shared[index] as number)) / (own.length + (pairCounts[index] as number));
			shared[index] = 0;
			return {index, dice};
		});
		return best(scored);
	};
}

function best(
	scored: readonly {readonly index: number; readonly dice: number}[],
): readonly number[] {
	const counts = new Uint32Array(33);
	for (const {dice} of scored) {
		const bin = Math.round(dice * 32);
		counts[bin] = (counts[bin] as number) + 1;
	}

	let bin = 32;
	for (let sum = counts[bin] as number; bin > 1 && sum < shortlistLength; ) {
		bin--;
		sum += counts[bin] as number;
	}

	return scored
		.filter(({dice}) => Math.round(dice * 32) >= bin)
		.sort((left, right) => right.dice - left.dice)
		.slice(0, shortlistLength * 2)
		.map(({index}) => index);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = map.get(key);
	if (list) {
		list.push(value);
	} else {
		map.set(key, [value]);
	}
}

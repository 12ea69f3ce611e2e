/*
 * Who sounds like whom, over the distinct word forms of a corpus. A shortlist by pairs of consonants, then a
 * weighted distance of sounds:
 *
 *   thang → t n g → ^t tn ng g$ → थांग तिन्ह تھانگ थान … → थांग 1.00, تھانگ 1.00, तुओंग .89 …
 */
import {
	passingSoundCodes,
	skeleton,
	soundCodes,
	soundDistance,
	soundWeight,
} from '../romanise/distance.ts';
import {phonemeKey} from '../romanise/phonemes.ts';
import {fold} from './folding.ts';
import type {FormId} from './lexicon.ts';
import {prefixFinder} from './prefix-finder.ts';
import {soundShortlister} from './sound-shortlist.ts';
import {isNumber, isSpaceless} from './tokens.ts';
import {noForm} from './word-columns.ts';

/** The forms that share one sound. */
export type Homophones = {
	readonly key: string;
	readonly skeleton: string;
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
	/** The forms whose folded key goes on from this one, and the sounds whose key begins so. Linear in what is found. */
	readonly beginning: (folded: string) => readonly FormId[];
	readonly soundsBeginning: (key: string, least: number) => readonly NearSound[];
	/** The sounds of one skeleton. */
	readonly ofSkeleton: (skeleton: string) => readonly Homophones[];
	/** The consonants of a form's sound; `undefined` for one without a sound. */
	readonly skeletonOf: (form: FormId) => string | undefined;
	/** A number that all forms with the same folded key share; `noForm` where there is none. */
	readonly classOf: (form: FormId) => number;
	readonly classOfFold: (key: string) => number;
	readonly formsOfClass: (one: number) => readonly FormId[];
	/** The sound of a form; `''` for numbers and letters that are words. */
	readonly keyOf: (form: FormId) => string;
};

/** A word form folded, and its sound; `''` for one without. */
export type FormReadings = readonly [folded: string, sound: string];

export type VocabularyBuilder = {
	/** Takes in the forms that are new since the last call; 10 µs each, 1 µs where they are known from before. */
	readonly extend: (known?: (form: FormId) => FormReadings | undefined) => void;
	readonly readingsOf: (form: FormId) => FormReadings;
	/** Of the forms that are used: some may stand in no text any more. */
	readonly finish: (isUsed?: (form: FormId) => boolean) => Vocabulary;
};

/** Over the forms of a lexicon that may still grow. */
export function createVocabularyBuilder(forms: readonly string[]): VocabularyBuilder {
	const byFold = new Map<string, FormId[]>();
	const bySound = new Map<string, Homophones>();
	const soundOfForm: (Homophones | undefined)[] = [];
	/** Many sounds share one: a string for each would be megabytes. */
	const skeletons = new Map<string, string>();

	const readings = (word: string): FormReadings => [fold(word), soundOf(word)];
	const extend = (known?: (form: FormId) => FormReadings | undefined) => {
		for (let form = soundOfForm.length; form < forms.length; form++) {
			const word = forms[form] ?? '';
			const [folded, key] = known?.(form) ?? readings(word);
			// Mostly it is the word, of which one copy is enough.
			push(byFold, folded === word ? word : folded, form);
			const before = bySound.get(key);
			if (before) before.forms.push(form);
			else if (key !== '') bySound.set(key, newSound(key, form, skeletons));
			soundOfForm.push(before ?? bySound.get(key));
		}
	};

	return {
		extend,
		readingsOf: (form) => [fold(forms[form] ?? ''), soundOfForm[form]?.key ?? ''],
		finish: (isUsed) => {
			extend();
			const tables = {byFold, sounds: [...bySound.values()]};
			return vocabulary(forms, soundOfForm, isUsed ? usedTables(tables, isUsed) : tables);
		},
	};
}

function usedTables({byFold, sounds}: Tables, isUsed: (form: FormId) => boolean): Tables {
	const used = new Map<string, FormId[]>();
	for (const [key, all] of byFold) {
		const own = all.filter(isUsed);
		if (own.length > 0) used.set(key, own);
	}
	return {
		byFold: used,
		sounds: sounds.flatMap((sound) => {
			const own = sound.forms.filter(isUsed);
			return own.length > 0 ? [{...sound, forms: own}] : [];
		}),
	};
}

function newSound(key: string, form: FormId, skeletons: Map<string, string>): Homophones {
	const bones = skeleton(key);
	const known = skeletons.get(bones) ?? bones;
	skeletons.set(known, known);
	return {key, skeleton: known, weight: soundWeight(soundCodes(key)), forms: [form]};
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
	const bySkeleton = Map.groupBy(sounds, (sound) => sound.skeleton);
	const shortlist = soundShortlister(sounds.map((sound) => sound.skeleton));
	const foldsBeginning = prefixFinder(byFold);
	const classes = foldClasses(forms.length, byFold);
	const skeletonsBeginning = prefixFinder(bySkeleton);
	return {
		forms,
		keyOf: (form) => soundOfForm[form]?.key ?? '',
		skeletonOf: (form) => soundOfForm[form]?.skeleton,
		classOf: (form) => classes[form] ?? noForm,
		classOfFold: (key) => byFold.get(key)?.[0] ?? noForm,
		formsOfClass: (one) => byFold.get(fold(forms[one] ?? '')) ?? [],
		folded: (key) => (key === '' ? [] : (byFold.get(key) ?? [])),
		near: (key, least) =>
			key === ''
				? []
				: nearSounds(
						Array.from(shortlist(skeleton(key)), (index) => sounds[index] as Homophones),
						key,
						least,
					),
		same: (key, least) => nearSounds(bySkeleton.get(skeleton(key)) ?? [], key, least),
		beginning: (start) => {
			const [same, ...longer] = foldsBeginning(start);
			return same?.key === start
				? longer.flatMap(({values}) => values)
				: [same, ...longer].flatMap((each) => each?.values ?? []);
		},
		soundsBeginning: (key, least) =>
			soundsBeginning(
				skeletonsBeginning(skeleton(key)).flatMap(({values}) => values),
				key,
				least,
			),
		ofSkeleton: (bones) => bySkeleton.get(bones) ?? [],
	};
}

/** A beginning that is this like the key has no more sounds in between. */
const mostInserted = 3;

/** The first form with a folded key stands for all of them. */
function foldClasses(count: number, byFold: ReadonlyMap<string, readonly FormId[]>): Uint32Array {
	const classes = new Uint32Array(count).fill(noForm);
	for (const same of byFold.values()) {
		for (const form of same) {
			classes[form] = same[0] ?? form;
		}
	}

	return classes;
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
			const similarity =
				1 - (2 * soundDistance(codes, passingSoundCodes(sound.key), 'whole')) / total;
			if (similarity >= least) {
				near.push({sound, similarity});
			}
		}
	}

	return near;
}

function soundsBeginning(
	sounds: readonly Homophones[],
	key: string,
	least: number,
): readonly NearSound[] {
	const codes = soundCodes(key);
	const weight = soundWeight(codes);
	const near: NearSound[] = [];
	// What comes long after the key's last sound costs nothing, and the beginnings are few.
	const length = codes.length + mostInserted;
	const similarities = new Map<string, number>();
	for (const sound of sounds) {
		const start = sound.key.slice(0, length);
		const similarity =
			similarities.get(start) ??
			1 - soundDistance(codes, passingSoundCodes(start), 'prefix') / weight;
		similarities.set(start, similarity);
		if (similarity >= least) {
			near.push({sound, similarity});
		}
	}

	return near;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = map.get(key);
	if (list) {
		list.push(value);
	} else {
		map.set(key, [value]);
	}
}

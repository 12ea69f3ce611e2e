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
import {type TextColumn, textAt, textOfUnits} from '../text/text-column.ts';
import {noForm} from './form-sequence.ts';
import {membersOf} from './groups.ts';
import type {FormId} from './lexicon.ts';
import {textsBeginning} from './prefix-finder.ts';
import {soundShortlister} from './sound-shortlist.ts';
import type {VocabularyColumns} from './vocabulary-builder.ts';
import type {VocabularyTables} from './vocabulary-tables.ts';

/** The forms that share one sound. */
export type Homophones = {readonly key: string; readonly forms: readonly FormId[]};

/** A sound of the corpus, and how near it is to what was asked: 1 is the same. */
export type NearSound = {readonly sound: Homophones; readonly similarity: number};

export type Vocabulary = {
	readonly formCount: number;
	/** The form as texts write it. */
	readonly textOf: (form: FormId) => string;
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
	/** The forms for which it is empty; some nanoseconds for each form there is. */
	readonly soundless: () => readonly FormId[];
	/** For a cache. */
	readonly tables: VocabularyTables;
};

type Source = {
	readonly columns: VocabularyColumns;
	readonly tables: VocabularyTables;
	readonly textOf: (form: FormId) => string;
	/** The number of a folded key; past the last of `folds` for one that came later. */
	readonly foldNumber: (key: string) => number | undefined;
};

export function vocabularyOf({columns, tables, textOf, foldNumber}: Source): Vocabulary {
	const {folds, foldOf, sounds, soundOf} = columns;
	const {formsOfFolds, foldOrder, formsOfSounds, weights} = tables;
	const {skeletons, skeletonOf, soundsOfSkeletons, pairs} = tables;
	const shortlist = remembering(soundShortlister(pairs));
	const formsOfFold = (key: string): readonly FormId[] =>
		Array.from(membersOf(formsOfFolds, foldNumber(key) ?? noForm));
	/** The first form with a folded key stands for all of them. */
	const classOfFold = (fold: number): number => {
		const {starts, members} = formsOfFolds;
		const first = starts[fold] ?? 0;
		return first < (starts[fold + 1] ?? first) ? (members[first] as number) : noForm;
	};
	const homophones = (sound: number): Homophones => ({
		key: textAt(sounds, sound),
		forms: Array.from(membersOf(formsOfSounds, sound)),
	});
	const soundsOf = (bones: number): Uint32Array => membersOf(soundsOfSkeletons, bones);
	const skeletonNumber = (bones: string): number => {
		const [first] = textsBeginning(skeletons, bones);
		return first !== undefined && textAt(skeletons, first) === bones ? first : noForm;
	};
	const nearest = {sounds, weights, homophones};
	return {
		formCount: foldOf.length,
		textOf,
		keyOf: (form) => {
			const sound = soundOf[form] ?? noForm;
			return sound === noForm ? '' : textAt(sounds, sound);
		},
		soundless: () => {
			const found: FormId[] = [];
			for (const [form, sound] of soundOf.entries()) if (sound === noForm) found.push(form);
			return found;
		},
		skeletonOf: (form) => {
			const sound = soundOf[form] ?? noForm;
			return sound === noForm ? undefined : textAt(skeletons, skeletonOf[sound] as number);
		},
		classOf: (form) => classOfFold(foldOf[form] ?? noForm),
		classOfFold: (key) => classOfFold(foldNumber(key) ?? noForm),
		formsOfClass: (one) => Array.from(membersOf(formsOfFolds, foldOf[one] ?? noForm)),
		folded: (key) => (key === '' ? [] : formsOfFold(key)),
		near: (key, least) =>
			key === '' ? [] : nearSounds(nearest, shortlist(skeleton(key)), {key, least}),
		same: (key, least) =>
			nearSounds(nearest, soundsOf(skeletonNumber(skeleton(key))), {key, least}),
		beginning: (start) => {
			const found = textsBeginning(folds, start, foldOrder);
			const isSame = found[0] !== undefined && textAt(folds, found[0]) === start;
			const longer = isSame ? found.subarray(1) : found;
			return Array.from(longer, (fold) => [...membersOf(formsOfFolds, fold)]).flat();
		},
		soundsBeginning: (key, least) => {
			const found = textsBeginning(skeletons, skeleton(key));
			// Skeletons that begin alike stand together, and so do their sounds.
			const {starts, members} = soundsOfSkeletons;
			const last = found.at(-1);
			const candidates =
				last === undefined ? found : members.subarray(starts[found[0] as number], starts[last + 1]);
			return soundsBeginning(nearest, candidates, {key, least});
		},
		ofSkeleton: (bones) => Array.from(soundsOf(skeletonNumber(bones)), homophones),
		tables,
	};
}

type Nearest = {
	readonly sounds: TextColumn;
	readonly weights: Float64Array;
	readonly homophones: (sound: number) => Homophones;
};

type Asked = {readonly key: string; readonly least: number};

/** Costs are sums of numbers in single precision. */
const tolerance = 1e-4;

function nearSounds(
	{sounds: {units, starts}, weights, homophones}: Nearest,
	candidates: Uint32Array,
	{key, least}: Asked,
): readonly NearSound[] {
	const codes = soundCodes(key);
	const weight = soundWeight(codes);
	const near: NearSound[] = [];
	for (let at = 0; at < candidates.length; at++) {
		const sound = candidates[at] as number;
		const own = weights[sound] as number;
		const total = weight + own;
		// What one key has more than the other must be left out, which alone may be too much. Not by far: a nasal with
		// no place (.4) may stand for an n (.85) at no cost.
		if (total > 0 && (2 * Math.abs(weight - own)) / total <= 1.3 - least) {
			const others = passingSoundCodes(units, starts[sound] as number, starts[sound + 1] as number);
			const most = ((1 - least) * total) / 2 + tolerance;
			const similarity = 1 - (2 * soundDistance(codes, others, 'whole', most)) / total;
			if (similarity >= least) near.push({sound: homophones(sound), similarity});
		}
	}

	return near;
}

/** A beginning that is this like the key has no more sounds in between. */
const mostInserted = 3;

function soundsBeginning(
	{sounds, homophones}: Nearest,
	candidates: Uint32Array,
	{key, least}: Asked,
): readonly NearSound[] {
	const {units, starts} = sounds;
	const codes = soundCodes(key);
	const weight = soundWeight(codes);
	const most = (1 - least) * weight + tolerance;
	const near: NearSound[] = [];
	// What comes long after the key's last sound costs nothing, and the beginnings are few.
	const length = codes.length + mostInserted;
	const similarities = new Map<string, number>();
	for (let at = 0; at < candidates.length; at++) {
		const sound = candidates[at] as number;
		const from = starts[sound] as number;
		const to = Math.min(from + length, starts[sound + 1] as number);
		const start = textOfUnits(units, from, to);
		const similarity =
			similarities.get(start) ??
			1 - soundDistance(codes, passingSoundCodes(units, from, to), 'prefix', most) / weight;
		similarities.set(start, similarity);
		if (similarity >= least) near.push({sound: homophones(sound), similarity});
	}

	return near;
}

/** What was asked of late, as a query asks for its words again with a wider reach and for suggestions. */
function remembering<Value>(of: (key: string) => Value): (key: string) => Value {
	const known = new Map<string, Value>();
	return (key) => {
		const before = known.get(key);
		if (before !== undefined) return before;
		if (known.size >= mostRemembered) known.clear();
		const now = of(key);
		known.set(key, now);
		return now;
	};
}

const mostRemembered = 32;

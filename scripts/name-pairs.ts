import {readFileSync} from 'node:fs';
import {phonemeSimilarity} from '../source/romanise/distance.ts';
import {phonemeKey} from '../source/romanise/phonemes.ts';
import {spellingKey} from '../source/romanise/spelling-key.ts';

/** What a person types and the names it must find. */
export type TypedName = {
	readonly query: string;
	readonly gold: readonly string[];
	/** 0 to 4: names with one id are in one fold, in whatever script. */
	readonly fold: number;
};

/** The items of a file of pairs; of the typing error file those of one script's gold. */
export function readTypedNames(file: string, gold = 'gold'): readonly TypedName[] {
	const {items} = JSON.parse(readFileSync(file, 'utf8')) as {
		readonly items: readonly Readonly<Record<string, unknown>>[];
	};
	return items.map((item) => ({
		query: String(item['q']),
		gold: Array.isArray(item[gold]) ? item[gold].map(String) : [],
		fold: foldOf(String(item['id'])),
	}));
}

export const FOLDS = 5;

function foldOf(id: string): number {
	let hash = 7;
	for (const character of id.replace(/^[^:]*:/v, '')) {
		hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
	}
	return (hash >>> 3) % FOLDS;
}

/** Two spelling keys of one name, with a blank at either end. */
export type SpellingPair = readonly [query: string, name: string];

/** Below this a gold is a translation or another name of the place. */
const LEAST_SIMILARITY = 0.56;
/** So much nearer must a part of a name be to be taken for the whole (`X` of `X district`). */
const PART_GAIN = 0.06;

/** The pairs that sound alike, to learn spelling from. */
export function spellingPairs(names: readonly TypedName[]): readonly SpellingPair[] {
	return names.flatMap(({query, gold}) =>
		gold.flatMap((name): readonly SpellingPair[] => {
			const [similarity, part] = nearestPart(query, name);
			return similarity < LEAST_SIMILARITY
				? []
				: [[` ${spellingKey(query)} `, ` ${spellingKey(part)} `]];
		}),
	);
}

function nearestPart(query: string, name: string): readonly [similarity: number, part: string] {
	const similarity = (part: string): number =>
		phonemeSimilarity(phonemeKey(query), phonemeKey(part));
	const words = name.split(/[\s\-–]+/v).filter((word) => word !== '');
	const count = query.split(/[\s\-–]+/v).filter((word) => word !== '').length;
	let best: readonly [number, string] = [similarity(name), name];
	for (let start = 0; words.length > count && start + count <= words.length; start++) {
		const part = words.slice(start, start + count).join(' ');
		const value = similarity(part);
		if (value > best[0] + PART_GAIN) best = [value, part];
	}
	return best;
}

import {type BegunQuery, begunRanges} from './name-beginnings.ts';
import {hasWordsApart} from './name-begun.ts';
import {
	type BegunList,
	type BegunName,
	begunNames,
	begunQuery,
	type HeardNames,
	namesOfRanges,
} from './name-begun-names.ts';
import {FAR_BEGINNING, LIKELY_BEGINNING} from './name-cut.ts';
import {type NameKeys, partOfKeys} from './name-keys.ts';

/** Names on the shortlist: by how they begin, then the best of them by sound, which are then ranked by spelling. */
type Shortlist = {readonly begun: number; readonly bySound: number};

const shortlistOfName: Shortlist = {begun: 220, bySound: 100};
/** A beginning of few letters has many names near it, and few letters are compared quickly. */
const shortlistOfBeginning: Shortlist = {begun: 350, bySound: 120};
const lettersOfBeginning = 4;
/** Among so few names there is time to look at more. */
const fewNames = 20_000;
const begunAmongFew = 1000;
const bySoundAmongFew = 200;
const lettersOfMore = 7;

/** How many of so many names a query is compared with. */
export function shortlistOf({spelling: {length}}: NameKeys, names: number): Shortlist {
	const list = length <= lettersOfBeginning ? shortlistOfBeginning : shortlistOfName;
	if (names > fewNames) return list;
	const bySound = length <= lettersOfMore ? bySoundAmongFew : list.bySound;
	return {begun: begunAmongFew, bySound};
}

/** Names that can be asked for their keys. */
type ReadNames = HeardNames & {readonly keysOf: (name: number) => NameKeys | undefined};

/**
 * The names that come next on a list of those that begin near enough; where that are not many, those that begin farther
 * off; and those that have the words of the query in another order.
 */
export function candidatesOf(
	read: ReadNames,
	query: NameKeys,
	list: BegunList,
): readonly BegunName[] {
	const names = read.sounds.weights.length;
	const {begun} = shortlistOf(query, names);
	const near = list.take(begun);
	const farther = names <= fewNames ? fartherNames(read, query, begun - near.length) : [];
	const more = [...farther, ...namesWithWords(read, query)];
	if (more.length === 0) return near;
	const known = new Set(near.map(({name}) => name));
	const candidates = [...near];
	for (const {name, cost, word} of more) {
		if (known.has(name)) continue;
		known.add(name);
		candidates.push({name, cost, word, isFar: true});
	}
	return candidates;
}

/** What begins farther off, and what begins as the later words of a query do: the name may have fewer words. */
function fartherNames(heard: HeardNames, query: NameKeys, count: number): readonly BegunName[] {
	const far = count > 0 ? begunQuery(query, FAR_BEGINNING) : undefined;
	const later = query.meanings.slice(1).flatMap((_, at) => {
		const part = partOfKeys(query, at + 1);
		const begun = part && begunQuery(part, LIKELY_BEGINNING);
		return begun ? begunNames(heard, begun).take(OF_LATER_WORDS) : [];
	});
	return [...later, ...(far ? begunNames(heard, far).take(begunAmongFew) : [])];
}

/** So many names are tried by each later word of a query. */
const OF_LATER_WORDS = 40;

/** So many names that have the words of a query apart are compared with it. */
const MOST_APART = 40;

/** The names that have all words of a query, at least two, in any order; the last may go on. */
function namesWithWords(read: ReadNames, query: NameKeys): readonly BegunName[] {
	const words = query.sounds.split(' ');
	if (words.length < 2) return [];
	const lists = words
		.map((word, at) => {
			const sounds = at === words.length - 1 ? word : `${word} `;
			const begun = begunQuery({...query, sounds, meanings: []}, AS_IT_SOUNDS);
			return begun ? rangesOf(read, begun) : {ranges: [], count: 0};
		})
		.sort((one, other) => one.count - other.count);
	const [rarest] = lists;
	if (!rarest || rarest.count > MOST_OF_WORD) return [];
	const found: BegunName[] = [];
	for (const name of new Set(namesOfRanges(read, rarest.ranges))) {
		const keys = read.keysOf(name);
		if (found.length >= MOST_APART) break;
		if (!keys || !hasWordsApart(keys, query)) continue;
		found.push({name, cost: 0, word: 0, isFar: true});
	}
	return found;
}

/** Less than leaving out a blank costs. */
const AS_IT_SOUNDS = {least: 0.05, share: 0, most: 0.05, last: 0};
/** A word of more names takes too long; nobody reads so far. */
const MOST_OF_WORD = 500;

function rangesOf({beginnings, sounds}: HeardNames, query: BegunQuery) {
	const ranges = begunRanges(beginnings, sounds, query);
	return {ranges, count: ranges.reduce((sum, {from, end}) => sum + end - from, 0)};
}

import {type InitialLists, initialNames, LOOKED_AT} from './name-initials.ts';
import type {NameKeys} from './name-keys.ts';
import {type Candidate, type NamePostings, shortlist} from './name-postings.ts';

/** Names on the shortlist: by grams, then the best of them by sound, which are then ranked by spelling. */
type Shortlist = {readonly byGrams: number; readonly bySound: number};

/** Half as many again changed recall in the first five by less than .3 of a hundred. */
const shortlistOfName: Shortlist = {byGrams: 220, bySound: 100};
/** A beginning of few letters has many names near it, and few letters are compared quickly. */
const shortlistOfBeginning: Shortlist = {byGrams: 350, bySound: 160};
const lettersOfBeginning = 4;

/**
 * Counting what each name shares with the query takes a share of a keystroke that grows with their number: among fewer
 * names more are compared in the same time. Of the right names of pools of 7,000 to 7,800 all beginnings of three
 * letters or more found 94 of 100 with the lists above.
 */
const fewNames = 20_000;
const shortlistOfBeginningAmongFew: Shortlist = {byGrams: 1000, bySound: 320};
const shortlistOfMoreAmongFew: Shortlist = {byGrams: 450, bySound: 200};
const lettersOfMore = 7;

/** How many of so many names a query is compared with. */
export function shortlistOf({spelling: {length}}: NameKeys, names: number): Shortlist {
	const isAmongFew = names <= fewNames;
	if (length <= lettersOfBeginning) {
		return isAmongFew ? shortlistOfBeginningAmongFew : shortlistOfBeginning;
	}
	return isAmongFew && length <= lettersOfMore ? shortlistOfMoreAmongFew : shortlistOfName;
}

type Lists = {readonly postings: NamePostings; readonly initials: InitialLists};

/**
 * Queries of so few consonants share no gram with the names that they are the beginning of: those
 * that begin with their sound are looked at too.
 */
const FEW_CONSONANTS = 1;

export function candidatesOf({postings, initials}: Lists, query: NameKeys): readonly Candidate[] {
	const {byGrams} = shortlistOf(query, postings.sizes.length);
	const candidates = shortlist(postings, query.sounds, byGrams);
	if (query.skeleton.length > FEW_CONSONANTS) return candidates;
	const known = new Set(candidates.map(({name}) => name));
	const begun = Array.from(initialNames(initials, query.sounds).subarray(0, LOOKED_AT));
	return [
		...candidates,
		...begun.filter((name) => !known.has(name)).map((name) => ({name, overlap: 0})),
	];
}

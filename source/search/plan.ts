import {documentLetters} from './document-letters.ts';
import type {Filter} from './filters.ts';
import {namedPlaces} from './named-places.ts';
import {namesApart} from './names-apart.ts';
import {occurrences, type Places} from './places.ts';
import type {QueryNode} from './query.ts';
import {
	expanded,
	isNameLike,
	type Planner,
	type PlanOptions,
	type PlanSource,
	placesOfNode,
	runOrWord,
	type WordForms,
	type WordNode,
} from './query-places.ts';
import type {Regex} from './regex-program.ts';
import type {Slices} from './slices.ts';
import {wordsApart} from './words-apart.ts';

/** A query with every word looked up: what remains is to ask it of each article. */
export type Plan =
	| {readonly kind: 'places'; readonly places: Places}
	| {readonly kind: 'all' | 'any'; readonly parts: readonly Plan[]}
	| {readonly kind: 'not'; readonly part: Plan}
	| {readonly kind: 'filter'; readonly filter: Filter}
	| {readonly kind: 'regex'; readonly regex: Regex};

export type Planned = {readonly plan: Plan; readonly forms: WordForms};

/** Looks up every word of a query; linear in the places of its words, and pauses. */
export function* planInSlices(
	source: PlanSource,
	node: QueryNode,
	options: PlanOptions,
): Slices<Planned> {
	const planner = plannerOf(source, node, options);
	for (const word of wordsIn(node)) {
		expanded(planner, word);
		yield;
	}
	return {plan: yield* planOf(planner, node), forms: planner.forms};
}

function plannerOf(source: PlanSource, node: QueryNode, options: PlanOptions): Planner {
	const letters = documentLetters(node);
	const known = {forms: new Map(), named: new Map(), spelt: new Map()};
	return {source, options, ...known, last: lastWord(node), letters};
}

function wordsIn(node: QueryNode): readonly WordNode[] {
	switch (node.kind) {
		case 'word':
			return [node];
		case 'all':
		case 'any':
			return node.parts.flatMap(wordsIn);
		case 'near':
			return [node.left, node.right].flatMap(wordsIn);
		default:
			return [];
	}
}

function lastWord(node: QueryNode): QueryNode | undefined {
	if (node.kind === 'all') {
		const last = node.parts.at(-1);
		return last?.kind === 'word' ? last : undefined;
	}

	return node.kind === 'word' ? node : undefined;
}

function* planOf(planner: Planner, node: QueryNode): Slices<Plan> {
	switch (node.kind) {
		case 'all':
			return yield* planOfAll(planner, node.parts);
		case 'any':
			return {kind: 'any', parts: yield* plansOf(planner, node.parts)};
		case 'not':
			return {kind: 'not', part: yield* planOf(planner, node.part)};
		case 'filter':
		case 'regex':
			return node;
		default:
			return {kind: 'places', places: yield* placesOfNode(planner, node)};
	}
}

function* plansOf(planner: Planner, nodes: readonly QueryNode[]): Slices<readonly Plan[]> {
	const plans: Plan[] = [];
	for (const node of nodes) plans.push(yield* planOf(planner, node));
	return plans;
}

function* planOfAll(planner: Planner, parts: readonly QueryNode[]): Slices<Plan> {
	const others = yield* plansOf(
		planner,
		parts.filter((part) => !isPlainWord(part)),
	);
	const words = parts.filter(isPlainWord);
	const plans = words.length === 0 ? [] : yield* plansOfWords(planner, words);
	return {kind: 'all', parts: [...others, ...plans]};
}

function isPlainWord(node: QueryNode): node is WordNode {
	return node.kind === 'word' && node.mode === 'plain';
}

/** All of them anywhere, or all as one name: वु दाई थांग is known in Hindi, and is وو ڈائی تھانگ too. */
function* plansOfWords(planner: Planner, words: readonly WordNode[]): Slices<readonly Plan[]> {
	const runs = nameRuns(planner, words);
	const plans: Plan[] = [];
	for (const run of runs) plans.push(yield* planOfRun(planner, run));
	if (runs.length < 2 || words.length > longestName) {
		return plans;
	}

	const text = words.map(({word}) => word).join(' ');
	const names = [
		...(mayBeName(planner, words) ? [yield* runOrWord(planner, words)] : []),
		...(planner.options.reach.isWide ? [yield* namedPlaces(planner, text)] : []),
	];
	const others = names.map((places): Plan => ({kind: 'places', places}));
	return others.length === 0
		? plans
		: [{kind: 'any', parts: [{kind: 'all', parts: plans}, ...others]}];
}

function* planOfRun(planner: Planner, run: readonly WordNode[]): Slices<Plan> {
	const together: Plan = {kind: 'places', places: yield* runOrWord(planner, run)};
	yield;
	const isApart = planner.options.reach.isWide && run.length > 1;
	const apart = isApart ? yield* namesApart(planner, run) : [];
	const parts = [together, ...(yield* wordsApart(planner, run)), ...apart];
	return parts.length === 1 ? together : {kind: 'any', parts};
}

/** Names of more words than this are titles, and are met word by word. */
const longestName = 6;

/** Words of which none is rare are not looked for as a name: it would find nothing new and take long. */
function mayBeName(planner: Planner, words: readonly WordNode[]): boolean {
	const {postings} = planner.source;
	const most = Math.max(mostOfName, postings.sequence.low.length / rarityOfName);
	return words.some((word) => occurrences(postings, expanded(planner, word).forms.keys()) < most);
}

/** Some word of a name is rarer than one in 200 words. */
const rarityOfName = 200;
const mostOfName = 2000;

/** Words of names that stand together in the query must stand together in the text; each other word stands alone. */
function nameRuns(planner: Planner, words: readonly WordNode[]): readonly (readonly WordNode[])[] {
	const runs: WordNode[][] = [];
	let isOpen = false;
	for (const word of words) {
		const isName = isNameLike(planner, word);
		const last = runs.at(-1);
		if (isOpen && isName && last && last.length < longestName) {
			last.push(word);
		} else {
			runs.push([word]);
		}

		isOpen = isName;
	}

	return runs;
}

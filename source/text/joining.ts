/**
 * Arabic letters as the presentation forms that a terminal without shaping needs.
 *
 *     stored   U+0644 U+0627 U+06C1 U+0648 U+0631   lam, alef, heh, waw, reh: Lahore
 *     drawn    U+FEFB        U+FBA8 U+FEEE U+0631   lam with alef, initial heh, final waw, reh
 *
 * A letter joins its neighbors by their joining types (Unicode Standard, section 9.2): marks are
 * transparent, ZWNJ parts, ZWJ and tatweel join. A letter without presentation forms stays as it is,
 * yet its neighbors join it.
 */
import {joiningForms, joinsBothSides, joinsRightSide, lamAlefForms} from './joining-forms.ts';
import {type Span, span} from './units.ts';

/** Joins the letters beside it, and is not seen. */
export const joiner = '\u200D';

/** A place of a joined text: its span in the text, and what is drawn there. */
export type JoinedCluster = Span & {readonly text: string};

/** The grapheme clusters `clusters` of `text`, joined to each other and to their neighbors outside; lam with alef is one place. Linear. */
export function joinedClusters(text: string, clusters: readonly Span[]): JoinedCluster[] {
	const joined: JoinedCluster[] = [];
	for (let index = 0; index < clusters.length; index++) {
		const cluster = clusters[index] as Span;
		const following = clusters[index + 1];
		const ligature = following && lamAlef(text, cluster, following);
		if (ligature !== undefined) index++;
		joined.push(ligature ?? {...cluster, text: joinedCluster(text, cluster)});
	}
	return joined;
}

/** The same clusters as they are stored, but lam with alef is one place: for a terminal that joins the two in one cell. Linear. */
export function lamAlefClusters(text: string, clusters: readonly Span[]): JoinedCluster[] {
	const places: JoinedCluster[] = [];
	for (let index = 0; index < clusters.length; index++) {
		const cluster = clusters[index] as Span;
		const following = clusters[index + 1];
		const isJoined = following !== undefined && isLamAlef(text, cluster, following);
		if (isJoined) index++;
		const {start, end} = isJoined ? span(cluster.start, following.end) : cluster;
		places.push({start, end, text: text.slice(start, end)});
	}
	return places;
}

/** What of a place with lam and alef is counted where the two take one cell; any other place as it is. */
export function withoutAlef(place: string): string {
	return place.replace(/^(\u0644\p{M}*)[\u0622\u0623\u0625\u0627]/v, '$1');
}

const forms = new Map(joiningForms.map(([letter, ...shapes]) => [letter, shapes]));
const alefs = new Map(lamAlefForms.map(([alef, ...shapes]) => [alef, shapes]));

const lam = 0x0644;

function lamAlef(text: string, cluster: Span, following: Span): JoinedCluster | undefined {
	const shapes = alefs.get(text.charCodeAt(following.start));
	if (shapes === undefined || !isLamAlef(text, cluster, following)) return undefined;
	const ligature = joinsPrevious(text, cluster.start) ? shapes[1] : shapes[0];
	const marks =
		text.slice(cluster.start + 1, cluster.end) + text.slice(following.start + 1, following.end);
	return {
		...span(cluster.start, following.end),
		text: String.fromCharCode(ligature) + withoutJoiners(marks),
	};
}

function isLamAlef(text: string, cluster: Span, following: Span): boolean {
	if (text.charCodeAt(cluster.start) !== lam) return false;
	if (!alefs.has(text.charCodeAt(following.start))) return false;
	// A ZWNJ or ZWJ between the two stands for itself: the letters are wanted apart.
	return nextJoining(text, cluster.start + 1) === text[following.start];
}

function joinedCluster(text: string, cluster: Span): string {
	const stored = text.slice(cluster.start, cluster.end);
	const letter = stored[0] ?? '';
	// The sign of a cut before a joined letter: see `fit.ts`.
	if (stored === `\u2026${joiner}`) return letter;
	if (!/^\p{Script_Extensions=Arabic}/v.test(letter)) return stored;
	const before = joinsPrevious(text, cluster.start);
	const after = joinsToLeft(letter) && joinsToRight(nextJoining(text, cluster.start + 1));
	return presentation(letter, before, after) + withoutJoiners(stored.slice(1));
}

function presentation(letter: string, before: boolean, after: boolean): string {
	// A letter such as heh goal with hamza has no forms, but is its base and a mark (NFD).
	const shapes = forms.get(letter.charCodeAt(0));
	const [base = letter, ...marks] = shapes === undefined ? letter.normalize('NFD') : letter;
	const [isolated, final, initial, medial] = shapes ??
		forms.get(base.charCodeAt(0)) ?? [0, 0, 0, 0];
	// Noon ghunna and others have no initial and medial form: the nearest one stands in.
	const unjoinedBefore = (after && initial) || isolated;
	const joinedBefore = (after && medial) || final || unjoinedBefore;
	const shape = before ? joinedBefore : unjoinedBefore;
	return shape === 0 ? letter : String.fromCharCode(shape) + marks.join('');
}

/** In visual order ZWNJ and ZWJ have done their work; left in, they would part or join the wrong letters. */
function withoutJoiners(marks: string): string {
	return marks.replace(/[\u200C\u200D]/g, '');
}

function joinsPrevious(text: string, at: number): boolean {
	return joinsToRight(text[at] ?? '') && joinsToLeft(previousJoining(text, at));
}

/** Whether the letters before and at `at` are joined: a cut there parts a word. */
export function isJoinedAt(text: string, at: number): boolean {
	return joinsPrevious(text, at);
}

const joinsNothing = 1;
const joinsRight = 2;
const joinsBoth = 3;

/** The joining type of each code unit, found at first use; 0 is not found yet. */
const joiningTypes = new Uint8Array(0x10000);

function joiningType(character: string): number {
	const unit = character.charCodeAt(0);
	const known = joiningTypes[unit] ?? 0;
	if (known !== 0) return known;
	const onRight = joinsRightSide.test(character) ? joinsRight : joinsNothing;
	const type = joinsBothSides.test(character) ? joinsBoth : onRight;
	joiningTypes[unit] = type;
	return type;
}

function joinsToLeft(character: string): boolean {
	return character !== '' && joiningType(character) === joinsBoth;
}

function joinsToRight(character: string): boolean {
	return character !== '' && joiningType(character) !== joinsNothing;
}

/** Marks looked past at most: more on one letter is no language. */
const reach = 64;

function nextJoining(text: string, from: number): string {
	let index = from;
	while (index < from + reach && isTransparent(text[index] ?? '')) index++;
	return text[index] ?? '';
}

function previousJoining(text: string, before: number): string {
	let index = before - 1;
	while (index > before - reach && isTransparent(text[index] ?? '')) index--;
	return text[index] ?? '';
}

function isTransparent(character: string): boolean {
	return character >= '\u0300' && /^\p{M}$/v.test(character);
}

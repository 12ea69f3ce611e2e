import type {ArticleId} from '../corpus/types.ts';
import {conceptKey, conceptName} from './concepts.ts';
import {siteName} from './entity-name.ts';
import {foldedWord} from './folding.ts';
import {knownPlace} from './known-places.ts';
import {loneSurnames} from './lone-surnames.ts';
import {clusterNames, type NameForm} from './name-clusters.ts';
import {shortNames} from './short-names.ts';
import type {EntityType, MentionColumns} from './types.ts';
import {provinceOf} from './vietnam.ts';
import {weekdayOf} from './weekdays.ts';

/** For each mention the key of its entity: the same key, the same entity. Equal keys are one string. */
export function* clusterKeys(
	found: MentionColumns,
	forms: readonly string[],
): Generator<undefined, readonly string[]> {
	const people = countedForms(found, forms, 'person');
	const leaders = yield* clusterNames(people);
	const places = yield* clusterNames(countedForms(found, forms, 'place'), 'place');
	const knownPlaces = knownOfLeaders(places);
	const shorts = yield* shortNames(found, forms, leaders);
	const surnames = loneSurnames(people, leaders);
	const provinces = articleProvinces(found);
	yield;
	const known = remembered();
	const bodies = keysOfBodies(formsOfBodies(found, forms));
	const keyOf = (index: number): string => {
		const type = found.type(index);
		const form = forms[index] ?? '';
		if (type === 'person') {
			const leader = leaders.get(form) ?? form;
			return known('person', shorts.get(index) ?? surnames.get(leader) ?? leader, String);
		}
		if (type === 'place') return known('place', form, () => placeKey(form, places, knownPlaces));
		if (type === 'organization' || type === 'event') {
			const concept = known('concept of', form, () => bodies.get(form) ?? '');
			return known(type, ofProvince(concept, provinces.get(found.article(index))), String);
		}
		const value = found.value(index);
		return value === undefined
			? known(type, `: ${form}`, () => formKey(form))
			: known(type, value, String);
	};
	const keys: string[] = [];
	for (let index = 0; index < found.length; index++) {
		if (index % keysAtOnce === 0) yield;
		keys.push(keyOf(index));
	}
	return keys;
}

const keysAtOnce = 20_000;

/** `kind result` of each text, worked out once; a concept is given without its kind. */
function remembered(): (kind: string, text: string, make: (text: string) => string) => string {
	const kinds = new Map<string, Map<string, string>>();
	const keys = new Map<string, string>();
	return (kind, text, make) => {
		const known = kinds.get(kind) ?? new Map<string, string>();
		kinds.set(kind, known);
		const before = known.get(text);
		if (before !== undefined) return before;
		const made = kind === 'concept of' ? make(text) : `${kind} ${make(text)}`;
		const key = keys.get(made) ?? made;
		keys.set(key, key);
		known.set(text, key);
		return key;
	};
}

function placeKey(
	form: string,
	places: ReadonlyMap<string, string>,
	known: ReadonlyMap<string, string>,
): string {
	const leader = places.get(form) ?? form;
	return knownPlace(form) ?? known.get(leader) ?? siteName(leader)?.toLowerCase() ?? leader;
}

/**
 * By what they mean; two that are called the same in English are one, however their words sound in two scripts. The least
 * of the keys that are one stands for all of them, so that the order of the articles does not matter.
 */
function keysOfBodies(forms: Iterable<string>): ReadonlyMap<string, string> {
	const parents = new Map<string, string>();
	const rootOf = (key: string): string => {
		let root = key;
		for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
		return root;
	};
	const byName = new Map<string, string>();
	const keys = new Map<string, string>();
	for (const form of forms) {
		const key = conceptKey(form);
		const name = conceptName(form).toLowerCase();
		keys.set(form, key);
		const [one, other] = [rootOf(byName.get(name) ?? key), rootOf(key)].sort() as [string, string];
		if (one !== other) parents.set(other, one);
		byName.set(name, one);
	}
	for (const [form, key] of keys) keys.set(form, rootOf(key));
	return keys;
}

/** What the tables call a leading spelling or, where they lack it, one that joined it: मुज़फ़्फ़राबाद, «مظفر آباد». */
function knownOfLeaders(places: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	const known = new Map<string, string>();
	for (const [form, leader] of places) {
		const name = knownPlace(leader) ?? knownPlace(form);
		if (name !== undefined && (form === leader || !known.has(leader))) known.set(leader, name);
	}
	return known;
}

function formsOfBodies(found: MentionColumns, forms: readonly string[]): ReadonlySet<string> {
	const own = new Set<string>();
	for (let index = 0; index < found.length; index++) {
		const type = found.type(index);
		if (type === 'organization' || type === 'event') own.add(forms[index] ?? '');
	}
	return own;
}

function formKey(form: string): string {
	return weekdayOf(form) ?? form.split(' ').map(foldedWord).join(' ');
}

/** «The provincial committee» is that of the province which the article is about. */
function ofProvince(concept: string, province: string | undefined): string {
	const isOfProvince = province !== undefined && /\bprovincial\b/v.test(concept);
	return isOfProvince ? `${concept} | ${province}` : concept;
}

/** The province that each article names more often than any other; an article about many has none. */
function articleProvinces(found: MentionColumns): ReadonlyMap<ArticleId, string> {
	const counts = new Map<ArticleId, Map<string, number>>();
	const provinces = new Map<string, string>();
	for (let index = 0; index < found.length; index++) {
		if (found.type(index) !== 'place') continue;
		const text = found.text(index);
		const province = provinces.get(text) ?? provinceOf(text) ?? '';
		provinces.set(text, province);
		if (province === '') continue;
		const article = found.article(index);
		const count = counts.get(article) ?? new Map<string, number>();
		counts.set(article, count.set(province, (count.get(province) ?? 0) + 1));
	}
	return new Map(
		Array.from(
			counts,
			([article, count]) => [article, clearlyMostFrequent(count)] as const,
		).flatMap(([article, province]) =>
			province === undefined ? [] : [[article, province] as const],
		),
	);
}

function clearlyMostFrequent(count: ReadonlyMap<string, number>): string | undefined {
	const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
	return (first?.[1] ?? 0) > (second?.[1] ?? 0) ? first?.[0] : undefined;
}

function countedForms(
	found: MentionColumns,
	forms: readonly string[],
	type: EntityType,
): NameForm[] {
	const counts = new Map<string, number>();
	for (let index = 0; index < found.length; index++) {
		if (found.type(index) !== type) continue;
		const text = forms[index] ?? '';
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return Array.from(counts, ([text, count]) => ({text, count}));
}

import type {ArticleId} from '../corpus/types.ts';
import {wordByWord} from '../text/word-by-word.ts';
import {conceptOf} from './concepts.ts';
import {siteName} from './entity-name.ts';
import {foldedWord} from './folding.ts';
import {type SharedTexts, sharing} from './form-text.ts';
import {knownPlace} from './known-places.ts';
import {loneSurnames} from './lone-surnames.ts';
import {clusterNames, type NameForm} from './name-clusters.ts';
import {shortNames} from './short-names.ts';
import type {EntityType, MentionColumns} from './types.ts';
import {provinceOf} from './vietnam.ts';
import {weekdayOf} from './weekdays.ts';

/** For each mention the key of its entity: the same key, the same entity. */
export function* clusterKeys(
	found: MentionColumns,
	forms: SharedTexts,
): Generator<undefined, SharedTexts> {
	const named = namedIn(found, forms);
	yield;
	const people = countedForms(forms, named.people);
	const leaders = yield* clusterNames(people);
	const places = yield* clusterNames(countedForms(forms, named.places), 'place');
	const knownPlaces = knownOfLeaders(places);
	const shorts = yield* shortNames({found, indexes: named.people, forms, leaders});
	const surnames = loneSurnames(people, leaders);
	const provinces = articleProvinces(found, named.places);
	yield;
	const bodies = keysOfBodies(named.bodies);
	const keys = sharing();
	const usual = usualKeys(forms, keys);
	const personKey = (text: string): string => {
		const leader = leaders.get(text) ?? text;
		return surnames.get(leader) ?? leader;
	};
	const provincial = new Set(Array.from(bodies.values()).filter((key) => isProvincial.test(key)));
	const conceptKey = (text: string): string => bodies.get(text) ?? '';
	/** Of each spelling 1, or 2 where each province has a body of that name. */
	const kinds = new Uint8Array(forms.texts.length);
	const bodyKey = (type: EntityType, index: number): number => {
		const form = forms.of[index] as number;
		if (kinds[form] === 0) {
			kinds[form] = provincial.has(conceptKey(forms.texts[form] ?? '')) ? 2 : 1;
		}
		const province = kinds[form] === 2 ? provinces.get(found.article(index)) : undefined;
		if (province === undefined) return usual(type, form, conceptKey);
		return keys.number(`${type} ${ofProvince(conceptKey(forms.texts[form] ?? ''), province)}`);
	};
	const keyOf = (index: number): number => {
		const type = found.type(index);
		const form = forms.of[index] as number;
		switch (type) {
			case 'person': {
				const short = shorts.get(index);
				return short === undefined ? usual(type, form, personKey) : keys.number(`${type} ${short}`);
			}
			case 'place':
				return usual(type, form, (text) => placeKey(text, places, knownPlaces));
			case 'organization':
			case 'event':
				return bodyKey(type, index);
			default: {
				const value = found.value(index);
				return value === undefined ? usual(type, form, formKey) : keys.number(`${type} ${value}`);
			}
		}
	};
	const of = new Uint32Array(found.length);
	for (let index = 0; index < found.length; index++) {
		if (index % keysAtOnce === 0) yield;
		of[index] = keyOf(index);
	}
	return {of, texts: keys.values};
}

const keysAtOnce = 20_000;

/** The number of the key that a spelling has whatever its article is, worked out once for each type. */
function usualKeys(
	{texts}: SharedTexts,
	keys: ReturnType<typeof sharing>,
): (type: EntityType, form: number, make: (text: string) => string) => number {
	/** The number and 1. */
	const known = new Map<EntityType, Uint32Array>();
	return (type, form, make) => {
		const own = known.get(type) ?? new Uint32Array(texts.length);
		known.set(type, own);
		if (own[form] === 0) own[form] = keys.number(`${type} ${make(texts[form] ?? '')}`) + 1;
		return (own[form] as number) - 1;
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
		const {key, name: concept} = conceptOf(form);
		const name = concept.toLowerCase();
		keys.set(form, key);
		const [known, own] = [rootOf(byName.get(name) ?? key), rootOf(key)];
		const [least, other] = known < own ? [known, own] : [own, known];
		if (least !== other) parents.set(other, least);
		byName.set(name, least);
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

function formKey(form: string): string {
	return weekdayOf(form) ?? wordByWord(form, foldedWord);
}

/** «The provincial committee» is that of the province which the article is about. */
function ofProvince(concept: string, province: string): string {
	return `${concept} | ${province}`;
}

const isProvincial = /\bprovincial\b/v;

/** The province that each article names more often than any other; an article about many has none. */
function articleProvinces(
	found: MentionColumns,
	places: readonly number[],
): ReadonlyMap<ArticleId, string> {
	const counts = new Map<ArticleId, Map<string, number>>();
	const provinces = new Map<number, string>();
	for (const index of places) {
		const text = found.textNumber(index);
		const province = provinces.get(text) ?? provinceOf(found.text(index)) ?? '';
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

/** The mentions of people and of places, and the spellings of bodies and events, which have many mentions each. */
function namedIn(
	found: MentionColumns,
	forms: SharedTexts,
): {
	readonly people: readonly number[];
	readonly places: readonly number[];
	readonly bodies: ReadonlySet<string>;
} {
	const people: number[] = [];
	const places: number[] = [];
	const bodies = new Set<string>();
	const isBody = new Uint8Array(forms.texts.length);
	for (let index = 0; index < found.length; index++) {
		const type = found.type(index);
		if (type === 'person') people.push(index);
		else if (type === 'place') places.push(index);
		else if (type === 'organization' || type === 'event') {
			const form = forms.of[index] as number;
			if (isBody[form] === 0) bodies.add(forms.texts[form] ?? '');
			isBody[form] = 1;
		}
	}
	return {people, places, bodies};
}

/** The spellings of some mentions in the order in which they are first met. */
function countedForms(forms: SharedTexts, indexes: readonly number[]): NameForm[] {
	const counts = new Uint32Array(forms.texts.length);
	const own: number[] = [];
	for (const index of indexes) {
		const form = forms.of[index] as number;
		if (counts[form] === 0) own.push(form);
		counts[form] = (counts[form] as number) + 1;
	}
	return own.map((form) => ({text: forms.texts[form] ?? '', count: counts[form] as number}));
}

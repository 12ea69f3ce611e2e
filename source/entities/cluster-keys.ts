import type {ArticleId} from '../corpus/types.ts';
import {conceptKey} from './concepts.ts';
import {foldedWord} from './folding.ts';
import {knownPlace} from './known-places.ts';
import {clusterNames, type NameForm} from './name-clusters.ts';
import {shortNames} from './short-names.ts';
import type {EntityType, FoundMention} from './types.ts';
import {provinceOf} from './vietnam.ts';
import {weekdayOf} from './weekdays.ts';

/** For each mention the key of its entity: the same key, the same entity. */
export function clusterKeys(
	found: readonly FoundMention[],
	forms: readonly string[],
): readonly string[] {
	const people = clusterNames(countedForms(found, forms, 'person'));
	const places = clusterNames(countedForms(found, forms, 'place'), 'place');
	const shorts = shortNames(found, forms, people);
	const provinces = articleProvinces(found);
	const concepts = new Map<string, string>();
	const knownPlaces = new Map(
		Array.from(places.keys(), (form) => [form, knownPlace(form)] as const),
	);
	return found.map((mention, index) => {
		const {type} = mention;
		const form = forms[index] ?? '';
		if (type === 'person') return `person ${shorts.get(index) ?? people.get(form) ?? form}`;
		if (type === 'place') {
			const leader = places.get(form) ?? form;
			return `place ${knownPlaces.get(form) ?? knownPlaces.get(leader) ?? leader}`;
		}
		if (type !== 'organization' && type !== 'event') return `${type} ${valueKey(mention, form)}`;
		const concept = concepts.get(form) ?? conceptKey(form);
		concepts.set(form, concept);
		return `${type} ${ofProvince(concept, provinces.get(mention.article))}`;
	});
}

function valueKey({value}: FoundMention, form: string): string {
	return value ?? weekdayOf(form) ?? form.split(' ').map(foldedWord).join(' ');
}

/** «The provincial committee» is that of the province which the article is about. */
function ofProvince(concept: string, province: string | undefined): string {
	const isOfProvince = province !== undefined && /\bprovincial\b/v.test(concept);
	return isOfProvince ? `${concept} | ${province}` : concept;
}

/** The province that each article names more often than any other; an article about many has none. */
function articleProvinces(found: readonly FoundMention[]): ReadonlyMap<ArticleId, string> {
	const counts = new Map<ArticleId, Map<string, number>>();
	const provinces = new Map<string, string>();
	for (const {type, text, article} of found) {
		if (type !== 'place') continue;
		const province = provinces.get(text) ?? provinceOf(text) ?? '';
		provinces.set(text, province);
		if (province === '') continue;
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
	found: readonly FoundMention[],
	forms: readonly string[],
	type: EntityType,
): NameForm[] {
	const counts = new Map<string, number>();
	for (const [index, mention] of found.entries()) {
		if (mention.type !== type) continue;
		const text = forms[index] ?? '';
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return Array.from(counts, ([text, count]) => ({text, count}));
}

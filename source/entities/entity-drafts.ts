import type {ArticleId} from '../corpus/types.ts';
import {entityName, leadingForm} from './entity-name.ts';
import {joinsOf, type Stories, storiesOf} from './joins.ts';
import {scriptOf} from './script-of.ts';
import type {Entity, EntityForm, FoundMention, Role} from './types.ts';

/** An entity that has no identifier yet, with the key that its mentions share. */
export type EntityDraft = Omit<Entity, 'id'> & {readonly key: string};

/** One for each key, in the order of their first mention. */
export function entityDrafts(
	found: readonly FoundMention[],
	forms: readonly string[],
	keys: readonly string[],
): readonly EntityDraft[] {
	const groups = Map.groupBy(found.keys(), (index) => keys[index] ?? '');
	const stories = storiesOf(found);
	return Array.from(groups, ([key, indexes]) => draftOf(key, {found, forms, indexes, stories}));
}

type Group = {
	readonly found: readonly FoundMention[];
	readonly forms: readonly string[];
	readonly indexes: readonly number[];
	readonly stories: Stories;
};

function draftOf(key: string, group: Group): EntityDraft {
	const {found, forms, indexes, stories} = group;
	const mentions = indexes.flatMap((index) => found[index] ?? []);
	const type = mentions[0]?.type ?? 'url';
	const spellings = spellingsOf(indexes.map((index) => forms[index] ?? ''));
	const joins =
		spellings.length > 1
			? joinsOf({type, forms: leadingFirst(spellings), articles: articlesOfForms(group), stories})
			: [];
	const roles = rolesOf(mentions);
	return {
		key,
		type,
		...(joins.length > 0 && {joins}),
		...(roles.length > 0 && {roles}),
		name: entityName({type, key, forms: spellings, value: mentions[0]?.value}),
		forms: spellings,
		mentions: mentions.length,
		articles: [...new Set<ArticleId>(mentions.map(({article}) => article))],
	};
}

function spellingsOf(forms: readonly string[]): readonly EntityForm[] {
	const counts = new Map<string, number>();
	for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
	return Array.from(counts, ([text, count]) => ({text, script: scriptOf(text), count})).sort(
		(a, b) => b.count - a.count || (a.text < b.text ? -1 : 1),
	);
}

function leadingFirst(forms: readonly EntityForm[]): readonly EntityForm[] {
	const lead = leadingForm(forms);
	return lead === undefined ? forms : [lead, ...forms.filter((form) => form !== lead)];
}

function articlesOfForms({
	found,
	forms,
	indexes,
}: Group): ReadonlyMap<string, ReadonlySet<ArticleId>> {
	const articles = new Map<string, Set<ArticleId>>();
	for (const index of indexes) {
		const form = forms[index] ?? '';
		const article = found[index]?.article;
		if (article === undefined) continue;
		const own = articles.get(form) ?? new Set<ArticleId>();
		articles.set(form, own.add(article));
	}
	return articles;
}

function rolesOf(mentions: readonly FoundMention[]): readonly (Role & {readonly count: number})[] {
	const roles = new Map<string, Role & {readonly count: number}>();
	for (const {role} of mentions) {
		if (role === undefined) continue;
		const key = `${role.title} | ${role.of ?? ''}`;
		roles.set(key, {...role, count: (roles.get(key)?.count ?? 0) + 1});
	}
	return [...roles].sort(byCountThenKey).map(([, role]) => role);
}

function byCountThenKey(
	[a, {count: countOfA}]: readonly [string, {readonly count: number}],
	[b, {count: countOfB}]: readonly [string, {readonly count: number}],
): number {
	return countOfB - countOfA || (a < b ? -1 : 1);
}

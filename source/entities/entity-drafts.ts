import type {ArticleId} from '../corpus/types.ts';
import {entityName, leadingForm} from './entity-name.ts';
import {joinsOf, type Stories, storiesOf} from './joins.ts';
import {scriptOf} from './script-of.ts';
import type {Entity, EntityForm, EntityType, Join, MentionColumns, Role} from './types.ts';

/** An entity that has no identifier yet, with the key that its mentions share. */
export type EntityDraft = Omit<Entity, 'id'> & {readonly key: string};

/** One for each key, in the order of their first mention. Pauses. */
export function* entityDrafts({
	keys,
	...clustered
}: Clustered): Generator<undefined, readonly EntityDraft[]> {
	const groups = Map.groupBy(keys.keys(), (index) => keys[index] ?? '');
	const stories = storiesOf(clustered.found);
	const drafts: EntityDraft[] = [];
	for (const [key, indexes] of groups) {
		if (drafts.length % draftsAtOnce === 0) yield;
		drafts.push(draftOf(key, {...clustered, indexes, stories}));
	}
	return drafts;
}

/** Some milliseconds. */
const draftsAtOnce = 500;

type Clustered = {
	readonly found: MentionColumns;
	readonly forms: readonly string[];
	readonly keys: readonly string[];
	/** The keys before the reader's edits. */
	readonly ownKeys: readonly string[];
};

type Group = Omit<Clustered, 'keys'> & {
	readonly indexes: readonly number[];
	readonly stories: Stories;
};

function draftOf(key: string, group: Group): EntityDraft {
	const {found, forms, indexes} = group;
	const first = indexes[0] ?? 0;
	const type = found.type(first);
	const spellings = spellingsOf(indexes.map((index) => forms[index] ?? ''));
	const joins = spellings.length > 1 ? joinsOfGroup(type, spellings, group) : [];
	const roles = type === 'person' ? rolesOf(group) : [];
	const confidence = confidenceOf(group);
	return {
		key,
		type,
		...(joins.length > 0 && {joins}),
		...(roles.length > 0 && {roles}),
		...(confidence !== undefined && {confidence}),
		name: entityName({type, key, forms: spellings, value: found.value(first)}),
		forms: spellings,
		mentions: indexes.length,
		articles: [...new Set<ArticleId>(indexes.map((index) => found.article(index)))],
	};
}

/** See `Entity`. */
function confidenceOf({found, indexes}: Group): number | undefined {
	let highest = 0;
	for (const index of indexes) {
		const confidence = found.confidence(index);
		if (confidence === undefined) return undefined;
		highest = Math.max(highest, confidence);
	}
	return highest;
}

function spellingsOf(forms: readonly string[]): readonly EntityForm[] {
	const counts = new Map<string, number>();
	for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
	return Array.from(counts, ([text, count]) => ({text, script: scriptOf(text), count})).sort(
		(a, b) => b.count - a.count || (a.text < b.text ? -1 : 1),
	);
}

/** A spelling whose mentions had no key of the leading one's before is there because the reader said so. */
function joinsOfGroup(
	type: EntityType,
	spellings: readonly EntityForm[],
	group: Group,
): readonly Join[] {
	const forms = leadingFirst(spellings);
	const articles = valuesOfForms(group, (index) => group.found.article(index));
	const keys = valuesOfForms(group, (index) => group.ownKeys[index]);
	const leading = keys.get(forms[0]?.text ?? '') ?? new Set();
	return joinsOf({type, forms, articles, stories: group.stories}).map((join) =>
		![...(keys.get(join.form) ?? leading)].some((key) => leading.has(key))
			? {...join, reason: 'merged by the reader', certainty: 'certain'}
			: join,
	);
}

function leadingFirst(forms: readonly EntityForm[]): readonly EntityForm[] {
	const lead = leadingForm(forms);
	return lead === undefined ? forms : [lead, ...forms.filter((form) => form !== lead)];
}

function valuesOfForms<Value>(
	{forms, indexes}: Group,
	valueAt: (index: number) => Value | undefined,
): ReadonlyMap<string, ReadonlySet<Value>> {
	const values = new Map<string, Set<Value>>();
	for (const index of indexes) {
		const form = forms[index] ?? '';
		const value = valueAt(index);
		if (value === undefined) continue;
		const own = values.get(form) ?? new Set<Value>();
		values.set(form, own.add(value));
	}
	return values;
}

function rolesOf({found, indexes}: Group): readonly (Role & {readonly count: number})[] {
	const roles = new Map<string, Role & {readonly count: number}>();
	for (const index of indexes) {
		const role = found.role(index);
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

import type {ArticleId} from '../corpus/types.ts';
import {entityName, leadingForm} from './entity-name.ts';
import {type SharedTexts, textOf} from './form-text.ts';
import {joinsOf, type Stories, storiesOf} from './joins.ts';
import {scriptOf} from './script-of.ts';
import type {Entity, EntityForm, EntityType, Join, MentionColumns, Role} from './types.ts';

/** An entity that has no identifier yet, with the key that its mentions share. */
export type EntityDraft = Omit<Entity, 'id'> & {readonly key: string};

/** One for each key, all of which have mentions, in their order. Pauses. */
export function* entityDrafts(clustered: Clustered): Generator<undefined, readonly EntityDraft[]> {
	const {found, forms, keys, ownKeys} = clustered;
	const groups = indexesByKey(keys);
	const stories = storiesOf(found);
	const drafts: EntityDraft[] = [];
	for (const [number, key] of keys.texts.entries()) {
		if (number % draftsAtOnce === 0) yield;
		drafts.push(draftOf(key, {found, forms, keys, ownKeys, indexes: groups(number), stories}));
	}
	return drafts;
}

/** Some milliseconds. */
const draftsAtOnce = 500;

type Clustered = {
	readonly found: MentionColumns;
	readonly forms: SharedTexts;
	readonly keys: SharedTexts;
	/** The keys before the reader's edits. */
	readonly ownKeys: SharedTexts;
};

type Group = Clustered & {
	/** Of the mentions. */
	readonly indexes: Uint32Array;
	readonly stories: Stories;
};

/** The mentions of each key, in their order. */
function indexesByKey({of, texts}: SharedTexts): (key: number) => Uint32Array {
	const ends = new Uint32Array(texts.length + 1);
	for (let index = 0; index < of.length; index++) {
		const next = (of[index] as number) + 1;
		ends[next] = (ends[next] as number) + 1;
	}
	for (let key = 0; key < texts.length; key++) {
		ends[key + 1] = (ends[key + 1] as number) + (ends[key] as number);
	}
	const indexes = new Uint32Array(of.length);
	// The start of each moves to its end, which is the start of the next.
	for (let index = 0; index < of.length; index++) {
		const key = of[index] as number;
		indexes[ends[key] as number] = index;
		ends[key] = (ends[key] as number) + 1;
	}
	return (key) => indexes.subarray(key === 0 ? 0 : ends[key - 1], ends[key]);
}

function draftOf(key: string, group: Group): EntityDraft {
	const {found, indexes} = group;
	const first = indexes[0] ?? 0;
	const type = found.type(first);
	const spellings = spellingsOf(group);
	const joins = spellings.length > 1 ? joinsOfGroup(type, spellings, group) : noJoins;
	const roles = type === 'person' ? rolesOf(group) : noRoles;
	return {
		key,
		type,
		joins: joins.length > 0 ? joins : undefined,
		roles: roles.length > 0 ? roles : undefined,
		confidence: confidenceOf(group),
		name: entityName({type, key, forms: spellings, value: found.value(first)}),
		forms: spellings,
		mentions: indexes.length,
		articles: articlesOf(group),
	};
}

const noJoins: readonly Join[] = [];
const noRoles: readonly (Role & {readonly count: number})[] = [];

/** The mentions of an article stand in a row, hence none is met again after another. */
function articlesOf({found, indexes}: Group): readonly ArticleId[] {
	const articles: ArticleId[] = [];
	let last: ArticleId | undefined;
	for (let at = 0; at < indexes.length; at++) {
		const article = found.article(indexes[at] as number);
		if (article !== last) articles.push(article);
		last = article;
	}
	return articles;
}

/** See `Entity`. */
function confidenceOf({found, indexes}: Group): number | undefined {
	let highest = 0;
	for (let at = 0; at < indexes.length; at++) {
		const confidence = found.confidence(indexes[at] as number);
		if (confidence === undefined) return undefined;
		highest = Math.max(highest, confidence);
	}
	return highest;
}

function spellingsOf({forms, indexes}: Group): readonly EntityForm[] {
	const only = forms.of[indexes[0] ?? 0] as number;
	if (indexes.every((index) => forms.of[index] === only)) {
		const text = forms.texts[only] ?? '';
		return [{text, script: scriptOf(text), count: indexes.length}];
	}
	const counts = new Map<number, number>();
	for (const index of indexes) {
		const form = forms.of[index] as number;
		counts.set(form, (counts.get(form) ?? 0) + 1);
	}
	return Array.from(counts, ([form, count]) => {
		const text = forms.texts[form] ?? '';
		return {text, script: scriptOf(text), count};
	}).sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** A spelling whose mentions had no key of the leading one's before is there because the reader said so. */
function joinsOfGroup(
	type: EntityType,
	spellings: readonly EntityForm[],
	group: Group,
): readonly Join[] {
	const forms = leadingFirst(spellings);
	const isNamed = type === 'person' || type === 'place';
	const articles = isNamed
		? valuesOfForms(group, (index) => group.found.article(index))
		: unaskedArticles;
	const joins = joinsOf({type, forms, articles, stories: group.stories});
	// Without edits all have one key.
	if (group.keys === group.ownKeys) return joins;
	const keys = valuesOfForms(group, (index) => textOf(group.ownKeys, index));
	const leading = keys.get(forms[0]?.text ?? '') ?? new Set();
	return joins.map((join) =>
		![...(keys.get(join.form) ?? leading)].some((key) => leading.has(key))
			? {...join, reason: 'merged by the reader', certainty: 'certain'}
			: join,
	);
}

/** Only people and places are asked for theirs. */
const unaskedArticles: ReadonlyMap<string, ReadonlySet<ArticleId>> = new Map();

function leadingFirst(forms: readonly EntityForm[]): readonly EntityForm[] {
	const lead = leadingForm(forms);
	return lead === undefined ? forms : [lead, ...forms.filter((form) => form !== lead)];
}

function valuesOfForms<Value>(
	{forms, indexes}: Group,
	valueAt: (index: number) => Value,
): ReadonlyMap<string, ReadonlySet<Value>> {
	const values = new Map<string, Set<Value>>();
	for (const index of indexes) {
		const form = textOf(forms, index);
		const value = valueAt(index);
		const own = values.get(form) ?? new Set<Value>();
		values.set(form, own.add(value));
	}
	return values;
}

function rolesOf({found, indexes}: Group): readonly (Role & {readonly count: number})[] {
	let roles: Map<string, Role & {readonly count: number}> | undefined;
	for (let at = 0; at < indexes.length; at++) {
		const role = found.role(indexes[at] as number);
		if (role === undefined) continue;
		roles ??= new Map();
		const key = `${role.title} | ${role.of ?? ''}`;
		roles.set(key, {...role, count: (roles.get(key)?.count ?? 0) + 1});
	}
	return roles === undefined ? noRoles : [...roles].sort(byCountThenKey).map(([, role]) => role);
}

function byCountThenKey(
	[a, {count: countOfA}]: readonly [string, {readonly count: number}],
	[b, {count: countOfB}]: readonly [string, {readonly count: number}],
): number {
	return countOfB - countOfA || (a < b ? -1 : 1);
}

import type {ArticleId} from '../corpus/types.ts';
import {entityName} from './entity-name.ts';
import {scriptOf} from './script-of.ts';
import type {Entity, EntityForm, FoundMention} from './types.ts';

/** An entity that has no identifier yet, with the key that its mentions share. */
export type EntityDraft = Omit<Entity, 'id'> & {readonly key: string};

/** One for each key, in the order of their first mention. */
export function entityDrafts(
	found: readonly FoundMention[],
	forms: readonly string[],
	keys: readonly string[],
): readonly EntityDraft[] {
	const groups = Map.groupBy(found.keys(), (index) => keys[index] ?? '');
	return Array.from(groups, ([key, indexes]) => draftOf(key, {found, forms, indexes}));
}

type Group = {
	readonly found: readonly FoundMention[];
	readonly forms: readonly string[];
	readonly indexes: readonly number[];
};

function draftOf(key: string, {found, forms, indexes}: Group): EntityDraft {
	const mentions = indexes.flatMap((index) => found[index] ?? []);
	const type = mentions[0]?.type ?? 'url';
	const spellings = spellingsOf(indexes.map((index) => forms[index] ?? ''));
	return {
		key,
		type,
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

import type {EntityId} from '../entities/types.ts';
import {hasLetters, lettersOfName} from './document-letters.ts';
import type {EntityList} from './entity-list.ts';
import {nameText} from './filter-text.ts';
import {type FoundName, type NameIndex, WHOLE_WORDS} from './name-index.ts';
import type {NameMatch, SearchOptions} from './types.ts';

type NameSource = {readonly names: NameIndex; readonly entities: EntityList};

/** The names that a query means, best first; of those that only hold its words, the most mentioned first. */
export function nameMatches(
	{names, entities}: NameSource,
	query: string,
	{limit = usualNames, isUnfinished = false}: SearchOptions,
): readonly NameMatch[] {
	const text = nameText(query.slice(0, longestName));
	const letters = lettersOfName(text);
	const isOneOf = (name: FoundName): boolean => hasLetters(name.text, letters, isUnfinished);
	const most = Math.max(limit, letters.size === 0 ? leastLooked : mostOfNumber);
	const found = names.find(text, {limit: most, isUnfinished}).filter(isOneOf);
	return mentionedFirst(found, entities)
		.slice(0, limit)
		.map(({id, score, text: form, spans}) => ({entity: id as EntityId, score, form, spans}));
}

export const usualNames = 10;
const longestName = 200;
/** Documents whose numbers sound alike. */
const mostOfNumber = 100;
/** So many are compared by how often they are mentioned: `khan` is a word of many names. */
const leastLooked = 20;

function mentionedFirst(found: readonly FoundName[], entities: EntityList): readonly FoundName[] {
	const isPart = ({score}: FoundName): boolean => score >= WHOLE_WORDS && score < wholeName;
	const parts = found
		.filter(isPart)
		.map((name) => ({name, mentions: mentionsOf(entities, name.id)}))
		.sort((one, other) => other.mentions - one.mentions);
	const inOrder = parts.values();
	return found.map((name) => (isPart(name) ? (inOrder.next().value?.name ?? name) : name));
}

/** A name that the query says nearly whole needs no mentions to stand first. */
const wholeName = 0.995;

function mentionsOf(entities: EntityList, id: string): number {
	const number = entities.numberOf(id);
	if (number === undefined) return 0;
	return entities.forms(number).reduce((sum, {count}) => sum + count, 0);
}

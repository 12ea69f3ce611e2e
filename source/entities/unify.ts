import {clusterKeys} from './cluster-keys.ts';
import {forgetConcepts} from './concepts.ts';
import {type EntityDraft, entityDrafts} from './entity-drafts.ts';
import {type EntityEdit, editedKeys} from './entity-edits.ts';
import {entityIds} from './entity-ids.ts';
import {formTexts} from './form-text.ts';
import {forgetPlaces} from './known-places.ts';
import {mentionColumns} from './mention-columns.ts';
import {forgetHeard} from './name-clusters.ts';
import {forgetParts} from './name-words.ts';
import {forgetSyllables} from './place-vowels.ts';
import {forgetLetters} from './spelled-words.ts';
import type {
	Entity,
	EntityId,
	FoundMention,
	MentionColumns,
	UnifiedColumns,
	UnifiedMentions,
} from './types.ts';

/** `unifyColumns` of a list, in one go. */
export function unifyMentions(
	found: readonly FoundMention[],
	edits: readonly EntityEdit[] = [],
): UnifiedMentions {
	const slices = unifyColumns(mentionColumns(found), edits);
	let step = slices.next();
	while (!step.done) step = slices.next();
	const {entityOf, entities} = step.value;
	return {
		mentions: found.map((mention, index) => ({
			...mention,
			entity: entities[entityOf[index] ?? 0]?.id ?? noId,
		})),
		entities,
	};
}

/**
 * One entity for all spellings of a name, whatever their script: dates, documents and quantities by
 * their value, bodies and events by what their words mean, people and places by their sound.
 * Which mentions go together and how entities are called does not depend on the order of the
 * articles. What the reader merged and split (`edits`) has the last word. Near-linear; pauses.
 */
export function* unifyColumns(
	found: MentionColumns,
	edits: readonly EntityEdit[] = [],
): Generator<undefined, UnifiedColumns> {
	const forms = formTexts(found);
	yield;
	const ownKeys = yield* clusterKeys(found, forms);
	const keys = editedKeys(found, ownKeys, edits);
	yield;
	const drafts = yield* entityDrafts({found, forms, keys, ownKeys});
	forget();
	const ids = entityIds(drafts);
	yield;
	const order = mostMentionedFirst(drafts, ids);
	yield;
	const numbers = new Uint32Array(drafts.length);
	for (const [number, draft] of order.entries()) numbers[draft] = number;
	return {
		entityOf: keys.of.map((key) => numbers[key] as number),
		entities: order.map((draft) => entityOf(drafts[draft] as EntityDraft, ids[draft] ?? noId)),
	};
}

/** What was remembered of names and their words. */
function forget(): void {
	for (const forgetSome of [
		forgetParts,
		forgetHeard,
		forgetPlaces,
		forgetConcepts,
		forgetLetters,
		forgetSyllables,
	])
		forgetSome();
}

/** Those of as many mentions by their identifiers, most of them having one: to sort strings alone takes a third of the time. */
function mostMentionedFirst(
	drafts: readonly EntityDraft[],
	ids: readonly EntityId[],
): readonly number[] {
	const draftOf = new Map(ids.map((id, draft) => [id, draft]));
	const byMentions = Map.groupBy(ids, (_, draft) => drafts[draft]?.mentions ?? 0);
	return [...byMentions]
		.sort(([one], [other]) => other - one)
		.flatMap(([, group]) => group.sort().map((id) => draftOf.get(id) as number));
}

/** A literal with all its fields, as whatever is made for each. */
function entityOf(draft: EntityDraft, id: EntityId): Entity {
	const {type, joins, roles, confidence, name, forms, mentions, articles} = draft;
	return {type, joins, roles, confidence, name, forms, mentions, articles, id};
}

/** Never met: every mention has a key and every key an identifier. */
const noId = 'unknown' as EntityId;

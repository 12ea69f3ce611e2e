import {clusterKeys} from './cluster-keys.ts';
import {entityDrafts} from './entity-drafts.ts';
import {type EntityEdit, editedKeys} from './entity-edits.ts';
import {entityIds} from './entity-ids.ts';
import {formTexts} from './form-text.ts';
import type {EntityId, FoundMention, UnifiedMentions} from './types.ts';

/**
 * One entity for all spellings of a name, whatever their script: dates, documents and quantities by
 * their value, bodies and events by what their words mean, people and places by their sound.
 * Which mentions go together and how entities are called does not depend on the order of the
 * articles. What the reader merged and split (`edits`) has the last word. Near-linear.
 */
export function unifyMentions(
	found: readonly FoundMention[],
	edits: readonly EntityEdit[] = [],
): UnifiedMentions {
	const forms = formTexts(found.map(({text}) => text));
	const ownKeys = clusterKeys(found, forms);
	const keys = editedKeys(found, ownKeys, edits);
	const drafts = entityDrafts({found, forms, keys, ownKeys});
	const ids = entityIds(drafts);
	const idOf = (index: number) => ids.get(keys[index] ?? '') ?? noId;
	return {
		mentions: found.map((mention, index) => ({...mention, entity: idOf(index)})),
		entities: drafts
			.map(({key, ...draft}) => ({...draft, id: ids.get(key) ?? noId}))
			.toSorted((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1)),
	};
}

/** Never met: every mention has a key and every key an identifier. */
const noId = 'unknown' as EntityId;

import type {EntityDraft} from './entity-drafts.ts';
import type {EntityId} from './types.ts';

/**
 * The identifier of each draft by its key: type and name in small letters and hyphens. Of names that
 * give the same one, the later by key get a number, so the order of the articles does not matter.
 */
export function entityIds(drafts: readonly EntityDraft[]): ReadonlyMap<string, EntityId> {
	const ids = new Map<string, EntityId>();
	const taken = new Set<string>();
	for (const {key, type, name} of drafts.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
		const stem = `${type}:${slug(name)}`;
		let id = stem;
		for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
		taken.add(id);
		ids.set(key, id as EntityId);
	}
	return ids;
}

/** Diacritics go, digits and letters of any script stay. */
function slug(name: string): string {
	const plain = name
		.normalize('NFD')
		.replace(/\p{Mn}/gv, '')
		.replaceAll('đ', 'd')
		.toLowerCase();
	const joined = plain.replace(/[^\p{L}\p{Nd}]+/gv, '-').replace(/^-|-$/gv, '');
	return joined === '' ? 'unnamed' : joined;
}

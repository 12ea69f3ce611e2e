import type {EntityId} from '../entities/types.ts';
import type {CountedEntity, EntityGroup, OpenArticle, State} from './types.ts';

/** What narrows the pane of entities: the box over it, or the search for names that was accepted there. */
export function entityFilter({focus, box, search}: State): string {
	if (focus !== 'entities') return '';
	const typed = box?.scope === 'names' ? box.text : undefined;
	const accepted = search?.scope === 'names' ? search.query : '';
	return (box === undefined ? accepted : (typed ?? '')).trim();
}

type Narrowed = {
	readonly filter: string;
	readonly found: unknown;
	readonly groups: readonly EntityGroup[];
};

const narrowed = new WeakMap<OpenArticle, Narrowed>();

/** The groups with those entities alone whose name has what was typed, or that the search for names found. */
export function narrowedGroups(
	state: State,
	open: OpenArticle,
	groups: readonly EntityGroup[],
): readonly EntityGroup[] {
	const filter = entityFilter(state);
	if (filter === '') return groups;
	const found = state.search?.scope === 'names' ? state.search.found : undefined;
	const known = narrowed.get(open);
	if (known?.filter === filter && known.found === found) return known.groups;
	const ids = new Set<EntityId>(found?.names.map(({entity}) => entity));
	const wanted = folded(filter);
	const isShown = ({entity}: CountedEntity): boolean =>
		ids.has(entity.id) ||
		folded(entity.name).includes(wanted) ||
		entity.forms.some(({text}) => folded(text).includes(wanted));
	const shown = groups.flatMap((group): readonly EntityGroup[] => {
		const entities = group.entities.filter(isShown);
		return entities.length > 0 ? [{...group, entities}] : [];
	});
	narrowed.set(open, {filter, found, groups: shown});
	return shown;
}

/** Without case and Latin diacritics; marks of other scripts stay. */
function folded(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/(\p{Script=Latin})\p{Mn}+/gv, '$1')
		.toLowerCase();
}

import type {Entity, EntityId, Mention} from '../entities/types.ts';
import type {Highlight} from '../text/types.ts';
import {parallelLayout, parallelRows} from './parallel-rows.ts';
import type {Parallel, ParallelOverlay, ParallelSide} from './parallel-types.ts';
import {clampedTop, topRevealing} from './scrolling.ts';
import {notice, type Step, stay, withFields} from './step.ts';
import type {State} from './types.ts';

const sharedBySide = new WeakMap<ParallelSide, readonly Mention[]>();

/** The places of one version that name what the other names too, in text order. */
function sharedMentions({names}: Parallel, side: ParallelSide): readonly Mention[] {
	let shared = sharedBySide.get(side);
	if (shared === undefined) {
		const ids = new Set<EntityId>(names.map(({id}) => id));
		shared = side.mentions.filter(({entity}) => ids.has(entity));
		sharedBySide.set(side, shared);
	}
	return shared;
}

/** The name that `e` led to. */
export function chosenName({parallel, name}: ParallelOverlay): Entity | undefined {
	const id = name === undefined ? undefined : sharedMentions(parallel, parallel.a)[name]?.entity;
	return parallel.names.find((entity) => entity.id === id);
}

/** What is marked in one version: the names that both have, the chosen one on both sides alike. */
export function nameHighlights(overlay: ParallelOverlay, side: ParallelSide): readonly Highlight[] {
	const chosen = chosenName(overlay)?.id;
	return sharedMentions(overlay.parallel, side).map(({start, end, entity}) => {
		return {start, end, kind: entity === chosen ? 'selected' : 'entity'};
	});
}

/** e and E: the next and the previous place of the left version that names what both have. */
export function moveName(state: State, by: 1 | -1): Step {
	const {overlay} = state;
	if (overlay?.type !== 'parallel') return stay(state);
	const {parallel, top, name} = overlay;
	const mentions = sharedMentions(parallel, parallel.a);
	if (mentions.length === 0) return notice(state, 'the versions share no name');
	const {rows} = parallelRows(state, parallel);
	const {height} = parallelLayout(state);
	const rowOf = ({start}: Mention): number =>
		rows.findIndex(({left}) => {
			if (left?.type !== 'text') return false;
			const {source} = left.row;
			return source.start <= start && start < source.end;
		});
	const at = name === undefined ? undefined : mentions[name];
	const row = at === undefined ? -1 : rowOf(at);
	const isSeen = row >= top && row < top + height;
	const next = isSeen
		? (name ?? 0) + by
		: by > 0
			? mentions.findIndex((mention) => rowOf(mention) >= top)
			: mentions.findLastIndex((mention) => rowOf(mention) < top);
	const target = mentions[next];
	if (target === undefined) {
		return notice(state, by > 0 ? 'this is the last name' : 'this is the first name');
	}
	const shown = clampedTop(topRevealing(rowOf(target), top, height), rows.length, height);
	const moved: ParallelOverlay = {...overlay, top: shown, name: next};
	return notice(withFields(state, {overlay: moved}), countsText(moved));
}

function countsText(overlay: ParallelOverlay): string {
	const {parallel} = overlay;
	const entity = chosenName(overlay);
	const counts = [parallel.a, parallel.b].map(({mentions, language}) => {
		const own = mentions.filter((mention) => mention.entity === entity?.id);
		return `${own.length} in ${language}`;
	});
	return `${entity?.name ?? ''}: ${counts.join(', ')}   i card`;
}

import type {EntityId} from '../entities/types.ts';
import {cardTable} from './card-table.ts';
import type {Card} from './card-types.ts';
import {helpRows} from './help-rows.ts';
import {keyOf} from './keys-in-force.ts';
import {chosenName} from './parallel-names.ts';
import {parallelLayout, parallelRows} from './parallel-rows.ts';
import {clampedIndex, clampedTop} from './scrolling.ts';
import {mentionInSelection} from './selected-text.ts';
import {currentEntity, layoutOf, listRowAt} from './selectors.ts';
import {notice, type Step, stay, withFields} from './step.ts';
import type {Overlay, State} from './types.ts';
import {acceptView, closeTopView, isView, layOver, moveInView, showView} from './update-view.ts';

/** The rows that an overlay has for its lines, its rule left out. */
export function overlayHeight(state: State): number {
	if (state.overlay?.type === 'parallel') return parallelLayout(state).height;
	return Math.max(1, layoutOf(state).body.height - 1);
}

/** A menu, a help screen or another article lies over a view without taking its place. */
export function openOverlay(state: State, overlay: Overlay): Step {
	return layOver(state, overlay);
}

/** What was under the overlay comes back. */
export function closeOverlay(state: State): Step {
	return closeTopView(state);
}

/** Moves in an overlay: the selection of a view, the top of a list. */
export function moveInOverlay(state: State, by: number): Step {
	const {overlay} = state;
	if (overlay === undefined || overlay.type === 'menu') return closeOverlay(state);
	if (overlay.type === 'merging') return stay(state);
	if (isView(overlay)) return moveInView(state, overlay, by);
	const length = lengthOf(state, overlay);
	const top = clampedTop(overlay.top + by, length, overlayHeight(state));
	return top === overlay.top ? stay(state) : stay({...state, overlay: {...overlay, top}});
}

type ScrolledOverlay = Extract<Overlay, {readonly top: number}>;

function lengthOf(state: State, overlay: ScrolledOverlay): number {
	switch (overlay.type) {
		case 'help':
			return helpRows(state).length;
		case 'problems':
			return state.problems.length;
		case 'parallel':
			return parallelRows(state, overlay.parallel).rows.length;
	}
}

/** Enter follows what is selected. */
export function acceptOverlay(state: State): Step {
	const {overlay} = state;
	return isView(overlay) ? acceptView(state, overlay) : closeOverlay(state);
}

/** i and Enter: the card of the name that the focus is on. */
export function requestCard(state: State): Step {
	if (state.overlay?.type === 'parallel') {
		const entity = chosenName(state.overlay)?.id;
		if (entity === undefined)
			return notice(state, `go to a name with ${keyOf(state, 'parallel.next-mention')} first`);
		return [state, [{type: 'readCard', entity}]];
	}
	if (state.selection !== undefined) {
		const named = mentionInSelection(state)?.entity;
		if (named === undefined) return notice(state, 'no name is in the selection');
		return [state, [{type: 'readCard', entity: named}]];
	}
	const row = state.focus === 'list' ? listRowAt(state, state.selectedIndex) : undefined;
	const entity =
		row?.type === 'name'
			? row.found.entity
			: (namedByHit(state) ?? currentEntity(state)?.entity.id);
	if (entity === undefined) return notice(state, 'no entities here');
	return [state, [{type: 'readCard', entity}]];
}

/** Whom the hit names that the reader was led to, unless another name was chosen. */
function namedByHit({marked, open, selectedEntity}: State): EntityId | undefined {
	if (marked === undefined || selectedEntity !== undefined) return undefined;
	return open?.mentions.find(({start, end}) => start < marked.end && marked.start < end)?.entity;
}

/** The selection stands on the first mention, where Enter goes into the text. */
export function showCard(
	state: State,
	{card, isAgain = false}: {readonly card: Card; readonly isAgain?: boolean},
): Step {
	const {overlay} = state;
	const {rows} = cardTable(card);
	if (isAgain) {
		// The reader has gone on meanwhile.
		if (overlay?.type !== 'card') return stay(state);
		const selectedIndex = clampedIndex(overlay.selectedIndex, rows.length);
		return stay(withFields(state, {overlay: {...overlay, card, selectedIndex}}));
	}
	const mention = rows.findIndex(({target}) => target?.type === 'article');
	// A card that is longer than the screen is read from its top: which spellings, and why they are one.
	const isInSight = mention < overlayHeight(state);
	const first = isInSight ? mention : rows.findIndex(({target}) => target !== undefined);
	return showView(state, {type: 'card', card, selectedIndex: Math.max(0, first)});
}

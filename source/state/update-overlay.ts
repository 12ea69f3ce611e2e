import {helpLines} from './help.ts';
import {parallelLayout, parallelRows} from './parallel-rows.ts';
import {clampedIndex, clampedTop} from './scrolling.ts';
import {currentEntity, layoutOf, listIndexOf, listRowAt} from './selectors.ts';
import {notice, type Step, stay, withFields, without} from './step.ts';
import type {Card, Overlay, State} from './types.ts';
import {requestArticle, selectRow} from './update-list.ts';

/** The rows that an overlay has for its lines, its rule left out. */
export function overlayHeight(state: State): number {
	if (state.overlay?.type === 'parallel') return parallelLayout(state).height;
	return Math.max(1, layoutOf(state).body.height - 1);
}

export function openOverlay(state: State, overlay: Overlay): Step {
	return stay(withFields(state, {overlay}));
}

export function closeOverlay(state: State): Step {
	return stay(without(state, 'overlay'));
}

/** Moves in an overlay: the selection of a card, the top of a list. */
export function moveInOverlay(state: State, by: number): Step {
	const {overlay} = state;
	if (overlay === undefined || overlay.type === 'menu') return closeOverlay(state);
	if (overlay.type === 'card') {
		const selectedIndex = clampedIndex(overlay.selectedIndex + by, overlay.card.mentions.length);
		if (selectedIndex === overlay.selectedIndex) return stay(state);
		return openOverlay(state, {...overlay, selectedIndex});
	}
	const length = lengthOf(state, overlay);
	const top = clampedTop(overlay.top + by, length, overlayHeight(state));
	return top === overlay.top ? stay(state) : openOverlay(state, {...overlay, top});
}

type ScrolledOverlay = Extract<Overlay, {readonly top: number}>;

function lengthOf(state: State, overlay: ScrolledOverlay): number {
	switch (overlay.type) {
		case 'help':
			return helpLines(state.focus).length;
		case 'problems':
			return state.problems.length;
		case 'parallel':
			return parallelRows(state, overlay.parallel).rows.length;
	}
}

/** Enter on a card's mention goes to it in its text. */
export function acceptOverlay(state: State): Step {
	const {overlay} = state;
	if (overlay?.type !== 'card') return closeOverlay(state);
	const chosen = overlay.card.mentions[overlay.selectedIndex];
	if (chosen === undefined) return closeOverlay(state);
	const {mention} = chosen;
	const closed = without(state, 'overlay', 'box');
	const next = withFields(closed, {focus: 'reader', selectedEntity: mention.entity});
	// The list goes along, where it shows the article.
	const index = listIndexOf(next, mention.article);
	const [selected] = index < 0 ? stay(next) : selectRow(next, index);
	return requestArticle(selected, mention.article, {isUrgent: true, goTo: mention});
}

/** i and Enter: the card of the name that the focus is on. */
export function requestCard(state: State): Step {
	const row = state.focus === 'list' ? listRowAt(state, state.selectedIndex) : undefined;
	const entity = row?.type === 'name' ? row.found.entity : currentEntity(state)?.entity.id;
	if (entity === undefined) return notice(state, 'no entities here');
	return [state, [{type: 'readCard', entity}]];
}

export function showCard(state: State, card: Card): Step {
	return openOverlay(state, {type: 'card', card, selectedIndex: 0});
}

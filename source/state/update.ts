import type {ListCommand} from './list-types.ts';
import {readerHeight} from './reader-rows.ts';
import type {ReadingCommand} from './reading-types.ts';
import {unknownReason, withReason} from './reasons.ts';
import {withoutResuming} from './resuming.ts';
import {listLength} from './selectors.ts';
import {type Step, stay, withFields, without} from './step.ts';
import {followTrail} from './trail.ts';
import type {Message, State} from './types.ts';
import {unreachable} from './unreachable.ts';
import * as closing from './update-closing.ts';
import * as edits from './update-edits.ts';
import * as entities from './update-entities.ts';
import {updateKeeping, watched} from './update-keeping.ts';
import {updateKeyboard} from './update-keyboard.ts';
import * as list from './update-list.ts';
import * as moves from './update-moves.ts';
import * as narrowing from './update-narrow.ts';
import {updateOutward} from './update-outward.ts';
import * as overlay from './update-overlay.ts';
import * as parallel from './update-parallel.ts';
import {updatePrompt} from './update-prompt.ts';
import * as reader from './update-reader.ts';
import {updateReading} from './update-reading.ts';
import {requestReload} from './update-reload.ts';
import {updateScreen} from './update-screen.ts';
import * as search from './update-search.ts';
import {endsSelection} from './update-selection.ts';
import * as view from './update-view.ts';
import {updateWorld} from './update-world.ts';

/** Every change of state goes through here. It reads no clock, no file and no terminal. */
export function update(state: State, message: Message): Step {
	const ofKeyboard = updateKeyboard(state, message, update);
	if (ofKeyboard !== undefined) return ofKeyboard;
	const [next, effects] = updateWorld(state, message) ?? afterKey(state, message);
	return watched(state, [followTrail(next, message), effects]);
}

/** What the reader pressed: the notice of the key before goes, a count lasts for one command. */
function afterKey(state: State, message: Message): Step {
	if (message.type === 'digitTyped') return typeDigit(state, message.digit);
	const fresh = withFields(without(state, 'notice'), {isTouched: true, isQuitArmed: false});
	const armed = message.type === 'interrupted' && state.isQuitArmed ? {isQuitArmed: true} : {};
	const before = withFields(fresh, armed);
	const [next, effects] = withReason(before, updateCommand(before, message), message);
	// `3gg`: the count waits for the key after the prefix.
	const count = message.type === 'menuOpened' ? state.count : 0;
	const after = endsSelection(message) ? without(next, 'selection') : next;
	return [withoutResuming(state, withFields(after, {count})), effects];
}

function typeDigit(state: State, digit: number): Step {
	return stay(
		withFields(without(state, 'notice'), {count: Math.min(99_999_999, state.count * 10 + digit)}),
	);
}

/** One case a message and nothing but calls: the table of what each message does. */
function updateCommand(state: State, message: Message): Step {
	const elsewhere =
		updatePrompt(state, message, updateCommand) ??
		updateReading(state, message, updateCommand) ??
		updateOutward(state, message) ??
		updateKeeping(state, message) ??
		narrowing.updateListCommand(state, message) ??
		updateScreen(state, message);
	if (elsewhere !== undefined) return elsewhere;
	switch (message.type) {
		case 'moved':
			return moves.move(state, message.rows * moves.times(state));
		case 'paged':
			return moves.move(
				state,
				Math.round(message.pages * (moves.pageHeight(state) - 1)) * moves.times(state),
			);
		case 'jumped':
			return moves.jump(state, message.to);
		case 'focusMoved':
			return moves.moveFocus(state, message.by, message.wraps);
		case 'paneShown':
			return stay(withFields(without(state, 'overlay', 'below'), {focus: message.pane}));
		case 'accepted':
			return accept(state);
		case 'viewClosed':
			return closing.closeView(state);
		case 'quitRequested':
			return [state, [{type: 'quit', code: 0}]];
		case 'cancelled':
			return closing.cancel(state);
		case 'interrupted':
			return closing.interrupt(state);
		case 'helpOpened':
			return overlay.openOverlay(state, {type: 'help', top: 0});
		case 'reloadRequested':
			return requestReload(state);
		case 'problemsOpened':
			return overlay.openOverlay(state, {type: 'problems', top: 0});
		case 'menuOpened':
			return overlay.openOverlay(state, {type: 'menu', prefix: message.prefix});
		case 'keyUnknown':
			return stay(withFields(menuClosed(state), {notice: unknownReason(state, message)}));
		case 'mentionMoved':
			return repeated(state, (each) => parallel.moveMention(each, message.by));
		case 'entityTypeMoved':
			return repeated(state, (each) => reader.moveEntityType(each, message.by));
		case 'hitMoved':
			return repeated(state, (each) => parallel.moveHit(each, message.by));
		case 'articleMoved':
			return list.moveArticle(state, message.by * moves.times(state));
		case 'paragraphMoved':
			return repeated(state, (each) => reader.moveParagraph(each, message.by));
		case 'cardRequested':
			return overlay.requestCard(state);
		case 'parallelRequested':
			return parallel.requestParallel(state);
		case 'viewRequested':
			return view.requestView(state, message.view);
		case 'orderStepped':
			return view.stepOrder(state);
		case 'windowChanged':
			return view.changeWindow(state, message.by * moves.times(state));
		case 'entityMarked':
			return entities.markEntity(state);
		case 'entitiesUnmarked':
			return entities.unmarkEntities(state);
		case 'entitiesCombined':
			return entities.combineEntities(state);
		case 'mergeRequested':
			return edits.requestMerge(state);
		case 'mergeConfirmed':
			return edits.confirmMerge(state);
		case 'searchDropped':
			return narrowing.dropFilters(state);
		case 'boxOpened':
			return search.openBox(state, message.scope, message.text);
		case 'boxTyped':
			return message.isPasted
				? search.pasteInBox(state, message.text)
				: search.typeInBox(state, message.text);
		case 'caretMoved':
			return search.moveCaret(state, message);
		case 'boxDeleted':
			return search.deleteInBox(state, message);
		case 'killedPutBack':
			return search.typeInBox(state, state.box?.killed ?? '');
		case 'historyStepped':
			return search.stepHistory(state, message.by);
		case 'scopeStepped':
			return search.stepScope(state);
		case 'previewScrolled':
			return reader.scrollReader(state, Math.round(message.pages * (readerHeight(state) - 1)));
		case 'selectionOpened':
			return list.followSelection(state, true);
		default:
			return updateNothing(state, message);
	}
}

/** Steps that end at one that leads out of the article: its answer must come first. */
function repeated(state: State, step: (state: State) => Step): Step {
	let current = state;
	for (let left = Math.min(1000, moves.times(state)); left > 0; left -= 1) {
		const [next, effects] = step(current);
		if (next === current || effects.length > 0) return [next, effects];
		current = next;
	}
	return stay(current);
}

type OtherMessage = Extract<
	Message,
	{
		type:
			| 'resized'
			| 'terminalMeasured'
			| 'articlesRead'
			| 'indexProgressed'
			| 'partlyIndexed'
			| 'indexed'
			| 'articleRead'
			| 'searched'
			| 'searchProgressed'
			| 'cardRead'
			| 'entitiesUnified'
			| 'pairsFound'
			| 'viewRead'
			| 'pairRead'
			| 'reloadProgressed'
			| 'reloaded'
			| 'readingRestarted'
			| 'reindexed'
			| 'failed'
			| 'articleStayedOpen'
			| 'keptRead'
			| 'bookmarkToggled'
			| 'bookmarksShown'
			| 'readToggled'
			| 'searchSaved'
			| 'searchesShown'
			| 'splitRequested'
			| 'undone'
			| 'quitDisarmed'
			| ListCommand['type']
			| 'keyRead'
			| 'layoutAsked'
			| 'layoutChosen'
			| 'digitTyped'
			| 'copyRequested'
			| 'openRequested'
			| 'told'
			| 'prompted'
			| 'suspendRequested'
			| 'repaintRequested'
			| 'bidiStepped'
			| ReadingCommand['type']
			| 'zoomed'
			| 'previewToggled';
	}
>;

/** These were handled before; the type says that no other is left. */
function updateNothing(state: State, message: OtherMessage): Step {
	return message === undefined ? unreachable(message) : stay(state);
}

function menuClosed(state: State): State {
	return state.overlay?.type === 'menu' ? overlay.closeOverlay(state)[0] : state;
}

function accept(state: State): Step {
	if (state.box !== undefined) return search.acceptBox(state);
	if (state.overlay !== undefined) return overlay.acceptOverlay(state);
	if (state.focus === 'reader') return overlay.requestCard(state);
	if (state.focus === 'entities') return overlay.requestCard(state);
	if (listLength(state) === 0) return stay(state);
	const isName = state.focus === 'list' && list.isNameSelected(state);
	if (isName) return overlay.requestCard(state);
	const [next, effects] = list.followSelection(state, true);
	return [withFields(next, {focus: 'reader'}), effects];
}

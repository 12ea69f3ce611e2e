import {keyOf} from './keys-in-force.ts';
import type {ListCommand} from './list-types.ts';
import {entityFilter} from './narrowed-entities.ts';
import {readerHeight, readerRows} from './reader-rows.ts';
import type {ReadingCommand} from './reading-types.ts';
import {withoutResuming} from './resuming.ts';
import {clampedIndex} from './scrolling.ts';
import {layoutOf, listLength} from './selectors.ts';
import {type Step, stay, withFields, without} from './step.ts';
import {followTrail} from './trail.ts';
import type {Message, Pane, State} from './types.ts';
import {unreachable} from './unreachable.ts';
import * as closing from './update-closing.ts';
import * as edits from './update-edits.ts';
import * as entities from './update-entities.ts';
import {updateKeeping, watched} from './update-keeping.ts';
import {updateKeyboard} from './update-keyboard.ts';
import * as list from './update-list.ts';
import * as narrowing from './update-narrow.ts';
import {updateOutward} from './update-outward.ts';
import * as overlay from './update-overlay.ts';
import * as parallel from './update-parallel.ts';
import {updatePrompt} from './update-prompt.ts';
import * as reader from './update-reader.ts';
import {updateReading} from './update-reading.ts';
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
	const [next, effects] = updateCommand(withFields(fresh, armed), message);
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
			return move(state, message.rows * times(state));
		case 'paged':
			return move(state, Math.round(message.pages * (pageHeight(state) - 1)) * times(state));
		case 'jumped':
			return jump(state, message.to);
		case 'focusMoved':
			return moveFocus(state, message.by, message.wraps);
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
		case 'problemsOpened':
			return overlay.openOverlay(state, {type: 'problems', top: 0});
		case 'menuOpened':
			return overlay.openOverlay(state, {type: 'menu', prefix: message.prefix});
		case 'keyUnknown':
			return stay(
				withFields(menuClosed(state), {
					notice: `${message.key} does nothing here: ${keyOf(state, 'reading.help')} lists the keys`,
				}),
			);
		case 'mentionMoved':
			return repeated(state, (each) => parallel.moveMention(each, message.by));
		case 'entityTypeMoved':
			return repeated(state, (each) => reader.moveEntityType(each, message.by));
		case 'hitMoved':
			return repeated(state, (each) => parallel.moveHit(each, message.by));
		case 'articleMoved':
			return list.moveArticle(state, message.by * times(state));
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
			return view.changeWindow(state, message.by * times(state));
		case 'entityMarked':
			return entities.markEntity(state);
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

function times({count}: State): number {
	return Math.max(1, count);
}

/** Steps that end at one that leads out of the article: its answer must come first. */
function repeated(state: State, step: (state: State) => Step): Step {
	let current = state;
	for (let left = Math.min(1000, times(state)); left > 0; left -= 1) {
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
			| 'indexed'
			| 'articleRead'
			| 'searched'
			| 'cardRead'
			| 'entitiesUnified'
			| 'pairsFound'
			| 'viewRead'
			| 'pairRead'
			| 'failed'
			| 'articleStayedOpen'
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

/** The rows of what the focus is on. */
function pageHeight(state: State): number {
	if (state.overlay !== undefined) return overlay.overlayHeight(state);
	if (state.box !== undefined || state.focus === 'list') return list.listHeight(state);
	return state.focus === 'reader'
		? readerHeight(state)
		: (layoutOf(state).entities?.height ?? 1) - 1;
}

/** Down is positive. In the box the arrows move in what was found. */
function move(state: State, rows: number): Step {
	if (state.overlay !== undefined) return overlay.moveInOverlay(state, rows);
	if (search.isInHistory(state)) return search.stepHistory(state, rows < 0 ? 1 : -1);
	if (state.box !== undefined) {
		if (state.box.scope === 'article') return reader.moveHit(state, rows > 0 ? 1 : -1);
		if (entityFilter(state) !== '') return reader.selectEntity(state, rows);
		return list.selectRow(state, state.selectedIndex + rows);
	}
	if (state.focus === 'list') return list.selectRow(state, state.selectedIndex + rows);
	return state.focus === 'reader'
		? reader.scrollReader(state, rows)
		: reader.selectEntity(state, rows);
}

/** To the top, to the end, or with a count to that line. */
function jump(state: State, to: 'top' | 'bottom'): Step {
	const target = state.count > 0 ? state.count - 1 : to === 'top' ? 0 : Number.MAX_SAFE_INTEGER;
	if (state.overlay?.type === 'menu') return jump(overlay.closeOverlay(state)[0], to);
	if (state.overlay !== undefined) return overlay.moveInOverlay(state, to === 'top' ? -1e9 : 1e9);
	if (state.focus === 'list') {
		return list.selectRow(state, clampedIndex(target, listLength(state)));
	}
	if (state.focus === 'reader') {
		return reader.scrollReaderTo(state, Math.min(target, readerRows(state).length));
	}
	return state.count > 0
		? reader.selectEntityAt(state, target)
		: reader.selectEntity(state, to === 'top' ? -1e9 : 1e9);
}

const panes: readonly Pane[] = ['list', 'reader', 'entities'];

function moveFocus(state: State, by: 1 | -1, wraps: boolean): Step {
	if (state.box !== undefined) return search.completeBox(state, by);
	const index = panes.indexOf(state.focus) + by;
	const next = wraps ? (index + panes.length) % panes.length : clampedIndex(index, panes.length);
	return stay(withFields(state, {focus: panes[next] ?? 'list'}));
}

function accept(state: State): Step {
	if (state.box !== undefined) return search.acceptBox(state);
	if (state.overlay !== undefined) return overlay.acceptOverlay(state);
	if (state.focus === 'reader') return overlay.requestCard(state);
	if (state.focus === 'entities') return overlay.requestCard(state);
	const isName = state.focus === 'list' && list.isNameSelected(state);
	if (isName) return overlay.requestCard(state);
	const [next, effects] = list.followSelection(state, true);
	return [withFields(next, {focus: 'reader'}), effects];
}

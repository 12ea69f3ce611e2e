import {keyOf} from './keys-in-force.ts';
import {listLength} from './selectors.ts';
import type {Step} from './step.ts';
import type {Message, State} from './types.ts';

/** A command that changed nothing and asks for nothing says why: no key is silent. */
export function withReason(before: State, [next, effects]: Step, message: Message): Step {
	if (next !== before || effects.length > 0) return [next, effects];
	const notice = reasonFor(before, message);
	return notice === undefined ? [next, effects] : [{...next, notice}, effects];
}

/** Why a command can do nothing in this state, in one line. */
function reasonFor(state: State, message: Message): string | undefined {
	switch (message.type) {
		case 'moved':
			return endReason(state, message.rows > 0);
		case 'paged':
		case 'previewScrolled':
			return endReason(state, message.pages > 0);
		case 'jumped':
			return endReason(state, message.to === 'bottom');
		case 'paragraphMoved':
			if (state.open === undefined) return noArticle;
			return `there is no paragraph ${message.by > 0 ? 'below' : 'above'}`;
		case 'focusMoved':
			return focusReason(state, message.by > 0);
		case 'paneShown':
			return 'the focus is there already';
		case 'accepted':
			return state.overlay === undefined ? 'nothing is selected' : 'this row leads nowhere';
		case 'cancelled':
			return `nothing to cancel; ${keyOf(state, 'reading.close')} closes a view or quits`;
		case 'searchDropped':
			return 'there is no filter and no search to drop';
		case 'entityTypeMoved':
			return state.open === undefined ? noArticle : 'no other type of entity here';
		case 'windowChanged':
			return message.by > 0 ? 'the window is as wide as it goes' : 'the window is one word already';
		case 'killedPutBack':
			return 'nothing was deleted yet';
		case 'historyStepped':
			return 'there is no earlier search';
		case 'selectionOpened':
			return listLength(state) === 0 ? 'nothing is selected' : 'it is open already';
		case 'scopeStepped':
		case 'caretMoved':
		case 'boxDeleted':
			return 'there is nothing more in this line';
		default:
			return undefined;
	}
}

const noArticle = 'no article is open';

/** Where Up and Down, pages and ends stop. */
function endReason(state: State, isDown: boolean): string {
	const {overlay, focus, box, prompt} = state;
	const isInList = box !== undefined || focus === 'list';
	const [end, beginning] =
		overlay !== undefined || prompt !== undefined
			? ['this is the end', 'this is the beginning']
			: isInList
				? endsOfList(state)
				: endsOfArticle(state);
	return isDown ? end : beginning;
}

type Ends = readonly [end: string, beginning: string];

function endsOfList(state: State): Ends {
	if (listLength(state) > 0) return ['this is the last row', 'this is the first row'];
	const empty = state.isRead ? 'the list is empty' : 'nothing is read yet';
	return [empty, empty];
}

function endsOfArticle({focus, open}: State): Ends {
	if (open === undefined) return [noArticle, noArticle];
	if (focus === 'reader') return ['this is the end of the text', 'this is its beginning'];
	if (open.entities.length === 0) return ['no entities here', 'no entities here'];
	return ['this is the last entity', 'this is the first entity'];
}

function focusReason({overlay, prompt}: State, isRight: boolean): string {
	if (prompt !== undefined) return 'nothing to complete here';
	if (overlay !== undefined) return 'there is one pane here';
	return `there is no pane further to the ${isRight ? 'right' : 'left'}`;
}

/** Why a key of another place is none here; `help` is what it does there. */
export function unknownReason(
	state: State,
	{key, help}: {readonly key: string; readonly help?: string},
): string {
	const {overlay} = state;
	if (overlay?.type === 'menu') return `${key} is not in this menu`;
	const does = help
		?.replace(/^menu: /v, '')
		.split(/[:;\(]/v)[0]
		?.trim();
	if (does === undefined) {
		return `${key} does nothing here: ${keyOf(state, 'reading.help')} lists the keys`;
	}
	const under = overlay?.type === 'help' ? 'the help' : 'this view';
	return `${does}: not here; ${keyOf(state, 'reading.close')} closes ${under}`;
}

import type {CopyKind, Opener} from '../outward-types.ts';
import {lineOf} from '../text/lines.ts';
import {copied} from './copying.ts';
import {pipedText} from './selected-text.ts';
import {notice, type Step, without} from './step.ts';
import {subjectExcerpt, subjectHead} from './subject.ts';
import type {Message, State} from './types.ts';
import {closeOverlay} from './update-overlay.ts';

/** What leaves the program: copies, and other programs; `undefined` for all that stays. */
export function updateOutward(state: State, message: Message): Step | undefined {
	switch (message.type) {
		case 'copyRequested':
			return copy(withoutMenu(state), message.what);
		case 'openRequested':
			return open(withoutMenu(state), message.opener);
		case 'told':
			return notice(state, message.message);
		default:
			return undefined;
	}
}

function withoutMenu(state: State): State {
	return state.overlay?.type === 'menu' ? closeOverlay(state)[0] : state;
}

function copy(state: State, what: CopyKind): Step {
	const result = copied(state, what);
	if ('why' in result) return notice(state, result.why);
	return [state, [{type: 'copy', ...result}]];
}

function open(state: State, opener: Opener): Step {
	const head = subjectHead(state);
	if (head === undefined) return notice(state, 'no article is selected');
	const {path, source: address} = head;
	if (opener === 'browser' && address === undefined) {
		return notice(state, 'this article names no address');
	}
	const text = state.open?.article.id === head.id ? state.open.article.text : undefined;
	if (opener === 'pager' && text === undefined) {
		return notice(state, 'the article is still being read');
	}
	const excerpt = subjectExcerpt(state);
	const line = excerpt?.line ?? (text === undefined ? 1 : lineOf(text, state.readerAnchor));
	const run = {
		type: 'open',
		opener,
		path,
		line,
		text: text ?? '',
		...(address && {address}),
	} as const;
	return [state, [{type: 'run', run}]];
}

/** A line for the shell, with the article on its standard input or its file behind it. */
export function runCommand(state: State, type: 'pipe' | 'shell', command: string): Step {
	const head = subjectHead(state);
	if (head === undefined) return notice(state, 'no article is selected');
	if (type === 'shell') return [state, [{type: 'run', run: {type, command, path: head.path}}]];
	const text = state.open?.article.id === head.id ? pipedText(state) : undefined;
	if (text === undefined) return notice(state, 'the article is still being read');
	return [without(state, 'selection'), [{type: 'run', run: {type, command, text}}]];
}

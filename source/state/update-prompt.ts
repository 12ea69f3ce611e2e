import {marksOf} from '../keeping/marks.ts';
import {offset} from '../text/units.ts';
import {boxAfterDeletion, boxOf, boxWithCaret, boxWithText} from './box.ts';
import type {Box, Prompt, PromptPurpose} from './box-types.ts';
import {paletteEntries} from './palette.ts';
import {clampedIndex} from './scrolling.ts';
import {notice, type Step, stay, without} from './step.ts';
import {subjectHead} from './subject.ts';
import {withTag} from './tag-completion.ts';
import type {Message, State} from './types.ts';
import {keepTyped, saveNamed} from './update-keeping.ts';
import {runCommand} from './update-outward.ts';

/** What does a command that the palette names. */
type Run = (state: State, message: Message) => Step;

/** The line that is typed in the footer; `undefined` for what is not meant for it. */
export function updatePrompt(state: State, message: Message, run: Run): Step | undefined {
	const {prompt} = state;
	if (message.type === 'prompted') {
		// The key that opened the palette closes it.
		const isAgain = prompt?.purpose === 'palette' && message.purpose === 'palette';
		return isAgain ? stay(without(state, 'prompt')) : openPrompt(state, message.purpose);
	}
	if (prompt === undefined) return undefined;
	const edited = editedBox(prompt.box, message);
	if (edited !== undefined) {
		return stay(edited === prompt.box ? state : withBox(state, prompt, edited));
	}
	switch (message.type) {
		case 'accepted':
			return acceptPrompt(state, prompt, run);
		case 'cancelled':
			return stay(without(withHelpFilter(state, prompt, ''), 'prompt'));
		case 'moved':
			return stay(select(state, prompt, message.rows));
		case 'interrupted':
			return interruptPrompt(state, prompt);
		case 'focusMoved':
			return stay(withTag(state, prompt, message.by));
		default:
			return undefined;
	}
}

function openPrompt(state: State, purpose: PromptPurpose): Step {
	const isOfArticle = purpose !== 'palette' && purpose !== 'help';
	const head = subjectHead(state);
	if (isOfArticle && head === undefined) {
		return notice(state, 'no article is selected');
	}
	// A note is gone on with.
	const note = head && marksOf(state.marks, head.id).note;
	const text = purpose === 'note' ? (note ?? '') : '';
	const article = isOfArticle && head !== undefined ? {article: head.id} : {};
	return stay({...state, prompt: {purpose, box: boxOf(text), selectedIndex: 0, ...article}});
}

/** What was typed chooses anew among the commands, and narrows the help. */
function withBox(state: State, prompt: Prompt, box: Box): State {
	const next: State = {...state, prompt: {...prompt, box, selectedIndex: 0}};
	return withHelpFilter(next, prompt, box.text);
}

function withHelpFilter(state: State, {purpose}: Prompt, filter: string): State {
	if (purpose !== 'help' || state.overlay?.type !== 'help') return state;
	return {...state, overlay: {...state.overlay, filter, top: 0}};
}

function select(state: State, prompt: Prompt, by: number): State {
	if (prompt.purpose !== 'palette') return state;
	const last = paletteEntries(state).length;
	const selectedIndex = clampedIndex(prompt.selectedIndex + by, last);
	return selectedIndex === prompt.selectedIndex
		? state
		: {...state, prompt: {...prompt, selectedIndex}};
}

function editedBox(box: Box, message: Message): Box | undefined {
	switch (message.type) {
		case 'boxTyped':
			return boxWithText(box, message.text);
		case 'killedPutBack':
			return boxWithText(box, box.killed);
		case 'caretMoved':
			return boxWithCaret(box, message.to);
		case 'boxDeleted':
			return boxAfterDeletion(box, message.what);
		default:
			return undefined;
	}
}

function acceptPrompt(state: State, prompt: Prompt, run: Run): Step {
	const {purpose, box, selectedIndex, article, search} = prompt;
	const closed = without(state, 'prompt');
	if (purpose === 'help') return stay(closed);
	if (purpose === 'palette') {
		const entry = paletteEntries(state)[selectedIndex];
		return entry === undefined ? stay(state) : run(closed, entry.message);
	}
	const text = box.text.trim();
	if (purpose === 'name')
		return search === undefined ? stay(closed) : saveNamed(closed, search, text);
	// An empty note takes the old one away.
	if (purpose === 'note') return keepTyped(closed, {purpose, text, article});
	if (text === '') return stay(closed);
	if (purpose === 'tag' || purpose === 'untag') return keepTyped(closed, {purpose, text, article});
	return runCommand(closed, purpose, text);
}

/** C-c clears the line, and leaves it when it is empty. */
function interruptPrompt(state: State, prompt: Prompt): Step {
	const {box} = prompt;
	if (box.text === '') return stay(without(state, 'prompt'));
	return stay(withBox(state, prompt, {...box, text: '', caret: offset(0), killed: box.text}));
}

import {offset} from '../text/units.ts';
import {boxAfterDeletion, boxWithCaret, boxWithText} from './box.ts';
import type {Box, Prompt, PromptPurpose} from './box-types.ts';
import {notice, type Step, stay, without} from './step.ts';
import {subjectHead} from './subject.ts';
import type {Message, State} from './types.ts';
import {runCommand} from './update-outward.ts';

/** The line that is typed in the footer; `undefined` for what is not meant for it. */
export function updatePrompt(state: State, message: Message): Step | undefined {
	const {prompt} = state;
	if (message.type === 'prompted') return openPrompt(state, message.purpose);
	if (prompt === undefined) return undefined;
	const edited = editedBox(prompt.box, message);
	if (edited !== undefined) return stay({...state, prompt: {...prompt, box: edited}});
	switch (message.type) {
		case 'accepted':
			return acceptPrompt(without(state, 'prompt'), prompt);
		case 'cancelled':
			return stay(without(state, 'prompt'));
		case 'interrupted':
			return interruptPrompt(state, prompt);
		case 'focusMoved':
			return stay(state);
		default:
			return undefined;
	}
}

function openPrompt(state: State, purpose: PromptPurpose): Step {
	if (subjectHead(state) === undefined) return notice(state, 'no article is selected');
	return stay({...state, prompt: {purpose, box: emptyBox}});
}

const emptyBox: Box = {scope: 'corpus', text: '', caret: offset(0), killed: ''};

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

function acceptPrompt(state: State, {purpose, box}: Prompt): Step {
	const text = box.text.trim();
	return text === '' ? stay(state) : runCommand(state, purpose, text);
}

/** C-c clears the line, and leaves it when it is empty. */
function interruptPrompt(state: State, prompt: Prompt): Step {
	const {box} = prompt;
	if (box.text === '') return stay(without(state, 'prompt'));
	const cleared = {...box, text: '', caret: offset(0), killed: box.text};
	return stay({...state, prompt: {...prompt, box: cleared}});
}

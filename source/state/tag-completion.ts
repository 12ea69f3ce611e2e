import {marksOf, tagCounts} from '../keeping/marks.ts';
import {fold} from '../search/folding.ts';
import {offset} from '../text/units.ts';
import {boxWithCompletion} from './box.ts';
import type {Prompt} from './box-types.ts';
import {subjectHead} from './subject.ts';
import type {State} from './types.ts';

/** Tab where tags are typed: a tag that goes on what is typed; again, the next one. */
export function withTag(state: State, prompt: Prompt, by: 1 | -1): State {
	const {box, purpose} = prompt;
	if (purpose !== 'tag' && purpose !== 'untag') return state;
	const {completion} = box;
	if (completion !== undefined && completion.candidates.length > 1) {
		const count = completion.candidates.length;
		const index = (completion.index + by + count) % count;
		return {...state, prompt: {...prompt, box: boxWithCompletion(box, {...completion, index})}};
	}
	const typed = /[^\s,]*$/v.exec(box.text.slice(0, box.caret))?.[0] ?? '';
	const candidates = tagsHere(state, purpose).filter(
		(tag) => tag !== typed && fold(tag).startsWith(fold(typed)),
	);
	if (candidates.length === 0) return state;
	const begun = {start: offset(box.caret - typed.length), candidates, index: 0};
	return {...state, prompt: {...prompt, box: boxWithCompletion(box, begun)}};
}

/** Of all articles, to add one; of this article, to remove one. */
function tagsHere(state: State, purpose: 'tag' | 'untag'): readonly string[] {
	const head = subjectHead(state);
	const own = head === undefined ? [] : (marksOf(state.marks, head.id).tags ?? []);
	if (purpose === 'untag') return own;
	return [...tagCounts(state.marks).keys()].filter((tag) => !own.includes(tag));
}

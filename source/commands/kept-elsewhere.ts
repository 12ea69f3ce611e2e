import type {Store} from '../state/store.ts';
import type {Message, State} from '../state/types.ts';
import type {AppendLog} from '../storage/append-log.ts';
import {keptIn} from './reader-log.ts';

/** Milliseconds between two looks: one question for the size of a file, read only where it is another. */
const lookEveryMs = 3000;

/** Shows what other running copies keep of the same articles a moment after they wrote it. */
export function followKept(
	store: Store<State, Message>,
	log: AppendLog,
): {readonly end: () => void} {
	let timer = setTimeout(look, lookEveryMs).unref();
	let isOver = false;
	async function look(): Promise<void> {
		const content = await log.news();
		if (isOver) return;
		if (content !== undefined) {
			const {marks, searches} = keptIn(content);
			store.dispatch({type: 'keptRead', marks, searches});
		}
		timer = setTimeout(look, lookEveryMs).unref();
	}
	return {
		end: () => {
			isOver = true;
			clearTimeout(timer);
		},
	};
}

import type {SessionRecord} from '../keeping/session.ts';
import {sessionOf} from '../state/resuming.ts';
import type {Store} from '../state/store.ts';
import type {Message, State} from '../state/types.ts';
import type {AppendLog} from '../storage/append-log.ts';

/** Writes where the reader is, a moment after it changed: whatever ends the program, little is lost. */
export type SessionKeeper = {
	/** Writes what is not written yet; for the end of the process. */
	readonly end: () => void;
};

/** Milliseconds between two writes. */
const writeEveryMs = 2000;

/** Nothing is written before everything is indexed or the program ends, nor where no key was pressed. */
export function keepSession(
	store: Store<State, Message>,
	log: AppendLog,
	tell: (problem: string) => void,
): SessionKeeper {
	let written = '';
	const places = new Map(store.getState().places.map(({id, anchor}) => [id, Number(anchor)]));
	let timer: NodeJS.Timeout | undefined;
	let hasTold = false;
	/** What changed since it was asked last. */
	const news = (): readonly SessionRecord[] => {
		const state = store.getState();
		if (!state.isTouched) return [];
		const {open} = state;
		const here = open === undefined ? [] : [{id: open.article.id, anchor: state.readerAnchor}];
		const moved = [...state.places, ...here].filter(
			({id, anchor}) => (places.get(id) ?? 0) !== anchor,
		);
		for (const {id, anchor} of moved) places.set(id, anchor);
		const session = sessionOf(state);
		const text = JSON.stringify(session);
		const isNew = text !== written;
		written = text;
		return [...moved.map(({id, anchor}) => ({place: id, anchor})), ...(isNew ? [{session}] : [])];
	};
	const write = (): void => {
		timer = undefined;
		for (const record of news()) {
			log.append(record).catch((error: unknown) => {
				if (!hasTold) tell(`your place could not be kept for later: ${String(error)}`);
				hasTold = true;
			});
		}
	};
	store.subscribe(() => {
		const {isIndexed, isTouched} = store.getState();
		if (!isIndexed || !isTouched) return;
		timer ??= setTimeout(write, writeEveryMs).unref();
	});
	return {
		end: () => {
			clearTimeout(timer);
			log.appendNow(...news());
		},
	};
}

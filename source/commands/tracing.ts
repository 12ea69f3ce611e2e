import type {Effect, Message, State} from '../state/types.ts';
import type {Trace} from '../storage/trace-file.ts';
import type {InputEvent} from '../terminal/types.ts';

type Update = (state: State, message: Message) => readonly [State, readonly Effect[]];

/** Tells each message and effect by its type, with what the step took; never what an article or the reader says. */
export function tracedUpdate(update: Update, trace: Trace | undefined): Update {
	if (trace === undefined) return update;
	return (state, message) => {
		const started = performance.now();
		const [next, effects] = update(state, message);
		trace('message', {
			type: message.type,
			ms: Number((performance.now() - started).toFixed(2)),
			changed: next !== state,
			...(effects.length > 0 ? {effects: effects.map(({type}) => type)} : {}),
		});
		return [next, effects];
	};
}

/** A key by its name, a click by its place; of text only how long it is. */
export function tracedInput(event: InputEvent): object {
	switch (event.type) {
		case 'key':
		case 'mouse':
			return event;
		case 'text':
		case 'pasted':
			return {type: event.type, length: event.text.length};
	}
}

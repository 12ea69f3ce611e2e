type Listener = () => void;

export type Store<State, Message> = {
	readonly getState: () => State;
	readonly dispatch: (message: Message) => void;
	/** Returns the way to unsubscribe. */
	readonly subscribe: (listener: Listener) => () => void;
};

export type Update<State, Message, Effect> = (
	state: State,
	message: Message,
) => readonly [State, readonly Effect[]];

/**
 * Holds the state outside React: messages may come before the first frame, and a test needs no screen.
 * Listeners hear of a change once a message, effects are performed after them.
 */
export function createStore<State, Message, Effect>(
	initial: State,
	update: Update<State, Message, Effect>,
	perform: (effect: Effect) => void,
): Store<State, Message> {
	const listeners = new Set<Listener>();
	let current = initial;
	return {
		getState: () => current,
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		dispatch: (message) => {
			const [next, effects] = update(current, message);
			if (next !== current) {
				current = next;
				for (const listener of listeners) listener();
			}
			for (const effect of effects) perform(effect);
		},
	};
}

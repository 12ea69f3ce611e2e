import {useSyncExternalStore} from 'react';
import type {Store} from '../../state/store.ts';

/** The state of the store; draws again when it changes. */
export function useStore<State, Message>(store: Store<State, Message>): State {
	return useSyncExternalStore(store.subscribe, store.getState);
}

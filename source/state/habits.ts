import type {Binding} from './binding.ts';
import type {Keyboard} from './keyboard-types.ts';
import type {ListOrder} from './list-order.ts';

/** The part of the state that says how this reader works. */
export type Habits = {
	/** The table of keys, where the reader changed it. */
	readonly keymap?: readonly Binding[];
	readonly keyboard?: Keyboard;
	/** Of all articles; without it newest first. */
	readonly order?: ListOrder;
	/** Of what a query found, until the next query is typed; without it best first. */
	readonly foundOrder?: ListOrder;
};

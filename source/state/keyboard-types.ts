import type {UrduLayout} from './keyboard-layouts.ts';
import type {Message} from './types.ts';

/** What is known of the reader's keyboard. */
export type Keyboard = {
	/** Chosen by the reader; without it a letter that stands elsewhere in another layout is asked about. */
	readonly urdu?: UrduLayout;
	/** Of which it was told that its letters are read by position. */
	readonly told: readonly ('Hindi' | 'Urdu')[];
};

export type KeyboardMessage =
	/** A letter was read as the Latin key under it; `message` is what that key means here. */
	| {
			readonly type: 'keyRead';
			readonly letter: string;
			readonly key: string;
			readonly keyboard: 'Hindi' | 'Urdu';
			readonly message: Message;
	  }
	/** A letter of which the key depends on the Urdu layout. */
	| {readonly type: 'layoutAsked'; readonly letter: string}
	| {readonly type: 'layoutChosen'; readonly layout: UrduLayout};

export type KeyboardEffect = {readonly type: 'rememberLayout'; readonly layout: UrduLayout};

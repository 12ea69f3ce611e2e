import type {Effect, Message} from '../state/types.ts';
import type {StateFiles} from '../storage/state-files.ts';
import type {RowEncoding} from '../text/types.ts';
import type {Request} from '../worker-types.ts';

/** The hands of the program: what an effect may touch. */
export type Hands = {
	readonly ask: (request: Request) => void;
	readonly files: StateFiles;
	readonly terminalName: () => string;
	readonly suspend: () => void;
	readonly repaint: () => void;
	readonly applyEncoding: (encoding: RowEncoding) => void;
	readonly quit: (code: number) => void;
	readonly dispatch: (message: Message) => void;
};

/** Milliseconds without a key before the reader follows the selection. */
const followDelayMs = 80;
/** Milliseconds in which a second C-c quits. */
const quitArmedMs = 2000;

/** Does what `update` asked for. Nothing here decides. */
export function createPerformer(hands: Hands): (effect: Effect) => void {
	let following: NodeJS.Timeout | undefined;
	let disarming: NodeJS.Timeout | undefined;
	const quietly = (work: Promise<void>): void => {
		// What could not be remembered is no reason to disturb somebody who reads.
		work.catch(() => {});
	};
	return (effect) => {
		switch (effect.type) {
			case 'readArticle': {
				clearTimeout(following);
				const ask = (): void => hands.ask({type: 'readArticle', id: effect.id});
				if (effect.isUrgent) ask();
				else following = setTimeout(ask, followDelayMs);
				return;
			}
			case 'search':
			case 'readCard':
			case 'readView':
			case 'readPair':
				return hands.ask(effect);
			case 'rememberQuery':
				return quietly(hands.files.rememberQuery(effect.query));
			case 'rememberBidi':
				return quietly(hands.files.rememberBidi(hands.terminalName(), effect.mode));
			case 'applyEncoding':
				return hands.applyEncoding(effect.encoding);
			case 'disarmQuitLater':
				clearTimeout(disarming);
				disarming = setTimeout(() => hands.dispatch({type: 'quitDisarmed'}), quitArmedMs);
				disarming.unref();
				return;
			case 'suspend':
				return hands.suspend();
			case 'repaint':
				return hands.repaint();
			case 'quit':
				clearTimeout(following);
				return hands.quit(effect.code);
		}
	};
}

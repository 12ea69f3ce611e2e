import type {Effect, Message} from '../state/types.ts';
import type {StateFiles} from '../storage/state-files.ts';
import type {RowEncoding} from '../text/types.ts';
import type {Request} from '../worker-types.ts';
import {type Environment, outward} from './outward.ts';

/** The hands of the program: what an effect may touch. */
export type Hands = {
	readonly ask: (request: Request) => void;
	readonly files: StateFiles;
	/** Resolves when the record is on the disk. */
	readonly keepEdit: (
		record: (Effect & {readonly type: 'editEntities'})['record'],
	) => Promise<void>;
	/** Resolves when the record is on the disk. */
	readonly keep: (record: (Effect & {readonly type: 'keep'})['record']) => Promise<void>;
	readonly terminalName: () => string;
	readonly suspend: () => void;
	readonly repaint: () => void;
	readonly applyEncoding: (encoding: RowEncoding) => void;
	readonly quit: (code: number) => void;
	/** Gives the terminal to a child process until `run` is settled. */
	readonly lend: (run: () => Promise<void>) => Promise<void>;
	/** Sends a text to the clipboard; returns the UTF-8 bytes that were too many for the terminal. */
	readonly sendCopy: (text: string) => number;
	readonly env: Environment;
	readonly dispatch: (message: Message) => void;
};

/** Milliseconds without a key before the reader follows the selection. */
const followDelayMs = 80;
/** Milliseconds in which a second C-c quits. */
const quitArmedMs = 2000;
/** Milliseconds after which an article that is open and has the focus counts as read. */
const readAfterMs = 2000;

/** Does what `update` asked for. Nothing here decides. */
export function createPerformer(hands: Hands): (effect: Effect) => void {
	let following: NodeJS.Timeout | undefined;
	let disarming: NodeJS.Timeout | undefined;
	let reading: NodeJS.Timeout | undefined;
	let hasTold = false;
	const kept = (work: Promise<void>, isOwnWork: boolean): void => {
		work.catch((error: unknown) => {
			// What is only convenient disturbs somebody who reads once.
			if (hasTold && !isOwnWork) return;
			hasTold = true;
			tell(`this could not be kept for later: ${reason(error)}`);
		});
	};
	const tell = (message: unknown): void => {
		if (message !== undefined) hands.dispatch({type: 'told', message: String(message)});
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
			case 'stopReading':
			case 'reload':
			case 'stopSearch':
			case 'readCard':
			case 'readView':
			case 'readPair':
				return hands.ask(effect);
			case 'editEntities': {
				const {record, edits, ids, told} = effect;
				const ask = (more = ''): void =>
					hands.ask({type: 'edit', edits, ids, told: `${told}${more}`});
				hands.keepEdit(record).then(
					() => ask(),
					(error: unknown) => ask(`; it could not be kept for later: ${String(error)}`),
				);
				return;
			}
			case 'rememberQuery':
				return kept(hands.files.rememberQuery(effect.query), false);
			case 'rememberBidi':
				return kept(hands.files.rememberBidi(hands.terminalName(), effect.mode), false);
			case 'rememberLayout':
				return kept(hands.files.rememberLayout(effect.layout), false);
			case 'keep': {
				const {record, marks} = effect;
				if (record.kept !== 'search') hands.ask({type: 'mark', article: record.article, marks});
				return kept(hands.keep(record), record.kept !== 'read');
			}
			case 'tellMarks':
				return hands.ask({type: 'mark', article: effect.article, marks: effect.marks});
			case 'watchReading':
				clearTimeout(reading);
				reading = setTimeout(
					() => hands.dispatch({type: 'articleStayedOpen', id: effect.id}),
					readAfterMs,
				);
				reading.unref();
				return;
			case 'applyEncoding':
				return hands.applyEncoding(effect.encoding);
			case 'disarmQuitLater':
				clearTimeout(disarming);
				disarming = setTimeout(() => hands.dispatch({type: 'quitDisarmed'}), quitArmedMs);
				disarming.unref();
				return;
			case 'copy':
				copy(hands, effect.name, effect.text).then(tell, tell);
				return;
			case 'run':
				outward(effect.run, {
					env: hands.env,
					lend: hands.lend,
					copy: (name, text) => copy(hands, name, text),
				}).then(tell, tell);
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

function reason(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** To the clipboard and to a file: no terminal says whether it took what was sent. */
async function copy({sendCopy, files}: Hands, name: string, text: string): Promise<string> {
	const cutBytes = sendCopy(text);
	const cut = cutBytes > 0 ? `, without the last ${cutBytes} bytes: terminals take no more` : '';
	const file = await files.keepCopy(text);
	const kept = file === undefined ? '' : `; all of it in ${file}`;
	return `sent to the terminal: ${name}${cut}${kept}`;
}

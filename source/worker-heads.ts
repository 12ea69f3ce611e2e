import type {Message} from './state/types.ts';

type ArticlesRead = Message & {readonly type: 'articlesRead'};

/** Some heads of a list that is on its way from the worker; the message after the last of them completes it. */
export type HeadsPart = {readonly type: 'headsPart'; readonly heads: ArticlesRead['heads']};

/**
 * Sends a list, one of many articles in parts: to take over the heads of 100,000 at once holds up the screen's thread,
 * and with it the keys, for a third of a second. A part takes some 10 ms, and what waits is taken over at one go, hence
 * the pauses.
 */
export async function sentInParts(
	message: ArticlesRead,
	send: (part: HeadsPart | ArticlesRead) => void,
): Promise<void> {
	const {heads} = message;
	let sent = 0;
	for (; heads.length - sent > headsAtOnce; sent += headsAtOnce) {
		send({type: 'headsPart', heads: heads.slice(sent, sent + headsAtOnce)});
		await new Promise((resolve) => setTimeout(resolve, pauseMs));
	}
	send({...message, heads: heads.slice(sent)});
}

const headsAtOnce = 2500;
const pauseMs = 5;

/** Puts the parts together again: `dispatch` is told of the whole list alone. */
export function joinedParts(
	dispatch: (message: Message) => void,
): (message: Message | HeadsPart) => void {
	let parts: HeadsPart['heads'][] = [];
	return (message) => {
		if (message.type === 'headsPart') {
			parts.push(message.heads);
			return;
		}
		if (message.type !== 'articlesRead' || parts.length === 0) return dispatch(message);
		const heads = [...parts, message.heads].flat();
		parts = [];
		dispatch({...message, heads});
	};
}

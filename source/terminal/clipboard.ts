import type {TerminalProfile} from './types.ts';

/** Terminals drop a longer OSC 52: 100,000 bytes of base64 in xterm and tmux, less the frame around it. */
export const longestCopy = 74_000;

export type Copy = {
	/** What the frame writer's `send` takes. */
	readonly bytes: string;
	/** UTF-8 bytes of the text that are left out at its end. */
	readonly cutBytes: number;
};

/** `text` for the clipboard of the machine where the reader sits, also through SSH (OSC 52); whole characters are cut off a text of more than `longestCopy` bytes. tmux takes it with `set -s set-clipboard on` and hands it on wrapped in DCS with `allow-passthrough`; screen hands it on in pieces. */
export function copyToClipboard(
	text: string,
	{multiplexer}: Pick<TerminalProfile, 'multiplexer'>,
): Copy {
	const bytes = Buffer.from(text.toWellFormed());
	const kept = wholeCharacters(bytes, longestCopy);
	const sequence = `\u001B]52;c;${kept.toString('base64')}\u0007`;
	return {bytes: wrapped(sequence, multiplexer), cutBytes: bytes.length - kept.length};
}

/** A title for the terminal's window (OSC 2), without control characters. */
export function windowTitle(title: string): string {
	return `\u001B]2;${title.replace(/\p{Cc}/gu, ' ').slice(0, 200)}\u0007`;
}

function wholeCharacters(bytes: Buffer, most: number): Buffer {
	if (bytes.length <= most) return bytes;
	let end = most;
	while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
	return bytes.subarray(0, end);
}

/**
 * tmux understands OSC 52 itself, so it gets it plain first, and for terminals that it does not
 * know a second time to be handed on. screen cuts strings at 768 bytes and hands on each DCS whole.
 */
function wrapped(sequence: string, multiplexer: TerminalProfile['multiplexer']): string {
	switch (multiplexer) {
		case undefined:
			return sequence;
		case 'tmux':
			return `${sequence}\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\`;
		case 'screen':
			return (sequence.match(/.{1,240}/gs) ?? [])
				.map((piece) => `\u001BP${piece}\u001B\\`)
				.join('');
	}
}

import {Readable} from 'node:stream';

/** The stdin that Ink gets: it never says a word, for the guard reads the terminal. Not a TTY, so Ink touches no mode. */
export function silentStdin(): NodeJS.ReadStream {
	// Ink types its stdin as a terminal's and takes any readable stream.
	return new Readable({read: () => {}}) as unknown as NodeJS.ReadStream;
}

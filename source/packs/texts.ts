import type {TextPlace} from './types.ts';

/** The texts of articles by their numbers, read again where they are no longer in memory. */
export type Texts = {
	readonly text: (article: number, place: TextPlace) => string;
	/** The same for who goes through all of them, which leaves those held that were asked for one by one. */
	readonly passing: (article: number, place: TextPlace) => string;
	/** A text that was just read. */
	readonly keep: (article: number, text: string) => void;
};

/** Holds the texts that were asked for last, `budget` bytes of them at most; but always the last one. */
export function createTexts(budget: number, read: (place: TextPlace) => string): Texts {
	/** In the order of their last use. */
	const held = new Map<number, string>();
	let bytes = 0;
	const keep = (article: number, text: string): void => {
		bytes += bytesOf(text) - bytesOf(held.get(article));
		held.delete(article);
		held.set(article, text);
		for (const [oldest, other] of held) {
			if (bytes <= budget || oldest === article) return;
			held.delete(oldest);
			bytes -= bytesOf(other);
		}
	};
	return {
		keep,
		passing: (article, place) => held.get(article) ?? read(place),
		text: (article, place) => {
			const known = held.get(article);
			const text = known ?? read(place);
			if (known === undefined) {
				// What could not be read may be there the next time.
				if (text !== '') keep(article, text);
			} else {
				held.delete(article);
				held.set(article, text);
			}
			return text;
		},
	};
}

/** Two a code unit: news in Hindi and Urdu has letters beyond Latin-1. */
function bytesOf(text: string | undefined): number {
	return text === undefined ? 0 : 2 * text.length;
}

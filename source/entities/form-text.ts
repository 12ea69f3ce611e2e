import type {MentionColumns} from './types.ts';

/** Texts that many mentions share, each once, in the order in which they are first met, and which of them each mention has. */
export type SharedTexts = {readonly of: Uint32Array; readonly texts: readonly string[]};

/** The spelling of each mention as it is compared: white space of any kind and length is one blank, since a name may break over a line. */
export function formTexts(found: MentionColumns): SharedTexts {
	const texts = sharing();
	/** Of each text the number of its spelling and 1. */
	const known = new Uint32Array(found.textCount);
	const of = new Uint32Array(found.length);
	for (let index = 0; index < found.length; index++) {
		const text = found.textNumber(index);
		let form = known[text] as number;
		if (form === 0) {
			form = texts.number(found.text(index).normalize('NFC').replace(/\s+/gv, ' ')) + 1;
			known[text] = form;
		}
		of[index] = form - 1;
	}
	return {of, texts: texts.values};
}

/** Gives every text a number, the same to the same. */
export function sharing(): {
	readonly number: (text: string) => number;
	readonly values: readonly string[];
} {
	const numbers = new Map<string, number>();
	const values: string[] = [];
	return {
		values,
		number: (text) => {
			const known = numbers.get(text);
			if (known !== undefined) return known;
			numbers.set(text, values.length);
			return values.push(text) - 1;
		},
	};
}

/** The text of each, in their order. */
export function sharedTexts(all: Iterable<string>): SharedTexts {
	const texts = sharing();
	const of = Uint32Array.from(all, texts.number);
	return {of, texts: texts.values};
}

export function textOf({of, texts}: SharedTexts, index: number): string {
	return texts[of[index] as number] ?? '';
}

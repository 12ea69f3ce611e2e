import {clusterWidth} from '../text/width.ts';

/** For a terminal that is not in UTF-8 mode: lines, blocks and signs of a cut in ASCII, and `?` in each cell of any other letter. */
export function asciiOnly(bytes: string): string {
	return bytes.replace(
		/[^\0-\u007F]/gu,
		(letter) => signs[letter] ?? '?'.repeat(clusterWidth(letter, 'wc1')),
	);
}

const signs: Readonly<Record<string, string>> = {
	'\u2500': '-',
	'\u2502': '|',
	'\u2026': '~',
	'\u00B7': '.',
};

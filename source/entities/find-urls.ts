import {type Span, span} from '../text/units.ts';

/** Web addresses, without the punctuation of the sentence around them. */
export function findUrls(text: string): readonly Span[] {
	const spans: Span[] = [];
	// Not `matchAll`, which makes a pattern anew for each text.
	address.lastIndex = 0;
	for (let match = address.exec(text); match !== null; match = address.exec(text)) {
		const length = addressLength(match[0]);
		if (length > 4) spans.push(span(match.index, match.index + length));
	}
	return spans;
}

/** Stops at white space, quotes and letters outside ASCII: those begin the sentence again. */
const address = /(?:\bhttps?:\/\/|\bwww\.)[\w.~:\/?#\[\]@!$\&'\(\)*+,;=%\-]{1,2000}/giv;

function addressLength(found: string): number {
	const bare = found.replace(/[.,;:!?'\]]+$/v, '');
	if (!bare.endsWith(')') || bare.includes('(')) return bare.length;
	return bare.replace(/[\).,;:!?]+$/v, '').length;
}

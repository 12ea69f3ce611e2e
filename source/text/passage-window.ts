import type {Passage} from './types.ts';
import {span} from './units.ts';

const leftOut = '… ';

/**
 * A passage that holds its first hit whole in a narrow row: where the words before the hit take its room, it begins at the
 * first word, after an ellipsis, from which the hit fits; at the hit where none does. Linear in the words before it times
 * what `fits` costs, which is asked whether a text has room.
 */
export function withHitInside(passage: Passage, fits: (text: string) => boolean): Passage {
	const {text, spans} = passage;
	const [hit] = spans;
	if (hit === undefined || hit.start === 0 || fits(text.slice(0, hit.end))) return passage;
	const before = text.slice(0, hit.start);
	const starts = [...before.matchAll(/ (?=[^ …])/gv)].map(({index}) => index + 1);
	const start =
		starts.find((from) => fits(leftOut + text.slice(from, hit.end))) ?? (hit.start as number);
	const shift = start - leftOut.length;
	return {
		text: leftOut + text.slice(start),
		spans: spans.map((each) => span(each.start - shift, each.end - shift)),
	};
}

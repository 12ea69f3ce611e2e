import {latinReading, spanInReading} from '../romanise/reading.ts';
import type {ScriptChoice} from '../romanise/types.ts';
import type {Highlight} from '../text/types.ts';
import {span} from '../text/units.ts';

/** A text of one line with what is marked in it. */
export type MarkedText = {readonly text: string; readonly highlights: readonly Highlight[]};

/** A title or a passage in the letters that were chosen. One line has no room for both: then it is as it is written. */
export function inScript(marked: MarkedText, script: ScriptChoice): MarkedText {
	if (script !== 'latin') return marked;
	const reading = latinReading(marked.text, span(0, marked.text.length));
	return {
		text: reading.text,
		highlights: marked.highlights.map((each) => ({...each, ...spanInReading(reading, each)})),
	};
}

import {span} from '../../text/units.ts';
import type {Stated} from '../types.ts';

/** The title above the text, where the text does not begin with it. */
export function titled(
	title: string,
	body: string,
): {readonly text: string; readonly stated: Stated} {
	if (title === '') return {text: body, stated: {}};
	const start = body.length - body.trimStart().length;
	const isThere = body.startsWith(title, start);
	const at = isThere ? start : 0;
	return {
		text: isThere ? body : `${title}\n\n${body}`,
		stated: {title: span(at, at + title.length)},
	};
}

import {keyOf} from '../../state/keys-in-force.ts';
import {bookmarkSign} from '../../state/marks-text.ts';
import type {ReaderRow} from '../../state/reader-rows.ts';
import {lengthOf} from '../../state/reader-ruler.ts';
import {hitsInReader} from '../../state/selectors.ts';
import {shownDate} from '../../state/shown-date.ts';
import type {OpenArticle, State} from '../../state/types.ts';
import {shortFileName} from '../../text/file-name.ts';

/** Cells of a rule that are not its label, and of a name that is shown however narrow the pane is. */
const ruleEnds = 4;
const leastName = 8;

/** What goes first where there is no room for all of it, after the name was cut. */
const givesWay = ['minutes', 'date', 'share'] as const;

/**
 * What stands over the text: which article, language, date, length, how far down, and hits. In a narrow pane
 * `004_17792…  hi  hit 1 of 2` is left of it.
 */
export function readerLabel(state: State, visible: readonly ReaderRow[], width: number): string {
	const {open, opening} = state;
	if (open === undefined) return opening === undefined ? 'no article' : 'reading…';
	const {id, language, date} = open.head;
	const sign = [open.isGone === true ? 'DELETED' : '', bookmarkSign(state)]
		.filter((part) => part !== '')
		.join('  ');
	const begun = sign === '' ? '' : `${sign}  `;
	const facts = new Map([
		['language', language],
		['date', shownDate(date)],
		['minutes', `${open.readingMinutes} min`],
		['share', `${shareRead(open, visible)} %`],
		['hits', hitLabel(state)],
		['twin', twinLabel(open, keyOf(state, 'reading.parallel'))],
	]);
	const told = (): string =>
		[...facts.values()].flatMap((fact) => (fact === '' ? [] : `  ${fact}`)).join('');
	const room = (): number => width - ruleEnds - begun.length - told().length;
	for (const fact of givesWay) if (room() < leastName) facts.delete(fact);
	const name = id.replace(/\.(?:txt|md)$/iv, '');
	const shown = name.length <= room() ? name : shortFileName(id, Math.max(leastName, room()));
	return `${begun}${shown}${told()}`;
}

/** By letters, not by rows: the rest of the article need not be wrapped for it. */
function shareRead(open: OpenArticle, visible: readonly ReaderRow[]): number {
	const end = visible.at(-1)?.source.end ?? open.article.text.length;
	const last = lengthOf(open);
	return last === 0 ? 100 : Math.floor((100 * end) / last);
}

/** `hit 3 of 14`, or how many there are while none is marked. */
function hitLabel(state: State): string {
	const hits = hitsInReader(state);
	if (hits.length === 0) return '';
	const at = hits.findIndex(({start}) => start === state.marked?.start);
	if (at >= 0) return `hit ${at + 1} of ${hits.length}`;
	return `${hits.length} ${hits.length === 1 ? 'hit' : 'hits'}`;
}

/** `= 001 (ur) p`: the same story, and the key that puts it beside this one. */
function twinLabel({twin}: OpenArticle, key: string): string {
	return twin === undefined ? '' : `= ${twin.name} (${twin.language}) ${key}`;
}

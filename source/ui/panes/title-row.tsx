import type {ReactElement} from 'react';
import {goToHint} from '../../state/keys-in-force.ts';
import {progressText} from '../../state/reading-progress.ts';
import {listFound, listLength} from '../../state/selectors.ts';
import type {State} from '../../state/types.ts';
import {cells} from '../../text/units.ts';
import {Block} from '../components/block.tsx';

/** The folder, how many articles in which languages, and where in the list the selection stands. */
export function TitleRow({state}: {readonly state: State}): ReactElement {
	const right = positionText(state);
	const width = Math.max(0, state.columns - right.length);
	const line = [
		{text: ` ${titleText(state)}`, width: cells(width)},
		{text: right, width: cells(right.length)},
	];
	return <Block width={state.columns} lines={[line]} />;
}

function titleText(state: State): string {
	if (state.warning !== undefined) return state.warning;
	const {folder, heads} = state;
	const count = `${heads.length} ${heads.length === 1 ? 'article' : 'articles'}`;
	const languages = languageCounts(state);
	return [folder, count, languages].filter((part) => part !== '').join('   ');
}

/** Where it is never cut off, unless a window is so narrow that nothing else would be left. */
function failedText(state: State): string {
	const {problems, columns} = state;
	if (problems.length === 0 || columns < 50) return '';
	const hint = goToHint(state, 'goto.problems', (keys) => `: ${keys}`);
	return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}${hint}  `;
}

/** By the heads: they are many, and frames are too. */
const countsOfHeads = new WeakMap<State['heads'], string>();

function languageCounts({heads}: State): string {
	const text = countsOfHeads.get(heads) ?? countedLanguages(heads);
	countsOfHeads.set(heads, text);
	return text;
}

function countedLanguages(heads: State['heads']): string {
	const counts = new Map<string, number>();
	for (const {language} of heads) counts.set(language, (counts.get(language) ?? 0) + 1);
	return [...counts]
		.sort((a, b) => b[1] - a[1])
		.slice(0, 4)
		.map(([language, count]) => `${language} ${count}`)
		.join('  ');
}

function positionText(state: State): string {
	// A screen reader would speak every step.
	const index = state.lines === 'none' ? '' : progressText(state);
	return ` ${failedText(state)}${index}${rowText(state)} `;
}

/** Which of the articles is selected, or of the names that stand above them. */
function rowText(state: State): string {
	const names = listFound(state)?.found?.names.length ?? 0;
	const at = state.selectedIndex + 1;
	if (at <= names) return `name ${at}/${names}`;
	const articles = listLength(state) - names;
	return articles === 0 ? '0/0' : `${at - names}/${articles}`;
}

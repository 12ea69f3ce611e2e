import type {ReactElement} from 'react';
import {goToHint, keyHint} from '../../state/keys-in-force.ts';
import type {Rect} from '../../state/layout.ts';
import {canStop} from '../../state/reading-progress.ts';
import type {State} from '../../state/types.ts';
import {cellsToFit} from '../../text/fit.ts';
import {cells} from '../../text/units.ts';
import {Block} from '../components/block.tsx';
import {closedLine, type PartsLine, roomOf} from '../components/closed-line.ts';
import {narrowGap} from '../components/form-parts.ts';
import {madeOnce} from '../components/made-once.ts';
import {fittingPieces, partsOf, wholePieces} from '../components/row-pieces.ts';

type FolderPaneProps = {readonly state: State; readonly rect: Rect};

/** "This folder": what there is, and the names that stand in more than one script. */
export function FolderPane({state, rect}: FolderPaneProps): ReactElement {
	const {width, height} = rect;
	const room = roomOf(state, rect);
	const told = folderLines(state).map((text) => [{text: ` ${text}`, width: room}]);
	const names = nameLines(state, {width: room, height: Math.max(0, height - 1 - told.length)});
	const rows = [...told, ...names].map((line) => closedLine(line, width));
	const rule = `this folder${goToHint(state, 'goto.folder', (keys) => `   ${keys} more`)}`;
	return <Block width={width} height={height} lines={[{rule}, ...rows]} />;
}

function folderLines(state: State): readonly string[] {
	const {overview, heads, indexedArticles, isRead, pairs} = state;
	if (overview === undefined) {
		if (canStop(state)) return readingLines(state);
		if (!isRead) return [`${heads.length} articles so far`];
		return [`finding names: ${indexedArticles} of ${heads.length} articles`];
	}
	const languages = overview.languages.map(({name, count}) => `${name} ${count}`).join(', ');
	return [
		languages,
		...storyLines(pairs),
		`${overview.entities} entities, ${overview.mentions} mentions`,
	];
}

const linesOf = madeOnce<NonNullable<State['overview']>, readonly PartsLine[]>();

/**
 * The spellings of a name in several scripts. In a narrow pane blanks stand for the signs between them; then the last is
 * cut, or left out.
 */
function nameLines({overview, encoding}: State, {width, height}: Rect): readonly PartsLine[] {
	if (overview === undefined) return [];
	return linesOf(overview, [width, height, encoding], () => {
		const margin = {text: '', width: cells(1)};
		const widthOf = (text: string): number => cellsToFit(text, encoding);
		const room = {width: width - margin.width, widthOf, style: 'plain'} as const;
		const names = overview.names
			.slice(0, height)
			.map(({name, forms}) => [...new Set([name, ...forms])]);
		const hasRoom = names.every((each) => wholePieces(each, ' = ', room) !== undefined);
		const separator = hasRoom ? ' = ' : narrowGap;
		return names.map((each) => {
			const [first = ''] = each;
			const pieces = fittingPieces(each, separator, room) ?? [{text: first, width: room.width}];
			return [margin, ...partsOf(pieces, room)];
		});
	});
}

function readingLines(state: State): readonly string[] {
	const {heads, searchableArticles = 0, reading} = state;
	const hint = keyHint(state, 'everywhere.cancel', (key) => `${key} stops: what was read stays`);
	return [
		`${heads.length} articles so far, of ${reading?.files ?? 0} files`,
		searchableArticles === 0 ? 'not yet searched' : `${searchableArticles} can be searched`,
		...(hint === '' ? [] : [hint]),
	];
}

function storyLines(pairs: State['pairs']): readonly string[] {
	if (pairs === undefined) return ['comparing the articles'];
	if (pairs.length === 0) return [];
	return [`told more than once: ${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'}`];
}

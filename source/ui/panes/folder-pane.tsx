import type {ReactElement} from 'react';
import {goToHint, keyHint} from '../../state/keys-in-force.ts';
import type {Rect} from '../../state/layout.ts';
import {canStop} from '../../state/reading-progress.ts';
import type {State} from '../../state/types.ts';
import {Block} from '../components/block.tsx';

type FolderPaneProps = {readonly state: State; readonly rect: Rect};

/** "This folder": what there is, and the names that stand in more than one script. */
export function FolderPane({state, rect}: FolderPaneProps): ReactElement {
	const {width, height} = rect;
	const lines = folderLines(state).map((text) => [{text: ` ${text}`, width}]);
	const rule = `this folder${goToHint(state, 'goto.folder', (keys) => `   ${keys} more`)}`;
	return <Block width={width} height={height} lines={[{rule}, ...lines]} />;
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
		...overview.names.map(({name, forms}) => [...new Set([name, ...forms])].join(' = ')),
	];
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

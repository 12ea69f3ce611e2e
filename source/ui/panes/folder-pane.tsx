import {Box} from 'ink';
import type {ReactElement} from 'react';
import type {Rect} from '../../state/layout.ts';
import type {State} from '../../state/types.ts';
import {Line} from '../components/row.tsx';
import {Rule} from '../components/rule.tsx';

type FolderPaneProps = {readonly state: State; readonly rect: Rect};

/** "This folder": what there is, and the names that stand in more than one script. */
export function FolderPane({state, rect}: FolderPaneProps): ReactElement {
	return (
		<Box flexDirection="column" width={rect.width} height={rect.height} flexShrink={0}>
			<Rule label="this folder" width={rect.width} />
			{folderLines(state)
				.slice(0, rect.height - 1)
				.map((text) => (
					<Line key={text} text={` ${text}`} width={rect.width} style="plain" />
				))}
		</Box>
	);
}

function folderLines({overview, heads, indexedArticles, isRead}: State): readonly string[] {
	if (overview === undefined) {
		if (!isRead) return [`${heads.length} articles so far`];
		return [`finding names: ${indexedArticles} of ${heads.length} articles`];
	}
	const languages = overview.languages.map(({name, count}) => `${name} ${count}`).join(', ');
	return [
		languages,
		`${overview.entities} entities, ${overview.mentions} mentions`,
		...overview.names.map(({name, forms}) => [name, ...forms].join(' = ')),
	];
}

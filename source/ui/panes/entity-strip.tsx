import type {ReactElement} from 'react';
import type {Rect} from '../../state/layout.ts';
import {entityGroups} from '../../state/selectors.ts';
import {shownName} from '../../state/shown-name.ts';
import type {OpenArticle} from '../../state/types.ts';
import {Block} from '../components/block.tsx';

type EntityStripProps = {readonly open: OpenArticle | undefined; readonly rect: Rect};

/** The entities of the open article in one row, most mentioned first, where they have no pane. */
export function EntityStrip({open, rect}: EntityStripProps): ReactElement {
	return <Block width={rect.width} lines={[{rule: stripText(open)}]} />;
}

const stillSought = 'names are still being looked for';
const stripTypes = new Set(['person', 'place', 'document', 'organization', 'date']);

function stripText(open: OpenArticle | undefined): string {
	if (open === undefined) return 'entities';
	const groups = entityGroups(open).filter(({type}) => stripTypes.has(type));
	if (groups.length === 0) return open.isIndexed ? 'no names found here' : stillSought;
	return groups
		.map(({label, entities}) => {
			const first = entities.slice(0, label === 'people' ? 2 : 1);
			const names = first.map(({entity, count}) => `${shownName(entity)} ${count}`).join(', ');
			const more = entities.length - first.length;
			return `${label} ${names}${more > 0 ? ` +${more}` : ''}`;
		})
		.join('   ');
}

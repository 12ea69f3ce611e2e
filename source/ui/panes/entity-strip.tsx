import type {ReactElement} from 'react';
import type {Rect} from '../../state/layout.ts';
import {entityGroups} from '../../state/selectors.ts';
import {fittingStrip} from '../../state/strip-text.ts';
import type {OpenArticle} from '../../state/types.ts';
import type {WidthModel} from '../../text/types.ts';
import {widthInCells} from '../../text/width.ts';
import {Block} from '../components/block.tsx';

type EntityStripProps = {
	readonly open: OpenArticle | undefined;
	readonly rect: Rect;
	readonly model: WidthModel;
};

/** The entities of the open article in one row, most mentioned first, where they have no pane. */
export function EntityStrip({open, rect, model}: EntityStripProps): ReactElement {
	// The rule has a dash and a blank at either end.
	return <Block width={rect.width} lines={[{rule: stripText(open, rect.width - 4, model)}]} />;
}

const stillSought = 'names are still being looked for';
const stripTypes = new Set(['person', 'place', 'document', 'organization', 'date']);

function stripText(open: OpenArticle | undefined, width: number, model: WidthModel): string {
	if (open === undefined) return 'entities';
	const groups = entityGroups(open).filter(({type}) => stripTypes.has(type));
	if (groups.length === 0) return open.isIndexed ? 'no names found here' : stillSought;
	return fittingStrip(groups, (text) => widthInCells(text, model) <= width);
}

import type {ReactElement} from 'react';
import {isOnlyLikely} from '../../state/confidence.ts';
import {type EntityLine, visibleEntityLines} from '../../state/entity-lines.ts';
import type {Rect} from '../../state/layout.ts';
import {entityFilter} from '../../state/narrowed-entities.ts';
import {currentEntity, shownEntities} from '../../state/selectors.ts';
import {shownName} from '../../state/shown-name.ts';
import type {CountedEntity, State} from '../../state/types.ts';
import {cellsToFit} from '../../text/fit.ts';
import {cells} from '../../text/units.ts';
import {widthInCells} from '../../text/width.ts';
import {Block} from '../components/block.tsx';
import type {BlockLine} from '../components/block-lines.ts';
import {formParts} from '../components/form-parts.ts';

type EntitiesPaneProps = {readonly state: State; readonly rect: Rect};

/** Who, where, when and which document: the entities of the open article by type, with their counts. */
export function EntitiesPane({state, rect}: EntitiesPaneProps): ReactElement {
	const isFocused =
		state.focus === 'entities' && state.box === undefined && state.overlay === undefined;
	const lines: readonly BlockLine[] = [
		{rule: entitiesLabel(state, rect.width), isFocused},
		...(state.open === undefined ? [] : linesOf(state, rect)),
	];
	return <Block width={rect.width} height={rect.height} lines={lines} />;
}

function entitiesLabel(state: State, width: number): string {
	// The rule has a dash and a blank at either end.
	const fits = (text: string): boolean => widthInCells(text, state.encoding.width) <= width - 4;
	const [long, short = long] = entitiesLabels(state);
	return fits(long) ? long : short;
}

/** The label of the pane, and what is left of it where it has no room. */
function entitiesLabels(state: State): readonly [long: string, short?: string] {
	const {open} = state;
	if (open === undefined) return ['entities'];
	const {isIndexed, entities} = open;
	if (!isIndexed && entities.length === 0)
		return ['names are still being looked for', 'finding names'];
	const filter = entityFilter(state);
	if (filter === '')
		return [`entities ${entities.length}   here, in all`, `entities ${entities.length}`];
	const narrowed = `${shownEntities(state).length} of ${entities.length}: ${filter}`;
	return [`entities ${narrowed}`, narrowed];
}

function linesOf(state: State, {width, height: rows}: Rect): readonly BlockLine[] {
	const {markedEntities: marked = []} = state;
	const selected = currentEntity(state)?.entity.id;
	return visibleEntityLines(state, rows).map((line): BlockLine => {
		if (line.type === 'heading') return headingLine(line, width);
		const {counted} = line;
		if ('isForms' in line) return formsRow(state, counted, width);
		const isSelected = counted.entity.id === selected;
		const isMarked = marked.some(({id}) => id === counted.entity.id);
		return entityRow(counted, {width, isSelected, isMarked});
	});
}

function headingLine(line: EntityLine & {readonly type: 'heading'}, width: number): BlockLine {
	return [{text: ` ${line.label} ${line.count}`, width: cells(width), style: 'bold'}];
}

type Shown = {
	readonly width: number;
	readonly isSelected: boolean;
	readonly isMarked: boolean;
};

function entityRow(
	{entity, count}: CountedEntity,
	{width, isSelected, isMarked}: Shown,
): BlockLine {
	// Here, and in the whole folder.
	const counts = ` ${count}/${entity.mentions}`;
	const marker = `${isMarked ? '*' : ' '}${isSelected ? '>' : ' '} `;
	const style = isSelected ? 'inverse' : 'plain';
	return [
		{text: marker, width: cells(marker.length), style},
		{
			text: isOnlyLikely(entity) ? `${shownName(entity)} ?` : shownName(entity),
			width: cells(width - marker.length - counts.length),
			style,
		},
		{text: counts, width: cells(counts.length), style},
	];
}

/** Every spelling in the corpus, in the scripts it was written in. */
function formsRow({encoding}: State, {entity}: CountedEntity, width: number): BlockLine {
	const widthOf = (text: string): number => cellsToFit(text, encoding);
	return [
		{text: '', width: cells(5)},
		...formParts(entity.forms, {width: width - 5, widthOf, style: 'plain'}, entity.name),
	];
}

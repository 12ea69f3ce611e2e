import {Box, Text} from 'ink';
import {memo, type ReactElement} from 'react';
import {isOnlyLikely} from '../../state/confidence.ts';
import {type EntityLine, entityLines} from '../../state/entity-lines.ts';
import type {Rect} from '../../state/layout.ts';
import {entityFilter} from '../../state/narrowed-entities.ts';
import {clampedTop, topRevealing} from '../../state/scrolling.ts';
import {currentEntity, shownEntities} from '../../state/selectors.ts';
import type {CountedEntity, State} from '../../state/types.ts';
import {cells} from '../../text/units.ts';
import {Line} from '../components/row.tsx';
import {Rule} from '../components/rule.tsx';

type EntitiesPaneProps = {readonly state: State; readonly rect: Rect};

/** Who, where, when and which document: the entities of the open article by type, with their counts. */
export function EntitiesPane({state, rect}: EntitiesPaneProps): ReactElement {
	const {open} = state;
	const isFocused =
		state.focus === 'entities' && state.box === undefined && state.overlay === undefined;
	return (
		<Box flexDirection="column" width={rect.width} height={rect.height} flexShrink={0}>
			<Rule label={entitiesLabel(state)} width={rect.width} isFocused={isFocused} />
			{open !== undefined && <Lines state={state} rect={rect} />}
		</Box>
	);
}

function entitiesLabel(state: State): string {
	const {open} = state;
	if (open === undefined) return 'entities';
	if (!open.isIndexed && open.entities.length === 0) return 'names are still being looked for';
	const filter = entityFilter(state);
	if (filter === '') return `entities ${open.entities.length}   here, in all`;
	return `entities ${shownEntities(state).length} of ${open.entities.length}: ${filter}`;
}

function Lines({state, rect}: EntitiesPaneProps): ReactElement {
	const lines = entityLines(state);
	const {markedEntities: marked = []} = state;
	const selected = currentEntity(state)?.entity.id;
	const at = lines.findIndex(
		(line) => line.type === 'entity' && line.counted.entity.id === selected,
	);
	// One row is kept for the spellings of the selected entity.
	const height = Math.max(1, rect.height - 2);
	const top = clampedTop(topRevealing(at + 1, 0, height), lines.length, height);
	return (
		<>
			{lines.slice(top, top + height).map((line) => (
				<LineView
					key={line.type === 'heading' ? line.label : line.counted.entity.id}
					line={line}
					width={rect.width}
					isSelected={line.type === 'entity' && line.counted.entity.id === selected}
					isMarked={line.type === 'entity' && marked.some(({id}) => id === line.counted.entity.id)}
				/>
			))}
		</>
	);
}

type LineViewProps = {
	readonly line: EntityLine;
	readonly width: number;
	readonly isSelected: boolean;
	readonly isMarked: boolean;
};

const LineView = memo(function LineView({
	line,
	width,
	isSelected,
	isMarked,
}: LineViewProps): ReactElement {
	if (line.type === 'heading') {
		return (
			<Box width={width} height={1} flexShrink={0}>
				<Line text={` ${line.label} ${line.count}`} width={cells(width)} style="bold" />
			</Box>
		);
	}
	return (
		<>
			<EntityRow counted={line.counted} width={width} isSelected={isSelected} isMarked={isMarked} />
			{isSelected && <FormsRow counted={line.counted} width={width} />}
		</>
	);
});

type EntityRowProps = {
	readonly counted: CountedEntity;
	readonly width: number;
	readonly isSelected?: boolean;
	readonly isMarked?: boolean;
};

function EntityRow({
	counted,
	width,
	isSelected = false,
	isMarked = false,
}: EntityRowProps): ReactElement {
	// Here, and in the whole folder.
	const count = ` ${counted.count}/${counted.entity.mentions}`;
	const marker = `${isMarked ? '*' : ' '}${isSelected ? '>' : ' '} `;
	return (
		<Box width={width} height={1} flexShrink={0}>
			<Line text={marker} width={cells(marker.length)} style={isSelected ? 'inverse' : 'plain'} />
			<Line
				text={isOnlyLikely(counted.entity) ? `${counted.entity.name} ?` : counted.entity.name}
				width={cells(width - marker.length - count.length)}
				style={isSelected ? 'inverse' : 'plain'}
			/>
			<Line text={count} width={cells(count.length)} style={isSelected ? 'inverse' : 'plain'} />
		</Box>
	);
}

/** Every spelling in the corpus, in the scripts it was written in. */
function FormsRow({counted, width}: EntityRowProps): ReactElement {
	const forms = counted.entity.forms.map(({text, count}) => `${text} ${count}`).join('   ');
	return (
		<Box width={width} height={1} flexShrink={0}>
			<Text>{'     '}</Text>
			<Line text={forms} width={cells(width - 6)} style="plain" />
		</Box>
	);
}

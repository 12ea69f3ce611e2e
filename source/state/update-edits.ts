import type {EditRecord} from '../entities/edit-lines.ts';
import {
	type EntityEdit,
	mergeEntities,
	splitForm,
	splitMention,
	withoutEdit,
} from '../entities/entity-edits.ts';
import type {Entity, NamedEntity} from '../entities/types.ts';
import {shortFileName} from '../text/file-name.ts';
import type {ViewAnswer} from '../view-types.ts';
import {cardTable} from './card-table.ts';
import {keyHint, keyOf} from './keys-in-force.ts';
import {notice, type Step, withFields, without} from './step.ts';
import type {Effect, State} from './types.ts';
import {noEntity, spokenOf} from './update-entities.ts';
import {searchEffect} from './update-search.ts';
import {closeTopView, layOver} from './update-view.ts';

/**
 * =: asks whether the marked entities are one, with one marked whether it and this one are; with none
 * marked, marks this one.
 */
export function requestMerge(state: State): Step {
	const all = asOne(state);
	const entity = all.at(-1);
	if (entity === undefined) return notice(state, noEntity(state));
	if (!state.isIndexed) return notice(state, notYet);
	if (all.length < 2) {
		const text = `${entity.name} is marked: go to the other name and press ${keyOf(state, 'reading.merge')}, or ${keyOf(state, 'reading.mark')} lets it go`;
		return notice(withFields(state, {markedEntities: [entity]}), text);
	}
	const other = all.find(({type}) => type !== entity.type);
	if (other !== undefined) {
		const types = `${other.name} is a ${other.type}, ${entity.name} a ${entity.type}`;
		const combines = keyHint(
			state,
			'reading.combine',
			(key) => `; ${key} finds articles that name both`,
		);
		return notice(state, `${types}: a type cannot be changed${combines}`);
	}
	const [into, ...others] = all.toSorted((one, next) => next.mentions - one.mentions);
	return into === undefined ? [state, []] : layOver(state, {type: 'merging', into, others});
}

/** Two marks say what is meant: marking moves on, so that the cursor is on a name that nobody chose. */
function asOne(state: State): readonly NamedEntity[] {
	const {markedEntities = []} = state;
	if (markedEntities.length > 1) return markedEntities;
	const entity = spokenOf(state);
	if (entity === undefined) return [];
	return [...markedEntities.filter(({id}) => id !== entity.id), entity];
}

const notYet = 'not before everything is indexed';

/** y: they are one from now on. */
export function confirmMerge(state: State): Step {
	const {overlay} = state;
	if (overlay?.type !== 'merging') return [state, []];
	const {into, others} = overlay;
	const [closed] = closeTopView(without(state, 'markedEntities'));
	const names = others.map(({name}) => name).join(', ');
	const [edit] = mergeEntities([], into, ...others);
	return kept(closed, edit, `${names} and ${into.name} are one ${into.type} now: ${undoes(state)}`);
}

/** -: the spelling or the mention that is selected is somebody else's; `undefined` where none is. */
export function requestSplit(state: State): Step | undefined {
	const step = state.overlay?.type === 'card' ? splitFromCard(state) : splitInText(state);
	return step !== undefined && !state.isIndexed ? notice(state, notYet) : step;
}

function splitFromCard(state: State): Step {
	const {overlay} = state;
	if (overlay?.type !== 'card') return [state, []];
	const {entity} = overlay.card;
	const split = cardTable(overlay.card).rows[overlay.selectedIndex]?.split;
	if (split === undefined) {
		return notice(
			state,
			`go to a spelling or a mention first: ${keyOf(state, 'reading.split')} takes it out`,
		);
	}
	const {form, mention} = split;
	if (mention !== undefined) return splitOff(state, entity, mention);
	if (entity.forms.length < 2) return notice(state, `${entity.name} has no other spelling`);
	const [edit] = splitForm([], entity.type, form);
	return kept(state, edit, noLonger(state, entity, form));
}

/** `undefined` where the reader was led to no mention. */
function splitInText(state: State): Step | undefined {
	const {open, marked} = state;
	const mention = open?.mentions.find(
		({start, end}) => start === marked?.start && end === marked.end,
	);
	const entity = open?.entities.find(({id}) => id === mention?.entity);
	if (mention === undefined || entity === undefined) {
		return undefined;
	}
	return splitOff(state, entity, mention);
}

type Named = Parameters<typeof splitMention>[1];

function splitOff(state: State, entity: Entity, mention: Named): Step {
	if (entity.forms.length < 2 && entity.articles.length < 2) {
		return notice(state, `this spelling in this article is all there is of ${entity.name}`);
	}
	const [edit] = splitMention([], mention);
	const where = shortFileName(mention.article, 20);
	return kept(state, edit, noLonger(state, entity, `${mention.text} in ${where}`));
}

function undoes(state: State): string {
	return `${keyOf(state, 'reading.undo')} undoes it`;
}

/** The Latin name first: a sentence that begins in Urdu would be read from the right. */
function noLonger(state: State, {name}: Entity, form: string): string {
	return `no longer ${name}: ${form}   ${undoes(state)}`;
}

function kept(state: State, edit: EntityEdit | undefined, told: string): Step {
	if (edit === undefined) return [state, []];
	return edited(state, {record: edit, edits: [...(state.edits ?? []), edit], told});
}

/** U: takes the newest merge or split back, also one of an earlier run. */
export function undo(state: State): Step {
	const {edits = []} = state;
	const last = edits.at(-1);
	if (last === undefined) return notice(state, 'nothing to undo');
	const record = {edit: 'undo', of: last} as const;
	return edited(state, {record, edits: withoutEdit(edits, last), told: undoneText(last)});
}

function undoneText(edit: EntityEdit): string {
	if (edit.edit === 'split') return `undone: ${edit.form} is where it was`;
	return `undone: ${edit.forms[0]} and ${edit.into[0]} are two again`;
}

const edit = {type: 'edit'} as const;

type Edited = {
	readonly record: EditRecord;
	readonly edits: readonly EntityEdit[];
	readonly told: string;
};

function edited(state: State, {record, edits, told}: Edited): Step {
	const {overlay, selectedEntity} = state;
	const shown = overlay?.type === 'card' ? [overlay.card.entity.id] : [];
	const ids = [...shown, ...(selectedEntity === undefined ? [] : [selectedEntity])];
	const effect: Effect = {type: 'editEntities', record, edits, ids, told};
	const undoable = record.edit === 'undo' ? {} : {undoable: [...(state.undoable ?? []), edit]};
	return [withFields(state, {edits, notice: 'one moment', ...undoable}), [effect]];
}

/** The entities were unified anew: what is shown of them is asked for again. */
export function showUnified(
	state: State,
	{overview, ids, told}: ViewAnswer & {readonly type: 'entitiesUnified'},
): Step {
	const {overlay, open, search} = state;
	const after = new Map(ids);
	const selected = state.selectedEntity && after.get(state.selectedEntity);
	// Views below hold entities as they were before.
	const fresh = without(state, 'below', 'markedEntities', 'followedEntity', 'selectedEntity');
	const card = overlay?.type === 'card' ? after.get(overlay.card.entity.id) : undefined;
	const effects: Effect[] = [
		...(open === undefined
			? []
			: [{type: 'readArticle', id: open.article.id, isUrgent: true} as const]),
		...(card === undefined ? [] : [{type: 'readCard', entity: card, isAgain: true} as const]),
		...(search === undefined ? [] : [searchEffect(fresh, search)]),
	];
	const fields = {
		overview,
		notice: told,
		...(selected === undefined ? {} : {selectedEntity: selected}),
	};
	return [withFields(fresh, fields), effects];
}

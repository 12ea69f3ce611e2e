import type {ArticleId} from '../corpus/types.ts';
import {type EntityEdit, withoutEdit} from './entity-edits.ts';
import {type EntityType, entityTypes} from './types.ts';

/** What a file of edits has a line for: an edit, or that one is taken back. */
export type EditRecord = EntityEdit | {readonly edit: 'undo'; readonly of: EntityEdit};

/** The edits that stand after all records, oldest first; what is no such record is counted and passed over. */
export function standingEdits(records: readonly Readonly<Record<string, unknown>>[]): {
	readonly edits: readonly EntityEdit[];
	readonly unknown: number;
} {
	let edits: readonly EntityEdit[] = [];
	let unknown = 0;
	for (const record of records) {
		if (record['edit'] === 'undo') {
			const undone = editOf(record['of']);
			if (undone === undefined) unknown += 1;
			else edits = withoutEdit(edits, undone);
			continue;
		}
		const edit = editOf(record);
		if (edit === undefined) unknown += 1;
		else edits = [...edits, edit];
	}
	return {edits, unknown};
}

function editOf(value: unknown): EntityEdit | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const {edit, type, into, forms, form, article}: Readonly<Record<string, unknown>> = {...value};
	if (!isType(type)) return undefined;
	if (edit === 'merge' && areTexts(into) && areTexts(forms)) return {edit, type, into, forms};
	if (edit !== 'split' || typeof form !== 'string') return undefined;
	if (article === undefined) return {edit, type, form};
	return typeof article === 'string'
		? {edit, type, form, article: article as ArticleId}
		: undefined;
}

const types: ReadonlySet<unknown> = new Set(entityTypes);

function isType(value: unknown): value is EntityType {
	return types.has(value);
}

function areTexts(value: unknown): value is readonly string[] {
	return (
		Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string')
	);
}

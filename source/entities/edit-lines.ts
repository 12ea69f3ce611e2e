import type {ArticleId} from '../corpus/types.ts';
import {type EntityEdit, undoneEdits} from './entity-edits.ts';
import type {EntityType} from './types.ts';

/** A line for the file of edits, without its line feed. */
export function editLine(edit: EntityEdit | {readonly edit: 'undo'}): string {
	return JSON.stringify(edit);
}

/** The edits that a file tells, with the numbers (from 1) of the lines that are none; those are passed over. */
export function parsedEdits(text: string): {
	readonly edits: readonly EntityEdit[];
	readonly badLines: readonly number[];
} {
	let edits: readonly EntityEdit[] = [];
	const badLines: number[] = [];
	for (const [index, line] of text.split(/\r?\n/v).entries()) {
		if (line.trim() === '') continue;
		const edit = parsedEdit(line);
		if (edit === undefined) badLines.push(index + 1);
		else edits = edit === 'undo' ? undoneEdits(edits) : [...edits, edit];
	}
	return {edits, badLines};
}

function parsedEdit(line: string): EntityEdit | 'undo' | undefined {
	const value = parsedObject(line);
	const type = value?.['type'];
	if (value?.['edit'] === 'undo') return 'undo';
	if (!isType(type)) return undefined;
	const {edit, into, forms, form, article} = value ?? {};
	if (edit === 'merge' && areTexts(into) && areTexts(forms)) return {edit, type, into, forms};
	if (edit === 'split' && typeof form === 'string' && typeof article === 'string') {
		return {edit, type, form, article: article as ArticleId};
	}
	return undefined;
}

function parsedObject(line: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === 'object' && value !== null ? {...value} : undefined;
	} catch {
		return undefined;
	}
}

const types: ReadonlySet<unknown> = new Set<EntityType>([
	'person',
	'place',
	'organization',
	'event',
	'document',
	'date',
	'quantity',
	'url',
]);

function isType(value: unknown): value is EntityType {
	return types.has(value);
}

function areTexts(value: unknown): value is readonly string[] {
	return (
		Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string')
	);
}

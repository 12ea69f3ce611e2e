import type {ArticleId} from '../corpus/types.ts';
import {wordByWord} from '../text/word-by-word.ts';
import {foldedWord} from './folding.ts';
import {type SharedTexts, sharedTexts} from './form-text.ts';
import type {EntityType, Mention, MentionColumns, NamedEntity} from './types.ts';

/**
 * What the reader said about entities, oldest first. Edits hold on to types and spellings, which
 * stay when files are added and identifiers change; an edit whose spellings are gone does nothing.
 *
 * In a file they are JSON lines, one edit a line, so that one is added without writing the others
 * again (`edit-lines.ts`). An undo names what it takes back, since another running copy of the
 * program may have added a line in between:
 *
 *     {"edit":"merge","type":"person","into":["ट्रान द डुंग"],"forms":["Tran The Dung"]}
 *     {"edit":"split","type":"person","form":"मोदी","article":"a.txt"}
 *     {"edit":"undo","of":{"edit":"split","type":"person","form":"मोदी","article":"a.txt"}}
 */
export type EntityEdit =
	| {
			readonly edit: 'merge';
			readonly type: EntityType;
			/** Spellings of the entity that stays, and of the one that joins it. */
			readonly into: readonly string[];
			readonly forms: readonly string[];
	  }
	| {
			readonly edit: 'split';
			readonly type: EntityType;
			readonly form: string;
			/** Where the spelling names somebody else; everywhere if absent. */
			readonly article?: ArticleId;
	  };

/** The others are the first. Merging what is of two types, or one with itself, says nothing. */
export function mergeEntities(
	edits: readonly EntityEdit[],
	into: NamedEntity,
	...others: readonly NamedEntity[]
): readonly EntityEdit[] {
	const {type} = into;
	const forms = others
		.filter((other) => other.type === type && other.id !== into.id)
		.flatMap(tellingForms);
	if (forms.length === 0) return edits;
	return [...edits, {edit: 'merge', type, into: tellingForms(into), forms}];
}

/** The mention's spelling names somebody else in its article. */
export function splitMention(
	edits: readonly EntityEdit[],
	{type, text, article}: Mention,
): readonly EntityEdit[] {
	return [...edits, {edit: 'split', type, form: formOf(text), article}];
}

/** The spelling names somebody else wherever it stands. */
export function splitForm(
	edits: readonly EntityEdit[],
	type: EntityType,
	form: string,
): readonly EntityEdit[] {
	return [...edits, {edit: 'split', type, form: formOf(form)}];
}

/** Without the newest edit that says the same. */
export function withoutEdit(
	edits: readonly EntityEdit[],
	undone: EntityEdit,
): readonly EntityEdit[] {
	const index = edits.findLastIndex((edit) => isSameEdit(edit, undone));
	return index < 0 ? edits : edits.toSpliced(index, 1);
}

function isSameEdit(one: EntityEdit, other: EntityEdit): boolean {
	if (one.type !== other.type) return false;
	if (one.edit === 'split') {
		return other.edit === 'split' && one.form === other.form && one.article === other.article;
	}
	return (
		other.edit === 'merge' && isSameList(one.into, other.into) && isSameList(one.forms, other.forms)
	);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((text, index) => text === other[index]);
}

/** A short form may be another's in another article, so it tells an entity only where it is all there is. */
function tellingForms({forms}: NamedEntity): readonly string[] {
	const texts = forms.map(({text}) => text);
	const full = texts.filter((text) => text.includes(' '));
	return full.length > 0 ? full : texts;
}

function formOf(text: string): string {
	return text.normalize('NFC').replace(/\s+/gv, ' ');
}

/** The keys of mentions after the edits: the same key, the same entity. Linear in mentions and edits. */
export function editedKeys(
	found: MentionColumns,
	keys: SharedTexts,
	edits: readonly EntityEdit[],
): SharedTexts {
	if (edits.length === 0) return keys;
	const edited = Array.from(keys.of, (key) => keys.texts[key] ?? '');
	const spellings = Map.groupBy(edited.keys(), (index) =>
		spellingKey(found.type(index), found.text(index)),
	);
	const indexesOf = (type: EntityType, forms: readonly string[]) =>
		forms.flatMap((form) => spellings.get(spellingKey(type, form)) ?? []);
	for (const edit of edits) {
		if (edit.edit === 'merge') merge(edited, edit, indexesOf);
		else {
			const {article} = edit;
			const own = indexesOf(edit.type, [edit.form]).filter(
				(index) => article === undefined || found.article(index) === article,
			);
			const where = article === undefined ? edit.form : `in ${article}`;
			for (const index of own) edited[index] = `${edited[index]} | not ${where}`;
		}
	}
	return sharedTexts(edited);
}

function spellingKey(type: EntityType, text: string): string {
	return `${type} ${wordByWord(formOf(text), foldedWord)}`;
}

function merge(
	keys: string[],
	{type, into, forms}: EntityEdit & {readonly edit: 'merge'},
	indexesOf: (type: EntityType, forms: readonly string[]) => readonly number[],
): void {
	const leading = countedKeys(keys, indexesOf(type, into));
	const joining = countedKeys(keys, indexesOf(type, forms));
	const [target] = [...leading].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	if (target === undefined || joining.size === 0) return;
	for (const [index, key] of keys.entries()) {
		if (joining.has(key) || leading.has(key)) keys[index] = target[0];
	}
}

function countedKeys(
	keys: readonly string[],
	indexes: readonly number[],
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const index of indexes) {
		const key = keys[index] ?? '';
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

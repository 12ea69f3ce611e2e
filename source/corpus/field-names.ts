import type {FieldName} from './types.ts';

/** What `--map` may name. */
export const fieldNames: readonly FieldName[] = [
	'text',
	'title',
	'date',
	'source',
	'url',
	'language',
	'id',
];

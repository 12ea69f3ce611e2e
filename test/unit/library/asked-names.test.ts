import {expect, test} from 'vitest';
import {askedNames} from '../../../source/asked-names.ts';
import type {EntityId} from '../../../source/entities/types.ts';
import type {NameMatch} from '../../../source/search/types.ts';

/** Who is called what was typed, word for word. */
function asked(query: string, called: string): readonly string[] {
	const match = {entity: called as EntityId} as NameMatch;
	const index = {names: (name: string) => (name === called ? [match] : [])};
	return askedNames(index, query, {limit: 20}).map(({entity}) => entity);
}

test.each([
	['maulana fazal ur rahman', 'fazal ur rahman'],
	['PM modi', 'modi'],
	['dr. shri modi', 'modi'],
	['श्री मोदी', 'मोदी'],
])('a title before a name is left out where nobody is called so: %s', (query, called) => {
	expect(asked(query, called)).toEqual([called]);
});

test('a title alone, and one that a name holds, stay', () => {
	expect(asked('maulana', 'maulana')).toEqual(['maulana']);
	expect(asked('maulana', '')).toEqual([]);
	expect(asked('maulana azad', 'maulana azad')).toEqual(['maulana azad']);
});

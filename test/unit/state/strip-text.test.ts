import {expect, test} from 'vitest';
import type {Entity} from '../../../source/entities/types.ts';
import {fittingStrip} from '../../../source/state/strip-text.ts';
import type {EntityGroup} from '../../../source/state/types.ts';

function group(label: string, names: readonly string[]): Pick<EntityGroup, 'label' | 'entities'> {
	const entities = names.map((name, at) => ({
		entity: {name, type: 'person'} as Entity,
		count: names.length - at,
	}));
	return {label, entities};
}

const groups = [
	group('people', ['Pham Gia Tuc', 'Tran Cam Tu', 'To Lam']),
	group('places', ['Hanoi']),
	group('organizations', ['Party Central Office', 'Politburo']),
];

test.each([
	[
		98,
		'people Pham Gia Tuc 3, Tran Cam Tu 2 +1   places Hanoi 1   organizations Party Central Office 2 +1',
	],
	[97, 'people Pham Gia Tuc 3 +2   places Hanoi 1   organizations Party Central Office 2 +1'],
	[81, 'people Pham Gia Tuc 3 +2   places Hanoi 1   organizations 2'],
	[57, 'people Pham Gia Tuc 3 +2   places Hanoi 1'],
	[40, 'people Pham Gia Tuc 3 +2'],
	[20, 'people 3   places 1'],
	[18, 'people 3'],
	[5, ''],
])('in %i cells the kinds of names keep as many names as there is room for', (width, text) => {
	expect(fittingStrip(groups, (line) => line.length <= width)).toBe(text);
});

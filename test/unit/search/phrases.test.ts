import {expect, test} from 'vitest';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {documentOf} from '../../support/seed-documents.ts';

const index = buildSearchIndex({
	documents: [
		documentOf('court', 'The High Court sat on Monday.'),
		documentOf('far', 'The road was high\n\nCourt orders came late, said Rohit, Kohli and others.'),
		// The high court has put off the hearing.
		documentOf('hindi', 'हाई कोर्ट ने सुनवाई टाली।'),
		// The tower is high. The court is far away.
		documentOf('danda', 'मीनार हाई। कोर्ट दूर है।'),
	],
	entities: [],
});

function found(query: string): string {
	const {matches} = index.search(query);
	return matches
		.map(({article}) => article)
		.sort()
		.join(' ');
}

test('a phrase does not go on from one paragraph to the next', () => {
	expect(found('"high court"')).toBe('court hindi');
});

test('nor from one Hindi sentence to the next: हाई कोर्ट, high court', () => {
	expect(found('"हाई कोर्ट"')).toContain('hindi');
	expect(found('"हाई कोर्ट"')).not.toContain('danda');
});

test('a phrase that is copied with its comma is found, and one that is cited without', () => {
	expect(found('"said Rohit, Kohli"')).toBe('far');
	expect(found('"said rohit kohli"')).toBe('far');
});

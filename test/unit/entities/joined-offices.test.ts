import {expect, test} from 'vitest';
import {markJoinedOffices} from '../../../source/entities/joined-offices.ts';
import {wordClass, wordTrait} from '../../../source/entities/word-classes.ts';
import {wordOf} from '../../../source/entities/words.ts';

const [fish, fisher] = 'ماہی گیر'.split(' ') as [string, string];

test.each([
	['a fisher', [fish, fisher], [true, true]],
	['a fish', [fish, 'ہے'], [false, false]],
	['what begins nothing before the second word', ['ہے', fisher], [false, false]],
	['the second word alone', [fisher], [false]],
	['a fast bowler', ['तेज', 'गेंदबाज'], [true, true]],
])('two words are an office only together: %s', (_gloss, words, expected) => {
	const traits = Int32Array.from(words, (word) => wordOf(word).traits);
	const isOffice = (trait: number): boolean => (trait & wordTrait.office) !== 0;
	const classes = Int32Array.from(words, (word) => wordOf(word).classes);
	const {length: count} = words;
	expect(markJoinedOffices({classes, traits, count})).toBe(expected.includes(true));
	expect(Array.from(traits, isOffice)).toEqual(expected);
	for (const [at, isJoined] of expected.entries()) {
		if (isJoined) expect((classes[at] ?? 0) & wordClass.nameable).toBe(0);
	}
});

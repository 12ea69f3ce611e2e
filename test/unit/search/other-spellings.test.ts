import {expect, test} from 'vitest';
import {parseArticle} from '../../../source/corpus/parse.ts';
import {buildLibrary} from '../../../source/library.ts';

const texts = {
	english: 'The minister met the team in Islamabad on Monday. A match in Faisalabad follows.',
	hindi: 'मंत्री ने इस्लामाबाद में टीम से मुलाकात की। यह जानकारी इस्लामाबाद से मिली।',
	urdu: 'وزیر نے اسلام آباد میں ٹیم سے ملاقات کی۔ فیصل آباد میں میچ ہوگا۔',
};

const articles = Object.entries(texts).map(([id, text]) =>
	parseArticle({id, path: `${id}.txt`, text}),
);
const {index} = buildLibrary({articles, problems: []});

function found(query: string, isUnfinished = false): string {
	const {matches} = index.search(query, {isUnfinished});
	return matches
		.map(({article}) => article)
		.sort()
		.join(' ');
}

test('one word of two scripts is two of the third, and found in all three: Islamabad', () => {
	expect(found('islamabad')).toBe('english hindi urdu');
	expect(found('इस्लामाबाद')).toBe('english hindi urdu');
});

test('no letter more loses what was found: Islamabad', () => {
	for (const query of ['islam', 'islama', 'islamab', 'islamaba']) {
		expect(found(query, true), query).toContain('urdu');
	}
});

test('an ordinary word is that word alone: minister, match', () => {
	expect([found('minister'), found('match')]).toEqual(['english', 'english']);
});

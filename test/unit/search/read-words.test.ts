import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseArticle} from '../../../source/corpus/parse.ts';
import {taggedText, wordsRead} from '../../../source/entities/tagged-text.ts';
import type {ReadWords} from '../../../source/entities/types.ts';
import {createWordColumns} from '../../../source/search/word-columns.ts';
import {textsOf} from '../../../source/text/text-column.ts';

const piece = fc.constantFrom(
	...[
		'क',
		'दिल्ली',
		'दिल्ली',
		'क़',
		'क्\u200Dष',
		'द\u200Eल',
		'ن',
		'نِ',
		'می\u200Cخواہ',
		'دہلی',
		'A',
		'Delhi',
		'ắ',
	],
	...[
		'१',
		'۲',
		'3',
		' ',
		' ',
		' ',
		'، ',
		'-',
		"'s ",
		'\n\n',
		'\u200E',
		'\u00AD',
		'\u0902',
		'\uD800',
		'\uDC00',
	],
	...['👩\u200D👦', '習', 'ลั', '𑄌', '\u001B[1m', '_', 'क'.repeat(25)],
);
const texts = fc.array(
	fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join('')),
	{minLength: 1, maxLength: 4},
);

/** What names are looked for in. */
function read(text: string, languageTag: string): ReadWords | undefined {
	taggedText(parseArticle({id: 'a', path: 'a', text}), languageTag);
	return wordsRead(text);
}

test('a text whose words were read has the columns of one that was not, also where others came before', () => {
	const known = createWordColumns();
	fc.assert(
		fc.property(texts, fc.constantFrom('hi', 'ur', 'en', 'und'), (all, languageTag) => {
			const other = createWordColumns();
			known.clear();
			for (const text of all) {
				const own = read(text, languageTag);
				expect(own).toBeDefined();
				known.addText(text, own);
				other.addText(text);
			}
			const [one, two] = [known, other].map((words) => ({
				...words.columns(),
				breaks: Array.from(words.columns().breaks, String)
					.join(' ')
					.replace(/(?: 0)+$/v, ''),
				forms: textsOf(words.lexicon.column()),
			}));
			expect(one).toEqual(two);
		}),
		{numRuns: 300},
	);
});

test('words of another text are none of this one', () => {
	read('दिल्ली में', 'hi');
	expect(wordsRead('दिल्ली से')).toBeUndefined();
});

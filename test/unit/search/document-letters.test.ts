import {expect, test} from 'vitest';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {documentOf, seedDocuments, seedEntities} from '../../support/seed-documents.ts';

const urduOfCentre = 'قرارداد نمبر 18-این کیو/ٹی ڈبلیو';
const index = buildSearchIndex({
	documents: [
		documentOf('centre', 'प्रस्ताव संख्या 18-NQ/TW का सारांश'),
		documentOf('province', 'प्रस्ताव संख्या 18-NQ/TU का सारांश'),
		documentOf('centre-hindi', 'संकल्प 18-एनक्यू/टीडब्ल्यू को लागू करना'),
		documentOf('province-hindi', 'संकल्प 18-एनक्यू/टीयू को लागू करना'),
		documentOf('centre-urdu', urduOfCentre),
		documentOf('star', 'एक 2-स्टार होटल'),
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

const provinces = 'province province-hindi';

test.each([
	['of a province', '18-NQ/TU', provinces],
	['of a province, in small letters', '18-nq/tu', provinces],
	['of a province, its letters by their Hindi names', '18-एनक्यू/टीयू', provinces],
	['of a province, apart', '18 NQ TU', provinces],
	['of a province, as a name', '@18-NQ/TU', 'province'],
	['of the centre', '18-NQ/TW', 'centre centre-hindi'],
	['of the centre, its letters by their Hindi names', '18-एनक्यू/टीडब्ल्यू', 'centre centre-hindi'],
	['of nobody', '18-NQ/TX', ''],
	['of no document: a word beside a number sounds as it will', '2-star', 'star'],
])('a number of a document %s: %s', (_, query, expected) => {
	expect(found(query)).toBe(expected);
});

test('among names a number of other letters is another document', () => {
	const seeds = buildSearchIndex({documents: seedDocuments(), entities: seedEntities});
	const names = (query: string, isUnfinished = false): readonly string[] =>
		seeds.names(query, {isUnfinished}).map(({entity}) => entity);
	const resolution = 'document:Resolution 21-NQ/TW';
	expect(names('21-NQ/TW')).toContain(resolution);
	expect(names('21-NQ/TU')).not.toContain(resolution);
	expect(names('21-NQ/T', true)).toContain(resolution);
});

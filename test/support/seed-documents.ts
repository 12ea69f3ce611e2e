import {readdirSync, readFileSync} from 'node:fs';
import type {ArticleId} from '../../source/corpus/types.ts';
import type {Entity, EntityForm, EntityId, EntityType} from '../../source/entities/types.ts';
import type {SearchDocument} from '../../source/search/types.ts';
import {span} from '../../source/text/units.ts';

const seeds = new URL('../../seeds/', import.meta.url);

/** The articles of `seeds/` as a search index takes them in; ids are their numbers, `000` to `004`. */
export function seedDocuments(): SearchDocument[] {
	return readdirSync(seeds)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => documentOf(name.slice(0, 3), readFileSync(new URL(name, seeds), 'utf8')));
}

/** An article of that text, in Urdu if it has an Urdu word. */
export function documentOf(id: string, text: string, date?: string): SearchDocument {
	const isUrdu = /\p{Script=Arabic}{2}/v.test(text);
	const title = text.slice(0, 40);
	return {
		article: {
			id: id as ArticleId,
			path: `seeds/${id}.txt`,
			text,
			title,
			titleSpan: span(0, title.length),
			paragraphs: [],
			script: isUrdu ? 'Arab' : 'Deva',
			...(date === undefined ? {} : {date}),
		},
		language: isUrdu ? 'ur' : 'hi',
		mentions: [],
	};
}

/** An entity whose spellings all stand in the articles named. */
export function entityOf(
	type: EntityType,
	name: string,
	spellings: readonly string[],
	articles: readonly string[] = [],
): Entity {
	const forms = spellings.map(
		(text): EntityForm => ({
			text,
			script: /\p{Script=Arabic}/v.test(text) ? 'Arab' : 'Deva',
			count: 10,
		}),
	);
	return {
		id: `${type}:${name}` as EntityId,
		type,
		name,
		forms,
		mentions: spellings.length,
		articles: articles.map((id) => id as ArticleId),
	};
}

const thangInUrdu = 'وو ڈائی تھانگ';
const quangNinhInUrdu = 'کوانگ نین';

/** Some people and places of the five articles. */
export const seedEntities: readonly Entity[] = [
	entityOf('person', 'Vu Dai Thang', ['वु दाई थांग', thangInUrdu], ['000', '001']),
	entityOf('person', 'Chu Viet Thanh', ['चू वियत थान'], ['003']),
	entityOf('person', 'Ma Van Khap', ['मा वन खाप'], ['003']),
	entityOf('person', 'Tran Cam Tu', ['ट्रान कैम तु', 'ट्रान कैम तू'], ['004']),
	entityOf('place', 'Quang Ninh', ['क्वांग निन्ह', quangNinhInUrdu], ['000', '001', '004']),
	entityOf('place', 'Na Hang', ['ना हांग'], ['003']),
	entityOf('document', 'Resolution 21-NQ/TW', ['संकल्प संख्या 21-एनक्यू/टीडब्ल्यू'], ['003']),
];

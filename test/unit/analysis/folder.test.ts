import {expect, test} from 'vitest';
import {companionsOf, network} from '../../../source/analysis/companions.ts';
import {timelineOf} from '../../../source/analysis/timeline.ts';
import {trendsOf} from '../../../source/analysis/trends.ts';
import type {Entity} from '../../../source/entities/types.ts';
import {finished} from '../../../source/search/slices.ts';
import {documentsOf} from './documents.ts';

function dated(date: string, text: string): string {
	return `---\ndate: ${date}\n---\n${text}`;
}

const flood = 'मुख्यमंत्री नीतीश कुमार ने पटना में बैठक की।';
const bridge = 'मुख्यमंत्री नीतीश कुमार ने ज़िलाधिकारी राकेश शर्मा से बात की।';
const visit = 'प्रधानमंत्री नरेंद्र मोदी ने दिल्ली में कहा।';

const {documents, entities} = documentsOf({
	a: dated('2024-01-01', visit),
	b: dated('2024-01-02', visit),
	c: dated('2024-01-03', visit),
	d: dated('2024-01-04', visit),
	e: dated('2024-01-05', `${visit}\n${flood}`),
	f: dated('2024-01-06', visit),
	g: dated('2024-03-01', `${flood}\n${bridge}`),
	h: dated('2024-03-02', `${bridge}\n${flood}`),
	undated: bridge,
});
const all = [...entities.values()];

function named(name: RegExp): Entity {
	const entity = all.find((each) => name.test(each.name));
	if (entity === undefined) throw new Error(`no entity ${name}`);
	return entity;
}

test('the newest quarter is new: one man rises, another appears, the prime minister does neither', () => {
	const trends = trendsOf(documents, all);
	expect(trends).toMatchObject({since: '2024-03-01', newer: 2, older: 6});
	expect(trends.rising.map(({name}) => name)).toContain(named(/nitish/iv).name);
	expect(trends.appeared.map(({name}) => name)).toContain(named(/rakesh/iv).name);
	expect(trends.rising.every(({before}) => before > 0)).toBe(true);
	const told = [...trends.rising, ...trends.appeared].map(({name}) => name);
	expect(told.some((name) => /modi/iv.test(name))).toBe(false);
});

test('articles of one day, or of no year, have no trend', () => {
	const {documents: few, entities: names} = documentsOf({a: dated('2024-01-01', flood), b: bridge});
	expect(trendsOf(few, [...names.values()]).since).toBeUndefined();
});

test('who appears with whom: in one paragraph, not only in one article', () => {
	const byId = new Map(documents.map((document) => [document.article.id, document]));
	const companions = companionsOf(named(/nitish/iv), byId, entities);
	const names = companions.map((each) => each.names[1]);
	expect(names).toContain(named(/rakesh/iv).name);
	expect(names.some((name) => /modi/iv.test(name))).toBe(false);
	const whole = finished(network(documents, entities));
	const ids = [named(/nitish/iv).id, named(/rakesh/iv).id].sort();
	const pair = whole.find(({one, other}) => one === ids[0] && other === ids[1]);
	expect(pair).toMatchObject({paragraphs: 3, articles: ['g', 'h', 'undated']});
});

function timeline(texts: Readonly<Record<string, string>>) {
	const told = documentsOf(texts);
	return finished(timelineOf(told.documents, told.entities));
}

test('the timeline goes by the first day, a year before its months, days without a year last', () => {
	const years = '2025, 18 दिसंबर 2024, 2021-2025, जनवरी 2024, 2024 में, दिसंबर 2023';
	expect(timeline({years, days: '18 दिसंबर और 2 जनवरी'}).map(({date}) => date)).toEqual([
		'2021/2025',
		'2023-12',
		'2024',
		'2024-01',
		'2024-12-18',
		'2025',
		'XXXX-01-02',
		'XXXX-12-18',
	]);
});

test('days of September and of October stand where their articles date them: on Friday, on 25 September', () => {
	const september = 'शुक्रवार को सुनवाई हुई, अगली 25 सितंबर को होगी।';
	const october = 'शुक्रवार को फ़ैसला आया। सुनवाई 25 सितंबर 2025 को हुई थी।';
	const dates = timeline({
		a: dated('2025-09-13', september),
		b: dated('2025-10-03', october),
		undated: 'The match is on Friday.',
	});
	expect(dates.map(({date, articles}) => [date, articles])).toEqual([
		['2025-09-12?', ['a']],
		['2025-09-25', ['a', 'b']],
		['2025-10-03', ['b']],
		['Friday', ['undated']],
	]);
	expect(dates[1]).toMatchObject({entity: 'date:2025-09-25', mentions: 2});
	// The factory stands since 1996; the report is due on 15 May of another year.
	const factory = timeline({a: 'फ़ैक्टरी 1996 में बनी थी। रिपोर्ट 15 मई को आएगी।'});
	expect(factory.map(({date}) => date)).toEqual(['1996', 'XXXX-05-15']);
});

test('a place within a body’s own name is no company of the body: the Reserve Bank of India, India, Delhi', () => {
	const {documents: few, entities: known} = documentsOf({
		a: 'प्रधानमंत्री नरेंद्र मोदी ने दिल्ली में बैंक ऑफ इंडिया से कहा।',
		b: 'बैंक ऑफ इंडिया ने भारत और दिल्ली के लिए योजना बनाई।',
	});
	const bank = [...known.values()].find(({type}) => type === 'organization');
	const byId = new Map(few.map((document) => [document.article.id, document]));
	if (bank === undefined) throw new Error('no bank');
	const companions = companionsOf(bank, byId, known).map(({names, paragraphs}) => [
		names[1],
		paragraphs,
	]);
	expect(companions).toContainEqual(['Delhi', 2]);
	expect(companions.filter(([name]) => name === 'India')).toEqual([['India', 1]]);
	const pairs = finished(network(few, known)).map(({names, paragraphs}) =>
		[...names, paragraphs].join(),
	);
	expect(pairs.filter((pair) => pair.includes('India') && pair.includes(bank.name)).join()).toMatch(
		/1$/v,
	);
});

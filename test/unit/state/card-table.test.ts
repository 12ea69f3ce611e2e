import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {FoundMention} from '../../../source/entities/types.ts';
import {unifyMentions} from '../../../source/entities/unify.ts';
import {cardTable} from '../../../source/state/card-table.ts';
import type {Card} from '../../../source/state/card-types.ts';
import {span} from '../../../source/text/units.ts';

/** "Raghavan", as the model found it with these probabilities; by rules where there is none. */
function cardOf(...confidences: readonly (number | undefined)[]): Card {
	const found = confidences.map((confidence, index): FoundMention => {
		const article = `${index}.txt` as ArticleId;
		const mention = {article, type: 'person', text: 'राघवन', ...span(0, 5)} as const;
		return confidence === undefined ? mention : {...mention, confidence};
	});
	const {entities, mentions} = unifyMentions(found);
	const [entity] = entities;
	if (entity === undefined) throw new Error('no entity');
	const passage = {text: 'राघवन ने कहा', spans: []};
	return {
		entity,
		mentions: mentions.map((mention) => ({mention, passage})),
		companions: [],
		dates: [],
	};
}

test('the card tells how probable a name is that only the model found, and of each mention', () => {
	const {title, rows} = cardTable(cardOf(0.719, 0.998));
	expect(title).toMatch(/^Raghvan {3}person {3}a name with 99 % by the model$/);
	expect(rows.slice(-2).map(({left}) => left.trim())).toEqual([
		'0           71 %',
		'1           99 %',
	]);
});

test('one of which it is not sure has a question mark', () => {
	expect(cardTable(cardOf(0.719)).title).toMatch(/person {3}\? a name with 71 % by the model$/);
});

test('what a rule found once is a name', () => {
	expect(cardTable(cardOf(0.5, undefined)).title).toMatch(/person$/);
});

const urduDay = '18 نومبر 2024';

test('a date stands apart from the same date in Urdu, whose row would turn its numbers round', () => {
	const found = ['18 November 2024', urduDay, '18 नवंबर 2024'].map(
		(text): FoundMention => ({
			article: 'a' as ArticleId,
			type: 'date',
			text,
			value: '2024-11-18',
			...span(0, text.length),
		}),
	);
	const {entities, mentions} = unifyMentions(found);
	const [entity] = entities;
	if (entity === undefined) throw new Error('no entity');
	const {rows} = cardTable({entity, mentions: [], companions: [], dates: []});
	expect(mentions).toHaveLength(3);
	const mixed = rows.filter(
		({text, left}) => `${left}${text}`.includes(`${urduDay}`) && left.includes('='),
	);
	expect(mixed.map(({left, text}) => [left.trim().endsWith('2024 ='), text])).toEqual([
		[true, urduDay],
	]);
});

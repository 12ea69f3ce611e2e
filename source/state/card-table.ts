import type {Entity, Join} from '../entities/types.ts';
import {shortFileName} from '../text/file-name.ts';
import {isRightToLeft} from '../text/scripts.ts';
import type {Table, TableRow} from '../view-types.ts';
import type {Card} from './card-types.ts';
import {isOnlyLikely, percent} from './confidence.ts';
import {readableDate} from './shown-date.ts';
import {shownName} from './shown-name.ts';

const tables = new WeakMap<Card, Table>();

/** Who is this: roles, every spelling and why it is the same, when, with whom, and every mention in its context. */
export function cardTable(card: Card): Table {
	let table = tables.get(card);
	if (table === undefined) {
		const {entity} = card;
		table = {
			title: `${shownName(entity)}   ${entity.type}${confidenceText(entity)}`,
			rows: [
				...formRows(entity),
				...reasonRows(entity.joins ?? []),
				...roleRows(card),
				...dateRows(card),
				...companionRows(card),
				...mentionRows(card),
			],
		};
		tables.set(card, table);
	}
	return table;
}

function confidenceText(entity: Entity): string {
	const {confidence} = entity;
	if (confidence === undefined) return '';
	return `   ${isOnlyLikely(entity) ? '? ' : ''}a name with ${percent(confidence)} by the model`;
}

function text(left: string, right = ''): TableRow {
	return {left, text: right};
}

function heading(left: string): TableRow {
	return {left, text: '', isHeading: true};
}

function roleRows({entity}: Card): readonly TableRow[] {
	const {roles = []} = entity;
	if (roles.length === 0) return [];
	return [
		heading('roles beside the name'),
		...roles.map((role) => text(` ${String(role.count).padStart(4)}   `, roleText(role))),
	];
}

/** In Urdu with its own comma. */
function roleText({title, of}: NonNullable<Card['entity']['roles']>[number]): string {
	if (of === undefined) return title;
	return `${title}${isRightToLeft(title) ? '\u060C' : ','} ${of}`;
}

const barLength = 12;

/** A number is of no script, and a reader need not know that its code is Zyyy. */
function scriptText(script: string): string {
	return script === 'Zyyy' ? '-'.padEnd(script.length) : script;
}

/** `  Deva    2 ####         वु दाई थांग`: the count before the name, so that columns stand in every script. */
function formRows({forms}: Entity): readonly TableRow[] {
	const most = Math.max(1, ...forms.map(({count}) => count));
	const spellings = forms.map((form): TableRow => {
		const bar = '#'.repeat(Math.max(1, Math.round((barLength * form.count) / most)));
		const left = ` ${String(form.count).padStart(4)} ${bar.padEnd(barLength)} ${scriptText(form.script)}  `;
		const topic = {type: 'query', query: `"${form.text.replaceAll('"', '')}"`} as const;
		return {
			...text(left, form.text),
			target: {type: 'view', request: {view: 'concordance', topic}},
			split: {form: form.text},
		};
	});
	return [
		{
			...heading(`spellings ${forms.length}`),
			keys: [
				{action: 'reading.accept', does: 'shows where'},
				{action: 'reading.split', does: 'takes one out'},
			],
		},
		...spellings,
	];
}

/** The reason of each join; what is only likely is marked. */
function reasonRows(joins: readonly Join[]): readonly TableRow[] {
	if (joins.length === 0) return [];
	return [
		heading('why these are one'),
		...joins.map(({form, with: other, reason, certainty}) => {
			const why = `   ${certainty === 'likely' ? '? likely: ' : ''}${reason.padEnd(24)}`;
			// In one row with text from the right the numbers of a date would turn round.
			if (isRightToLeft(form) === isRightToLeft(other)) return text(why, `${form} = ${other}`);
			const [first, second] = isRightToLeft(form) ? [other, form] : [form, other];
			return text(`${why}${first} = `, second);
		}),
	];
}

function dateRows({dates}: Card): readonly TableRow[] {
	if (dates.length === 0) return [];
	const shown = dates.map(({date, count}) =>
		count > 1 ? `${readableDate(date)} (${count})` : readableDate(date),
	);
	return [heading('when: dates beside it'), text(`   ${shown.join('   ')}`)];
}

function companionRows({companions}: Card): readonly TableRow[] {
	if (companions.length === 0) return [];
	return [
		heading('with whom: articles, paragraphs'),
		...companions.map(({other, names, articles, paragraphs}): TableRow => {
			const counts = `${String(articles.length).padStart(5)} ${String(paragraphs).padStart(5)}`;
			return {
				left: `${counts}   ${names[1]}`,
				text: '',
				target: {type: 'card', entity: other},
			};
		}),
	];
}

function mentionRows({entity, mentions}: Card): readonly TableRow[] {
	const articles = `${entity.articles.length} ${entity.articles.length === 1 ? 'article' : 'articles'}`;
	const isByModel = mentions.some(({mention}) => mention.confidence !== undefined);
	const cut = mentions.length < entity.mentions ? `, the first ${mentions.length} shown` : '';
	return [
		{
			...heading(`mentions ${entity.mentions} in ${articles}${cut}`),
			keys: [{action: 'reading.accept', does: 'goes there'}],
		},
		...mentions.map(({mention, passage}): TableRow => {
			const {article, start, end, confidence} = mention;
			const figure = confidence === undefined ? '' : percent(confidence);
			return {
				left: ` ${shortFileName(article, 10).padEnd(11)} ${isByModel ? figure.padEnd(5) : ''}`,
				text: passage.text,
				spans: passage.spans,
				target: {type: 'article', id: article, place: {start, end}, entity: entity.id},
				split: {form: mention.text, mention},
			};
		}),
	];
}

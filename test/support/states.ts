import type {Article, ArticleId, Paragraph} from '../../source/corpus/types.ts';
import type {Entity, EntityId, Mention} from '../../source/entities/types.ts';
import type {ArticleHead} from '../../source/library-types.ts';
import {defaultEncoding, initialState} from '../../source/state/initial.ts';
import type {Effect, Message, OpenArticle, State} from '../../source/state/types.ts';
import {update} from '../../source/state/update.ts';
import {span} from '../../source/text/units.ts';

/** A state of the size of a common terminal, before anything was read. */
export function emptyState(columns = 80, rows = 24): State {
	return initialState({
		columns,
		rows,
		encoding: defaultEncoding,
		folder: 'news',
		paths: [],
		lines: 'drawn',
		history: [],
	});
}

export function headNamed(id: string, title = `title of ${id}`): ArticleHead {
	return {
		id: id as ArticleId,
		path: id,
		title,
		titleSpan: span(0, title.length),
		language: 'hi',
		script: 'Deva',
		problems: [],
	};
}

/** An article with one paragraph a line. */
export function openArticleOf(
	id: string,
	text: string,
	mentions: readonly Mention[] = [],
): OpenArticle {
	const paragraphs: Paragraph[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		const kind = line.trim() === '' ? 'blank' : 'body';
		paragraphs.push({...span(start, start + line.length), kind});
		start += line.length + 1;
	}
	const head = headNamed(id);
	const article: Article = {...head, text, paragraphs};
	return {
		article,
		head,
		mentions,
		entities: entitiesOf(mentions),
		readingMinutes: 1,
		isIndexed: true,
	};
}

/** A mention of a person at every place where `name` stands in `text`. */
export function mentionsOf(id: string, text: string, name: string): readonly Mention[] {
	return [...text.matchAll(new RegExp(name, 'g'))].map(({index}) => ({
		...span(index, index + name.length),
		article: id as ArticleId,
		type: 'person',
		text: name,
		entity: `person:${name}` as EntityId,
	}));
}

function entitiesOf(mentions: readonly Mention[]): readonly Entity[] {
	return [...Map.groupBy(mentions, ({entity}) => entity)].map(([id, members]) => ({
		id,
		type: members[0]?.type ?? 'person',
		name: members[0]?.text ?? '',
		forms: [{text: members[0]?.text ?? '', script: 'Deva', count: members.length}],
		mentions: members.length,
		articles: [...new Set(members.map(({article}) => article))],
	}));
}

/** The state after the messages, and every effect on the way. */
export function replayed(
	state: State,
	...messages: readonly Message[]
): {readonly state: State; readonly effects: readonly Effect[]} {
	const effects: Effect[] = [];
	let current = state;
	for (const message of messages) {
		const [next, more] = update(current, message);
		current = next;
		effects.push(...more);
	}
	return {state: current, effects};
}

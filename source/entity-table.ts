import type {ArticleId} from './corpus/types.ts';
import type {Entity, EntityForm, EntityId, EntityType, ListedEntity} from './entities/types.ts';
import type {EntityList} from './search/entity-list.ts';
import {codedFinder} from './text/coded-finder.ts';
import {type CodedTexts, codedTextAt, isSameCoded, textsOfCoded} from './text/coded-texts.ts';
import {codedTexts} from './text/growing-coded-texts.ts';
import {pagedFrom} from './text/paged.ts';
import type {Script} from './text/types.ts';

/** Entities in columns, some 160 bytes each where objects take twice as much; a cache keeps them as they are. */
export type EntityColumns = {
	readonly ids: CodedTexts;
	readonly names: CodedTexts;
	/** Numbers of `typeNames`. */
	readonly types: Uint8Array;
	readonly typeNames: CodedTexts;
	readonly mentions: Uint32Array;
	/** NaN for none. */
	readonly confidences: Float64Array;
	/** Where the forms of each begin; one entry more than there are entities. */
	readonly formStarts: Uint32Array;
	readonly formTexts: CodedTexts;
	readonly formCounts: Uint32Array;
	/** Numbers of `scriptNames`. */
	readonly formScripts: Uint8Array;
	readonly scriptNames: CodedTexts;
	/** Where the articles of each begin; one entry more. */
	readonly articleStarts: Uint32Array;
	/** Their places in the list of articles. */
	readonly articles: Uint32Array;
	/** Joins and roles as JSON; empty where there are neither. */
	readonly rest: CodedTexts;
};

/** The entities of a library, in their order. */
export type EntityTable = EntityList & {
	readonly columns: EntityColumns;
	/** A whole entity, made anew. */
	readonly entity: (number: number) => Entity;
	/** What a list shows of it, made anew. */
	readonly listed: (number: number) => ListedEntity;
	readonly entityId: (number: number) => EntityId | undefined;
};

/** Of entities whose articles are all in the list. */
export function entityColumns(
	entities: readonly Entity[],
	ids: readonly ArticleId[],
): EntityColumns {
	const typeNames = [...new Set(entities.map(({type}) => type))];
	const typeNumbers = new Map(typeNames.map((type, number) => [type, number]));
	const {length} = entities;
	const at = (entity: number): Entity => entities[entity] as Entity;
	return {
		ids: codedTexts(entities.map(({id}) => id)),
		names: codedTexts(entities.map(({name}) => name)),
		types: pagedFrom(Uint8Array, length, (entity) => typeNumbers.get(at(entity).type) ?? 0),
		typeNames: codedTexts(typeNames),
		mentions: pagedFrom(Uint32Array, length, (entity) => at(entity).mentions),
		confidences: pagedFrom(Float64Array, length, (entity) => at(entity).confidence ?? Number.NaN),
		...formColumns(entities),
		...articleColumns(entities, ids),
		rest: codedTexts(
			entities.map(({joins, roles}) => (joins || roles ? JSON.stringify({joins, roles}) : '')),
		),
	};
}

function articleColumns(
	entities: readonly Entity[],
	ids: readonly ArticleId[],
): Pick<EntityColumns, 'articleStarts' | 'articles'> {
	const places = new Map(ids.map((id, place) => [id, place]));
	const articleStarts = startsOf(entities, (entity) => entity.articles.length);
	const articles = new Uint32Array(articleStarts[entities.length] as number);
	let place = 0;
	const add = (id: ArticleId): void => {
		articles[place] = places.get(id) ?? 0;
		place += 1;
	};
	for (const entity of entities) entity.articles.forEach(add);
	return {articleStarts, articles};
}

type FormColumns = Pick<
	EntityColumns,
	'formStarts' | 'formTexts' | 'formCounts' | 'formScripts' | 'scriptNames'
>;

function formColumns(entities: readonly Entity[]): FormColumns {
	const forms = entities.flatMap((entity) => entity.forms);
	const scriptNames = [...new Set(forms.map(({script}) => script))];
	const scriptNumbers = new Map(scriptNames.map((script, number) => [script, number]));
	const formCounts = new Uint32Array(forms.length);
	const formScripts = new Uint8Array(forms.length);
	for (let at = 0; at < forms.length; at++) {
		const {script, count} = forms[at] as EntityForm;
		formCounts[at] = count;
		formScripts[at] = scriptNumbers.get(script) ?? 0;
	}
	return {
		formStarts: startsOf(entities, (entity) => entity.forms.length),
		formTexts: codedTexts(forms.map(({text}) => text)),
		formCounts,
		formScripts,
		scriptNames: codedTexts(scriptNames),
	};
}

function startsOf(entities: readonly Entity[], count: (entity: Entity) => number): Uint32Array {
	const starts = new Uint32Array(entities.length + 1);
	for (let number = 0; number < entities.length; number++) {
		starts[number + 1] = (starts[number] as number) + count(entities[number] as Entity);
	}
	return starts;
}

/** `ids` are the same list of articles. */
export function entityTable(columns: EntityColumns, ids: readonly ArticleId[]): EntityTable {
	const {formStarts, formCounts, formScripts, articleStarts, articles, mentions} = columns;
	const types = textsOfCoded(columns.typeNames) as EntityType[];
	const scripts = textsOfCoded(columns.scriptNames) as Script[];
	const numberOf = codedFinder(columns.ids);
	const typeOf = (number: number): EntityType => types[columns.types[number] as number] ?? 'url';
	const formsOf = (number: number): readonly EntityForm[] => {
		const first = formStarts[number] as number;
		return Array.from({length: (formStarts[number + 1] as number) - first}, (_, at) => ({
			text: codedTextAt(columns.formTexts, first + at),
			script: scripts[formScripts[first + at] as number] as Script,
			count: formCounts[first + at] as number,
		}));
	};
	const spellingsOf = (number: number): readonly string[] => {
		const name = codedTextAt(columns.names, number);
		const first = formStarts[number] as number;
		const end = formStarts[number + 1] as number;
		if (end === first + 1) {
			const form = codedTextAt(columns.formTexts, first);
			return form === name ? [name] : [name, form];
		}
		const texts = new Set([name]);
		for (let form = first; form < end; form++) texts.add(codedTextAt(columns.formTexts, form));
		return [...texts];
	};
	const restOf = (number: number): Pick<Entity, 'joins' | 'roles'> => {
		const rest = codedTextAt(columns.rest, number);
		return rest === '' ? {} : JSON.parse(rest);
	};
	return {
		columns,
		length: mentions.length,
		id: (number) => codedTextAt(columns.ids, number),
		entityId: (number) =>
			number < mentions.length ? (codedTextAt(columns.ids, number) as EntityId) : undefined,
		type: typeOf,
		name: (number) => codedTextAt(columns.names, number),
		forms: formsOf,
		spellings: spellingsOf,
		spellingCount: (number) => {
			const first = formStarts[number] as number;
			// Nearly all have one form.
			if ((formStarts[number + 1] as number) !== first + 1) return spellingsOf(number).length;
			return isSameCoded(columns.names, number, columns.formTexts, first) ? 1 : 2;
		},
		numberOf,
		listed: (number) => {
			const first = articleStarts[number] as number;
			return {
				id: codedTextAt(columns.ids, number) as EntityId,
				type: typeOf(number),
				name: codedTextAt(columns.names, number),
				forms: formsOf(number),
				mentions: mentions[number] as number,
				firstArticle:
					first < (articleStarts[number + 1] as number)
						? ids[articles[first] as number]
						: undefined,
			};
		},
		entity: (number) => {
			const confidence = columns.confidences[number] as number;
			const own = articles.subarray(articleStarts[number], articleStarts[number + 1]);
			return {
				type: typeOf(number),
				...restOf(number),
				...(!Number.isNaN(confidence) && {confidence}),
				name: codedTextAt(columns.names, number),
				forms: formsOf(number),
				mentions: mentions[number] as number,
				articles: Array.from(own, (place) => ids[place] as ArticleId),
				id: codedTextAt(columns.ids, number) as EntityId,
			};
		},
	};
}

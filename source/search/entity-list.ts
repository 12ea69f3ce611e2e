import type {Entity, EntityForm, EntityType} from '../entities/types.ts';
import type {IndexedName} from './name-index.ts';

/** Entities by their numbers, in the order of a library: what an index asks of them, without an object for each. */
export type EntityList = {
	readonly length: number;
	readonly id: (entity: number) => string;
	readonly type: (entity: number) => EntityType;
	readonly name: (entity: number) => string;
	readonly forms: (entity: number) => readonly EntityForm[];
	/** Its name and the texts of its forms, each once: without an object for each form. */
	readonly spellings: (entity: number) => readonly string[];
	readonly spellingCount: (entity: number) => number;
	/** The number of an id; `undefined` for none of these. */
	readonly numberOf: (id: string) => number | undefined;
};

/** Of entities that are objects already, or the list itself. */
export function entityList(entities: readonly Entity[] | EntityList): EntityList {
	if (!isArray(entities)) return entities;
	const numbers = new Map(entities.map(({id}, number) => [id as string, number]));
	const at = (entity: number): Entity => entities[entity] as Entity;
	const spellingsOf = (entity: number): readonly string[] => {
		const {name, forms} = at(entity);
		return [...new Set([name, ...forms.map(({text}) => text)])];
	};
	return {
		length: entities.length,
		id: (entity) => at(entity).id,
		type: (entity) => at(entity).type,
		name: (entity) => at(entity).name,
		forms: (entity) => at(entity).forms,
		spellings: spellingsOf,
		spellingCount: (entity) => spellingsOf(entity).length,
		numberOf: (id) => numbers.get(id),
	};
}

function isArray(entities: readonly Entity[] | EntityList): entities is readonly Entity[] {
	return Array.isArray(entities);
}

/** Names by their numbers, those of one id in a row; each is made when it is asked for. */
export type SpeltNames = {
	readonly length: number;
	readonly at: (name: number) => IndexedName | undefined;
	/** Of a name alone; `''` past the last. */
	readonly text: (name: number) => string;
	/** The first and the end of those of an id. */
	readonly range: (id: string) => readonly [first: number, end: number];
};

/** Where the spellings of each entity begin, of those that have a name; one entry more than there are entities. */
export function spellingStarts(entities: EntityList): Uint32Array {
	const starts = new Uint32Array(entities.length + 1);
	for (let entity = 0; entity < entities.length; entity++) {
		const count = isNamed(entities.type(entity)) ? entities.spellingCount(entity) : 0;
		starts[entity + 1] = (starts[entity] as number) + count;
	}
	return starts;
}

/** Every spelling, the entity's name first where no form is spelt so. */
export function speltNames(
	entities: EntityList,
	starts: Uint32Array = spellingStarts(entities),
): SpeltNames {
	const entityOf = new Uint32Array(starts[entities.length] as number);
	for (let entity = 0; entity < entities.length; entity++) {
		entityOf.fill(entity, starts[entity], starts[entity + 1]);
	}
	// Who makes an index asks for one after the other; of those with many spellings a list of names has several.
	let last = -1;
	let texts: readonly string[] = [];
	const long = new Map<number, readonly string[]>();
	const textsAt = (entity: number): readonly string[] => {
		const known = long.get(entity);
		if (known !== undefined) return known;
		const own = entities.spellings(entity);
		if (own.length < leastLong) return own;
		if (long.size >= mostLong) long.clear();
		long.set(entity, own);
		return own;
	};
	const text = (name: number): string => {
		const entity = entityOf[name];
		if (entity === undefined) return '';
		if (entity !== last) texts = textsAt(entity);
		last = entity;
		return texts[name - (starts[entity] as number)] ?? '';
	};
	return {
		length: entityOf.length,
		at: (name) => {
			const entity = entityOf[name];
			return entity === undefined ? undefined : {id: entities.id(entity), text: text(name)};
		},
		text,
		range: (id) => {
			const entity = entities.numberOf(id);
			return entity === undefined
				? [0, 0]
				: [starts[entity] as number, starts[entity + 1] as number];
		},
	};
}

/** Spellings that are remembered, as it takes long to make them, and of so many entities. */
const leastLong = 50;
const mostLong = 30;

/** Dates, quantities and addresses are found as text: as names, `XXXX-12-18` would sound like a name with x. */
function isNamed(type: EntityType): boolean {
	return type !== 'date' && type !== 'quantity' && type !== 'url';
}

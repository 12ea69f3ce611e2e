import {deserialize, serialize} from 'node:v8';
import {crc32} from 'node:zlib';
import type {ArticleId} from '../corpus/types.ts';
import type {EntityEdit} from '../entities/entity-edits.ts';
import type {Entity, UnifiedColumns} from '../entities/types.ts';
import type {IndexCache} from '../storage/index-cache.ts';

/** Whom the mentions of these articles name, as a cache has it from the last time, if nothing has changed since. */
export function knownUnified(
	cache: IndexCache,
	ids: readonly ArticleId[],
	edits: readonly EntityEdit[],
	mentions: number,
): UnifiedColumns | undefined {
	try {
		return readUnified(cache, ids, nameOf(ids, edits, mentions));
	} catch {
		// What cannot be read is worked out anew.
		return undefined;
	}
}

function readUnified(
	cache: IndexCache,
	ids: readonly ArticleId[],
	name: string,
): UnifiedColumns | undefined {
	const [entityOf, articles, starts, entities] = parts.map((part) =>
		cache.derived(`${name} ${part}`),
	);
	if (!entityOf || !articles || !starts || !entities) return undefined;
	const [numbers, begins] = [numbersIn(articles), numbersIn(starts)];
	const own: readonly Omit<Entity, 'articles'>[] = deserialize(entities);
	return {
		entityOf: numbersIn(entityOf),
		entities: own.map((entity, index) => ({
			...entity,
			articles: Array.from(
				numbers.subarray(begins[index], begins[index + 1]),
				(number) => ids[number] as ArticleId,
			),
		})),
	};
}

/** Keeps it with the packs that it was worked out from. */
export function keepUnified(
	cache: IndexCache,
	ids: readonly ArticleId[],
	edits: readonly EntityEdit[],
	{entityOf, entities}: UnifiedColumns,
): void {
	const numbers = new Map(ids.map((id, index) => [id, index]));
	const starts = new Uint32Array(entities.length + 1);
	for (const [index, {articles}] of entities.entries()) {
		starts[index + 1] = (starts[index] as number) + articles.length;
	}
	const articles = new Uint32Array(starts[entities.length] as number);
	let at = 0;
	for (const entity of entities) {
		for (const id of entity.articles) {
			articles[at] = numbers.get(id) ?? 0;
			at += 1;
		}
	}
	const own = entities.map(({articles: _, ...entity}) => entity);
	const name = nameOf(ids, edits, entityOf.length);
	cache.keepDerived({
		[`${name} ${parts[0]}`]: bytesOf(entityOf),
		[`${name} ${parts[1]}`]: bytesOf(articles),
		[`${name} ${parts[2]}`]: bytesOf(starts),
		[`${name} ${parts[3]}`]: serialize(own),
	});
}

const parts = ['entities of mentions', 'articles', 'starts', 'entities'] as const;

/** Other articles, another order, other mentions in them or other edits of the reader have another name. */
function nameOf(ids: readonly ArticleId[], edits: readonly EntityEdit[], mentions: number): string {
	return [ids.length, mentions, crc32(ids.join('\n')), crc32(JSON.stringify(edits))].join(' ');
}

function bytesOf({buffer, byteOffset, byteLength}: Uint32Array): Uint8Array {
	return new Uint8Array(buffer, byteOffset, byteLength);
}

function numbersIn(bytes: Uint8Array): Uint32Array {
	// A view would have to begin at a multiple of four.
	return new Uint32Array(new Uint8Array(bytes).buffer);
}

import {crc32} from 'node:zlib';
import type {ArticleId} from '../corpus/types.ts';
import type {EntityEdit} from '../entities/entity-edits.ts';
import type {KnownEntities, KnownLibrary, Library} from '../library.ts';
import type {NameTables, WordTables} from '../search/index-tables.ts';
import type {IndexCache} from '../storage/index-cache.ts';
import type {TextColumn} from '../text/text-column.ts';

/** What a library is made of, by which a cache tells whether it is of the very same. */
export type LibraryKey = {
	/** In the order of the list. */
	readonly ids: readonly ArticleId[];
	readonly edits: readonly EntityEdit[];
	readonly mentions: number;
	/** The word forms in the order of their numbers. */
	readonly forms: TextColumn;
	/** How many there are in all. */
	readonly words: number;
};

/** What a cache has from the last time, if nothing has changed since; what cannot be read is worked out anew. */
export function knownLibrary(cache: IndexCache, key: LibraryKey): KnownLibrary {
	const names = namesOf(key);
	try {
		const words = cache.derived(names.words) as WordTables | undefined;
		const entities = cache.derived(names.entities) as KeptEntities | undefined;
		return {
			words,
			...(entities && {unified: entities, names: entities.names}),
		};
	} catch {
		return {};
	} finally {
		cache.forgetAhead();
	}
}

/** What a cache has of entities, and of the index of their names. */
type KeptEntities = KnownEntities & {readonly names: NameTables};

/** Keeps it with the packs that it was worked out from. */
export function keepLibrary(cache: IndexCache, key: LibraryKey, library: Library): void {
	const tables = library.index.tables();
	if (tables === undefined) return;
	const {words, entities} = namesOf(key);
	const ofEntities: KeptEntities = {
		entityOf: library.entityOf,
		columns: library.entityTable.columns,
		names: tables.names,
	};
	cache.keepDerived({[words]: tables.words, [entities]: ofEntities}, later);
}

/** Where each word stands: a fifth of what there is, of which a query needs a little. */
const later: ReadonlySet<string> = new Set(['positions.bytes']);

/** Other articles, another order, other words or mentions in them have another name; other edits of the reader one of entities. */
function namesOf({ids, edits, mentions, forms, words}: LibraryKey): {
	readonly words: string;
	readonly entities: string;
} {
	const {buffer, byteOffset, byteLength} = forms.units;
	const ofForms = crc32(new Uint8Array(buffer, byteOffset, byteLength));
	const name = [ids.length, mentions, words, crc32(ids.join('\n')), ofForms].join(' ');
	return {words: `words ${name}`, entities: `entities ${name} ${crc32(JSON.stringify(edits))}`};
}

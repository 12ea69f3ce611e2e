import type {TextColumn} from '../text/text-column.ts';
import type {FacetTables} from './facets.ts';
import type {SegmentTables} from './name-segment.ts';
import type {PositionLists} from './position-lists.ts';
import type {SpellingTables} from './spellings.ts';
import type {VocabularyTables} from './vocabulary-tables.ts';

/** What was worked out of the words of documents, in numbers: a cache keeps it as it is. */
export type WordTables = {
	readonly positions: PositionLists;
	readonly vocabulary: VocabularyTables;
	/** In which articles are written. */
	readonly scripts: TextColumn;
};

/** What was worked out of the names of entities. */
export type NameTables = {
	/** As `spellingStarts` makes it. */
	readonly starts: Uint32Array;
	readonly segment: SegmentTables;
	readonly spellings: SpellingTables;
	/** How often each word form stands in names of people and places; absent where there are none. */
	readonly counts?: Uint32Array | undefined;
	/** Whom and what the articles name. */
	readonly facets: FacetTables;
};

export type IndexTables = {readonly words: WordTables; readonly names: NameTables};

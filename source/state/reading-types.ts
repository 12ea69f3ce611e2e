import type {ArticleId} from '../corpus/types.ts';
import type {Offset} from '../text/units.ts';

/** What `v` or `V` selects in the open article; the arrows move its active end. */
export type TextSelection = {
	readonly unit: 'text' | 'paragraph';
	readonly start: Offset;
	readonly end: Offset;
	readonly active: 'start' | 'end';
};

/** Where the reader stood: an article and the start of its top row. */
export type Place = {readonly id: ArticleId; readonly anchor: Offset};

/** The places that `H` and `L` go along; the newest of each list last. */
export type Trail = {
	readonly past: readonly Place[];
	readonly future: readonly Place[];
	/** Where the text was read last, also while the focus is elsewhere. */
	readonly here?: Place;
	/** The kind of message that led there. */
	readonly via?: string;
};

/** With --mouse; cells of the screen, counted from 0. Rows down are positive. */
export type MouseMessage =
	| {readonly type: 'clicked'; readonly column: number; readonly row: number}
	| {
			readonly type: 'wheeled';
			readonly column: number;
			readonly row: number;
			readonly rows: number;
	  };

/** What the reader does in a text beside scrolling. */
export type ReadingCommand =
	| MouseMessage
	| {readonly type: 'scriptStepped'}
	| {readonly type: 'selectionStarted'; readonly unit: TextSelection['unit']}
	| {
			readonly type: 'selectionMoved';
			readonly unit: 'word' | 'cluster';
			/** On the screen, or in reading order. */
			readonly to: 'left' | 'right' | 'next' | 'previous';
	  }
	| {readonly type: 'selectionTurned'}
	| {readonly type: 'wordSearched'}
	| {readonly type: 'factsShown'}
	| {readonly type: 'placeMoved'; readonly by: 1 | -1}
	| {readonly type: 'lastArticleOpened'};

import type {Facets} from '../search/types.ts';
import type {SortKey} from './list-order.ts';

export type FacetKind = keyof Facets;

/** What the reader asks of the list. */
export type ListCommand =
	/** `isOfFound`: what a query will find, also before it has. */
	| {readonly type: 'sorted'; readonly by: SortKey; readonly isOfFound?: boolean}
	/** f and a kind: its values, each with a letter. */
	| {readonly type: 'facetsOpened'; readonly kind: FacetKind}
	| {readonly type: 'narrowed'; readonly letter: string}
	/** A filter that stands for itself joins the query: `has:person`. */
	| {readonly type: 'filterAdded'; readonly filter: string}
	/** The box, with the name of the field of the menu that is open. */
	| {readonly type: 'filterTyped'};

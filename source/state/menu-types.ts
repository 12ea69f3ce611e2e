import type {FacetKind} from './list-types.ts';

/** `g`: go to; `f`: narrow the list, `facet`: by one of these values; `s`: sort; `y`: copy; `o`: open with; `layout`: which keyboard `letter` is of. */
export type MenuPrefix = 'g' | 'f' | 'facet' | 's' | 'y' | 'o' | 'layout';

/** What may follow a prefix, until the next key. */
export type MenuOverlay = {
	readonly type: 'menu';
	readonly prefix: MenuPrefix;
	/** Of `layout`: the letter that was pressed. */
	readonly letter?: string;
	/** Of `facet`: whose values these are. */
	readonly facet?: FacetKind;
};

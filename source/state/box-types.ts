import type {ArticleId} from '../corpus/types.ts';
import type {SavedSearch} from '../keeping/types.ts';
import type {Offset} from '../text/units.ts';

export type BoxScope = 'corpus' | 'article' | 'names' | 'passages';

/** `copies`: which articles hold near-copies of a passage. */
export type SearchScope = BoxScope | 'copies';

/** The search box. `caret` is an offset of `text` on a grapheme boundary. */
export type Box = {
	readonly scope: BoxScope;
	readonly text: string;
	readonly caret: Offset;
	/** The query that stood when the box was opened: the first letter typed takes its place. */
	readonly isReplaceable?: boolean;
	/** What the last deletion of several letters took, for C-y. */
	readonly killed: string;
	/** Which entry of the history stands in the box, if one does. */
	readonly historyIndex?: number;
	/** What Tab put in and what it may put in next. */
	readonly completion?: Completion;
	/** A long text was pasted: the reader is asked whether its near-copies are wanted. */
	readonly passage?: string;
};

/** What may stand for `text` from `start` to the caret. */
export type Completion = {
	readonly start: Offset;
	readonly candidates: readonly string[];
	readonly index: number;
};

/** A line that is typed in the footer, and what Enter does with it. */
export type Prompt = {
	readonly purpose: PromptPurpose;
	readonly box: Box;
	/** The article that is meant: what lies over it while one types may be about another. */
	readonly article?: ArticleId;
	/** The search that is given a name. */
	readonly search?: SavedSearch;
	/** The row of the palette that Enter runs. */
	readonly selectedIndex: number;
};

/** `pipe`: a shell command that reads the article; `shell`: one that gets its file; `palette`: any command by its name; `help`: what the help screen is narrowed by; `name`: what a search is saved under. */
export type PromptPurpose = 'pipe' | 'shell' | 'palette' | 'help' | 'name' | KeepingPurpose;

/** What is kept of the article: tags to add or to remove, its note. */
export type KeepingPurpose = 'tag' | 'untag' | 'note';

export type CaretMove = 'left' | 'right' | 'start' | 'end';

export type Deletion = 'codePointBefore' | 'graphemeAfter' | 'wordBefore' | 'toStart' | 'toEnd';

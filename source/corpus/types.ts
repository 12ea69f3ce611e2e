import type {Script} from '../text/types.ts';
import type {Span} from '../text/units.ts';

/** Stays the same from run to run: the path relative to the folder given; `path#n` inside a file that holds many. */
export type ArticleId = string & {readonly articleId: unique symbol};

/** One line or block of an article. Offsets are into `Article.text`; they leave the line end out. */
export type Paragraph = Span & {
	readonly kind: 'heading' | 'body' | 'boilerplate' | 'blank';
};

/** One article as it was read: immutable, the decoded text as it is in the file (BOM removed, CRLF kept). */
export type Article = {
	readonly id: ArticleId;
	/** The path as the user would type it. */
	readonly path: string;
	readonly text: string;
	/** First heading, else first sentence, shortened at a word. Cut for display only: never for search. */
	readonly title: string;
	/** Where the title stands in `text`; `title` is this slice with white space folded, and `…` after it if it was cut. */
	readonly titleSpan: Span;
	readonly paragraphs: readonly Paragraph[];
	readonly script: Script;
	/** The address that the text names as its source. */
	readonly source?: string;
	/** EDTF: from the source's address or the dateline; `XXXX-12-18` where the text tells no year. */
	readonly date?: string;
};

export type ProblemKind =
	| 'missing'
	| 'no-permission'
	| 'loop'
	| 'not-text'
	| 'not-utf8'
	| 'empty'
	| 'unreadable';

/** A file that could not be read, or only in part. It hides nothing else. */
export type CorpusProblem = {
	readonly path: string;
	readonly kind: ProblemKind;
	/** A sentence for a person: what is wrong and what to do. */
	readonly message: string;
};

export type Corpus = {
	readonly articles: readonly Article[];
	readonly problems: readonly CorpusProblem[];
};

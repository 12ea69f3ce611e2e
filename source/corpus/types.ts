import type {Script} from '../text/types.ts';
import type {Span} from '../text/units.ts';

/** Stays the same from run to run: the path relative to the folder given; `path#n` inside a file that holds many. */
export type ArticleId = string & {readonly articleId: unique symbol};

/** One line or block of an article. Offsets are into `Article.text`; they leave the line end out. */
export type Paragraph = Span & {
	readonly kind: 'heading' | 'body' | 'boilerplate' | 'blank';
};

/** One article as it was read: immutable, the decoded text as it is in the file (BOM removed, CRLF kept), or what was taken out of a page or a table. */
export type Article = {
	readonly id: ArticleId;
	/** The path as the user would type it. */
	readonly path: string;
	readonly text: string;
	/** The text for who goes through those of all articles: what is not in memory is read, and not held. */
	readonly passingText?: string;
	/** UTF-16 code units of the text, where asking for the text would mean to read it. */
	readonly textLength?: number;
	/** First heading, else first sentence, whole; shortened at a word only past 300 grapheme clusters. */
	readonly title: string;
	/** Where the title stands in `text`; `title` is this slice with white space folded, and `…` after it if it was cut. */
	readonly titleSpan: Span;
	readonly paragraphs: readonly Paragraph[];
	readonly script: Script;
	/** The address that the text names as its source; what a page or table states: an address or a name. */
	readonly source?: string;
	/** EDTF: from the source's address or the dateline; `XXXX-12-18` where the text tells no year. */
	readonly date?: string;
	/** What the file states as its language, as it stands there (`ur`, `en-US`): often that of a template. */
	readonly statedLanguage?: string;
	/** The name that the article has in its table or list, where that gives one. */
	readonly key?: string;
};

/** What a file says of an article beside its text. */
export type Stated = {
	/** Where the title stands in the text. */
	readonly title?: Span;
	/** As it is written there; what is no date tells nothing. */
	readonly date?: string;
	/** The name of who published it. */
	readonly source?: string;
	readonly address?: string;
	readonly language?: string;
	readonly key?: string;
};

export type ProblemKind =
	| 'missing'
	| 'no-permission'
	| 'loop'
	| 'not-text'
	/** A pipe, a socket or a device. */
	| 'not-a-file'
	| 'too-large'
	/** Read, with signs in the place of what fits no letter. */
	| 'damaged'
	/** Read, in an encoding that nothing names. */
	| 'guessed'
	/** A row or an object of a file that holds many. */
	| 'bad-record'
	| 'empty'
	| 'unreadable';

/** A file that could not be read, or only in part. It hides nothing else. */
export type CorpusProblem = {
	readonly path: string;
	readonly kind: ProblemKind;
	/** A sentence for a person: what is wrong and what to do. */
	readonly message: string;
};

/** How to read files: all of it is plain data, for it goes to a thread. */
export type ReadOptions = {
	/** A label that `TextDecoder` knows; each file's own is guessed where it is absent. */
	readonly encoding?: string;
	/** Which fields of a table or an object hold what. */
	readonly fields?: FieldMap;
	/** Bytes of a file, unpacked: a larger one is a problem and not read. */
	readonly maxFileSize?: number;
	/** What stands for the path `-`: articles as JSON, one a line or in a list. */
	readonly input?: string;
	/** The thread that reads has nothing else to do, and waits for the disk. */
	readonly isAlone?: boolean;
};

/** What an article of a table or of JSON has. */
export type FieldName = 'text' | 'title' | 'date' | 'source' | 'url' | 'language' | 'id';

/** The reader's own names; dots lead into objects (`content.rendered`). */
export type FieldMap = Readonly<Partial<Record<FieldName, string>>>;

export type Corpus = {
	readonly articles: readonly Article[];
	readonly problems: readonly CorpusProblem[];
};

/** What one file gave. */
export type FileRead = Corpus & {
	/** Of what could be opened. */
	readonly size?: number;
	/** Absent also if it changed while it was read. */
	readonly modifiedMs?: number;
	/** The file is UTF-8 and, from this byte on, the text of its one article. */
	readonly textStart?: number;
};

import type {ReadOptions} from '../corpus/types.ts';

/** What a subcommand was asked to do, after the command line was parsed. */
export type CommandRequest = {
	/** The query, name or id, for the commands that take one. */
	readonly query: string;
	/** Folders and files; the bundled corpus where none is given. */
	readonly paths: readonly string[];
	readonly flags: Flags;
};

export type Flags = {
	readonly json: boolean;
	readonly csv: boolean;
	readonly exact: boolean;
	readonly strict: boolean;
	readonly ascii: boolean;
	readonly screenReader: boolean;
	readonly mouse: boolean;
	readonly state: boolean;
	readonly quiet: boolean;
	readonly markdown: boolean;
	readonly plain: boolean;
	readonly verbose: boolean;
	readonly demo: boolean;
	/** Of the browser: what happens in the folder is followed. */
	readonly watch: boolean;
	/** A file for what happens. */
	readonly debug?: string;
	readonly limit?: number;
	readonly widthContext?: number;
	readonly window?: number;
	readonly minimum?: number;
	readonly sort?: string;
	/** In which letters `show` prints the text. */
	readonly script?: string;
	readonly lang: readonly string[];
	readonly source: readonly string[];
	readonly tag: readonly string[];
	readonly since?: string;
	readonly until?: string;
	readonly query?: string;
	readonly bidi?: string;
	readonly width?: string;
	readonly theme?: string;
	readonly color?: string;
	readonly escDelay?: number;
	/** `vim` or `less`. */
	readonly keys?: string;
	/** Which Urdu keyboard this is. */
	readonly keysUrdu?: string;
	readonly read: ReadOptions;
	/** Bytes of texts that are held in memory; a share of the machine's where it is absent. */
	readonly memory?: number;
	/** What was read is kept for the next start. */
	readonly cache: boolean;
	readonly cacheDir?: string;
};

/** Without any flag. */
export const noFlags: Flags = {
	json: false,
	csv: false,
	exact: false,
	strict: false,
	ascii: false,
	screenReader: false,
	mouse: false,
	state: true,
	quiet: false,
	markdown: false,
	plain: false,
	verbose: false,
	demo: false,
	watch: false,
	lang: [],
	source: [],
	tag: [],
	read: {},
	cache: true,
};

/** What a subcommand answers: data for stdout, messages for stderr, and the exit code. */
export type CommandResult = {
	/** Printed one to a line; already safe for a terminal. */
	readonly lines: Iterable<string>;
	readonly messages?: readonly string[];
	readonly code: number;
};

/** 0 to 4 and 70; what each means stands in the help. */
export const exitCodes = {
	found: 0,
	nothingFound: 1,
	usage: 2,
	noArticles: 3,
	unreadable: 4,
	bug: 70,
	output: 74,
} as const;

/** What `y` copies. `command`: what shows the same without the browser. */
export type CopyKind =
	| 'citation'
	| 'title'
	| 'path'
	| 'spellings'
	| 'json'
	| 'csv'
	| 'markdown'
	| 'address'
	| 'command';

/** What `o` opens the article with. `file`: what the system opens such files with. */
export type Opener = 'editor' | 'pager' | 'browser' | 'file';

/** A program that gets the terminal for a while. */
export type Run =
	| {
			readonly type: 'open';
			readonly opener: Opener;
			readonly path: string;
			readonly line: number;
			readonly text: string;
			readonly address?: string;
	  }
	/** A line for the shell: it reads the text on its standard input, or its file is the last argument. */
	| {readonly type: 'pipe'; readonly command: string; readonly text: string}
	| {readonly type: 'shell'; readonly command: string; readonly path: string};

export type OutwardCommand =
	| {readonly type: 'copyRequested'; readonly what: CopyKind}
	| {readonly type: 'openRequested'; readonly opener: Opener};

/** What came of it. */
export type OutwardAnswer = {readonly type: 'told'; readonly message: string};

export type OutwardEffect =
	| {readonly type: 'copy'; readonly name: string; readonly text: string}
	| {readonly type: 'run'; readonly run: Run};

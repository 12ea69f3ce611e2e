import type {Message} from './types.ts';

/** Where a binding holds. `reading` is every pane and overlay; a nearer context goes before it. */
export type Context =
	| 'everywhere'
	| 'reading'
	| 'list'
	| 'reader'
	| 'selecting'
	| 'entities'
	| 'card'
	| 'concordance'
	| 'collocates'
	| 'table'
	| 'parallel'
	| 'question'
	| 'help'
	| 'goto'
	| 'copying'
	| 'opening'
	| 'layout'
	| 'filtering'
	| 'facet'
	| 'sorting'
	| 'box'
	| 'prompt'
	/** In the box and in prompts. */
	| 'editing';

export type Binding = {
	readonly context: Context;
	/** As `terminal/` names them: a letter, `Up`, `C-d`, `S-Tab`. The first is the one that the footer shows. */
	readonly keys: readonly string[];
	readonly help: string;
	readonly message: Message;
};

/** Keys parted by blanks: `j Down C-n`. */
export function bind(context: Context, keys: string, help: string, message: Message): Binding {
	return {
		context,
		keys: keys
			.split(' ')
			.filter(Boolean)
			.map((key) => (key === 'Space' ? ' ' : key)),
		help,
		message,
	};
}

import type {Effect, Message, State} from '../state/types.ts';
import type {Trace} from '../storage/trace-file.ts';
import type {InputEvent} from '../terminal/types.ts';

type Update = (state: State, message: Message) => readonly [State, readonly Effect[]];

/** Tells each message and effect by its type, with what the step took; never what an article or the reader says. */
export function tracedUpdate(update: Update, trace: Trace | undefined): Update {
	if (trace === undefined) return update;
	return (state, message) => {
		const started = performance.now();
		const [next, effects] = update(state, message);
		trace('message', {
			type: message.type,
			ms: Number((performance.now() - started).toFixed(2)),
			changed: next !== state,
			...(effects.length > 0 ? {effects: effects.map(({type}) => type)} : {}),
		});
		return [next, effects];
	};
}

/** A key by its name, a click by its place; of text only how long it is. */
export function tracedInput(event: InputEvent): object {
	switch (event.type) {
		case 'key':
		case 'mouse':
			return event;
		case 'text':
		case 'pasted':
			return {type: event.type, length: event.text.length};
	}
}

/**
 * The arguments without what is looked for: of `--query`, `--source`, `--tag` and of the query among the names
 * only how long it is. Folders and the other flags are told, since a report is of no use without them.
 */
export function tracedArguments(argv: readonly string[], query: string): readonly string[] {
	return argv.map((argument, index) => {
		const flag = secretFlag.exec(argument)?.[0];
		if (flag !== undefined && argument !== flag) {
			return `${flag}${lengthText(argument.slice(flag.length))}`;
		}
		const isValue = /^(?:--(?:query|source|tag)|-q)$/v.test(argv[index - 1] ?? '');
		const isQuery = index > 0 && query !== '' && argument === query;
		return isValue || isQuery ? lengthText(argument) : argument;
	});
}

const secretFlag = /^(?:--(?:query|source|tag)=|--(?:query|source|tag)$|-q=?)/v;

function lengthText(text: string): string {
	return `<${text.length} letters>`;
}

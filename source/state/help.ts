import type {Context} from './binding.ts';
import {contextsOf} from './dispatch.ts';
import {keyHint, keymapOf, keyOf, rowsInForce, shownKey} from './keys-in-force.ts';
import {worksIn} from './overlay-keys.ts';
import type {Overlay, Pane, State} from './types.ts';

/** A line of the help screen: a heading has no keys. */
export type HelpLine = {readonly keys: string; readonly help: string};

/** The contexts that have keys of their own, in the order of the help. */
export const contextTitles: readonly (readonly [Context, string])[] = [
	['reading', 'reading and lists'],
	['list', 'in the list'],
	['reader', 'in the text'],
	['entities', 'in the entities'],
	['card', 'on a card'],
	['table', 'in a table'],
	['selecting', 'while text is selected: what moves in the text moves its end'],
	['concordance', 'in a concordance'],
	['collocates', 'in collocates'],
	['parallel', 'in both versions'],
	['help', 'in the help'],
	['goto', 'after g'],
	['copying', 'after y: to the clipboard of the machine where you sit'],
	['filtering', 'after f: what the list is narrowed by'],
	['facet', 'after f and a kind: the letter before a value takes it'],
	['sorting', 'after s: again, from the other end'],
	['opening', 'after o'],
	['layout', 'where it is asked which Urdu keyboard this is'],
	['box', 'in the search box'],
	['prompt', 'in a line in the footer'],
	['editing', 'in the search box and in such a line'],
	['everywhere', 'everywhere'],
];

type Sentence = (state: State) => string;

const paneHelp: Readonly<Record<Pane, Sentence>> = {
	list: (state) =>
		`in the list: ${keyOf(state, 'reading.accept')} reads the article, ${keyOf(state, 'reading.search')} searches the corpus`,
	reader: (state) =>
		`in the text: ${keyOf(state, 'reading.search')} searches the article, ${keyOf(state, 'reading.next-mention')} walks the mentions of the entity, ${keyOf(state, 'reading.accept')} opens its card`,
	entities: (state) =>
		`in the entities: ${keyOf(state, 'reading.accept')} opens the card, ${keyOf(state, 'reading.next-mention')} walks the mentions, ${keyOf(state, 'reading.search')} searches names`,
};

const overlayHelp: Readonly<Partial<Record<Overlay['type'], Sentence>>> = {
	card: (state) =>
		`on the card: ${keyOf(state, 'reading.accept')} follows a row; ${keyOf(state, 'reading.merge')} makes marked entities one, ${keyOf(state, 'reading.split')} takes a spelling or a mention out`,
	table: (state) => `in this table: ${keyOf(state, 'reading.accept')} follows a row`,
	concordance: (state) =>
		`in the concordance: ${keyOf(state, 'reading.accept')} goes into the text, ${keyOf(state, 'concordance.sort')} sorts`,
	parallel: (state) =>
		`in both versions: ${keyOf(state, 'parallel.next-hit')} goes to the next difference, ${keyOf(state, 'parallel.next-mention')} to the next name that both have`,
};

/** The keys that work where the help was asked for, narrowed by what was typed; a sentence on the place first. */
export function helpLines(state: State): readonly HelpLine[] {
	const filter = state.overlay?.type === 'help' ? (state.overlay.filter ?? '') : '';
	const words = filter.toLowerCase().split(/\s+/v).filter(Boolean);
	if (words.length === 0) return allHelpLines(state);
	return underHeadings(allHelpLines(state), ({keys, help}) => {
		const text = `${keys} ${help}`.toLowerCase();
		return words.every((word) => text.includes(word));
	});
}

/** A key is read with what stands over it: `s` is one thing after `g` and another elsewhere. */
function underHeadings(
	lines: readonly HelpLine[],
	isWanted: (line: HelpLine) => boolean,
): readonly HelpLine[] {
	let heading: HelpLine | undefined;
	return lines.flatMap((line) => {
		if (line.keys === '') heading = line;
		if (line.keys === '' || !isWanted(line)) return [];
		const own = heading === undefined ? [line] : [heading, line];
		heading = undefined;
		return own;
	});
}

function allHelpLines(state: State): readonly HelpLine[] {
	const place = helpPlace(state);
	const {overlay, focus} = place;
	const all = keymapOf(state);
	const contexts = contextsOf(place);
	const inForce = rowsInForce(all, contexts).filter(({message}) => worksIn(place, message));
	// What follows a prefix or is typed in the box works there, wherever that was opened.
	const elsewhere = all.filter(
		({context}) => !contexts.includes(context) && (overlay === undefined || followUps.has(context)),
	);
	return [
		{keys: '', help: (overlay && overlayHelp[overlay.type]?.(state)) ?? paneHelp[focus](state)},
		...nearestFirst(contexts[0]).flatMap(([context, title]) => {
			const rows = [...inForce, ...elsewhere].filter((row) => row.context === context);
			if (rows.length === 0) return [];
			return [
				{keys: '', help: ''},
				{keys: '', help: `${title}${context === 'selecting' ? leavingText(state) : ''}`},
				...rows.map((row) => ({
					keys: row.keys.map(shownKey).join('  ') || '(:)',
					help: row.help,
				})),
			];
		}),
	];
}

function leavingText(state: State): string {
	return keyHint(state, 'everywhere.cancel', (key) => `; ${key} leaves`);
}

function nearestFirst(nearest: Context | undefined): typeof contextTitles {
	return contextTitles.toSorted(
		([one], [other]) => Number(other === nearest) - Number(one === nearest),
	);
}

const followUps: ReadonlySet<Context> = new Set([
	'goto',
	'copying',
	'filtering',
	'facet',
	'sorting',
	'opening',
	'layout',
	'box',
	'prompt',
	'editing',
]);

/** The state as it was when `?` was pressed. */
function helpPlace(state: State): State {
	if (state.overlay?.type !== 'help') return state;
	const {overlay: _, ...rest} = state;
	const under = state.below?.at(-1);
	return under === undefined ? rest : {...rest, overlay: under};
}

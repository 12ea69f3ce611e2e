import {contextsOf} from './dispatch.ts';
import {type Context, keymap} from './keymap.ts';
import {worksIn} from './overlay-keys.ts';
import type {Overlay, Pane, State} from './types.ts';

/** A line of the help screen: a heading has no keys. */
export type HelpLine = {readonly keys: string; readonly help: string};

/** The contexts that have keys of their own, in the order of the help. */
export const contextTitles: readonly (readonly [Context, string])[] = [
	['reading', 'reading and lists'],
	['selecting', 'while text is selected: what moves in the text moves its end; Esc leaves'],
	['concordance', 'in a concordance'],
	['collocates', 'in collocates'],
	['parallel', 'in both versions'],
	['help', 'in the help'],
	['goto', 'after g'],
	['copying', 'after y: to the clipboard of the machine where you sit'],
	['opening', 'after o'],
	['box', 'in the search box'],
	['prompt', 'in a line in the footer'],
	['editing', 'in the search box and in such a line'],
	['everywhere', 'everywhere'],
];

const paneHelp: Readonly<Record<Pane, string>> = {
	list: 'in the list: Enter reads the article, / searches the corpus',
	reader:
		'in the text: / searches the article, e walks the mentions of the entity, Enter opens its card',
	entities: 'in the entities: Enter opens the card, e walks the mentions, / searches names',
};

const overlayHelp: Readonly<Partial<Record<Overlay['type'], string>>> = {
	card: 'on the card: Enter follows a row; = makes marked entities one, - takes a spelling or a mention out',
	table: 'in this table: Enter follows a row',
	concordance: 'in the concordance: Enter goes into the text, s sorts',
	parallel: 'in both versions: n goes to the next difference, e to the next name that both have',
};

/** The keys that work where the help was asked for, narrowed by what was typed; a sentence on the place first. */
export function helpLines(state: State): readonly HelpLine[] {
	const filter = state.overlay?.type === 'help' ? (state.overlay.filter ?? '') : '';
	const words = filter.toLowerCase().split(/\s+/v).filter(Boolean);
	if (words.length === 0) return allHelpLines(state);
	return allHelpLines(state).filter(({keys, help}) => {
		const text = `${keys} ${help}`.toLowerCase();
		return keys !== '' && words.every((word) => text.includes(word));
	});
}

function allHelpLines(state: State): readonly HelpLine[] {
	const place = helpPlace(state);
	const {overlay, focus} = place;
	const own = new Set(contextsOf(place));
	const isIn = (context: Context): boolean => own.has(context) || isOfMenu(context);
	return [
		{keys: '', help: (overlay && overlayHelp[overlay.type]) ?? paneHelp[focus]},
		...nearestFirst(contextsOf(place)[0]).flatMap(([context, title]) => {
			const rows = keymap.filter(
				(binding) =>
					binding.context === context &&
					(overlay === undefined || isIn(context)) &&
					(isOfMenu(context) || worksIn(place, binding.message)) &&
					!(context === 'reading' && isTaken(binding.keys, contextsOf(place)[0])),
			);
			if (rows.length === 0) return [];
			return [
				{keys: '', help: ''},
				{keys: '', help: title},
				...rows.map(({keys, help}) => ({keys: keys.map(shownKey).join('  '), help})),
			];
		}),
	];
}

function nearestFirst(nearest: Context | undefined): typeof contextTitles {
	return contextTitles.toSorted(
		([one], [other]) => Number(other === nearest) - Number(one === nearest),
	);
}

/** A nearer context gives the same keys another meaning. */
function isTaken(keys: readonly string[], nearest: Context | undefined): boolean {
	return keymap.some(
		({context, keys: own}) =>
			context === nearest && context !== 'reading' && own.some((key) => keys.includes(key)),
	);
}

const followUps: ReadonlySet<Context> = new Set([
	'goto',
	'copying',
	'opening',
	'box',
	'prompt',
	'editing',
]);

/** What follows a prefix or is typed in the box works there, wherever that was opened. */
function isOfMenu(context: Context): boolean {
	return followUps.has(context);
}

/** The state as it was when `?` was pressed. */
function helpPlace(state: State): State {
	if (state.overlay?.type !== 'help') return state;
	const {overlay: _, ...rest} = state;
	const under = state.below?.at(-1);
	return under === undefined ? rest : {...rest, overlay: under};
}

export function shownKey(key: string): string {
	return key === ' ' ? 'Space' : key;
}

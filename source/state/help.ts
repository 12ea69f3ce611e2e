import {type Context, keymap} from './keymap.ts';
import type {Pane} from './types.ts';

/** A line of the help screen: a heading has no keys. */
export type HelpLine = {readonly keys: string; readonly help: string};

/** The contexts that have keys of their own, in the order of the help. */
export const contextTitles: readonly (readonly [Context, string])[] = [
	['reading', 'reading and lists'],
	['concordance', 'in a concordance'],
	['collocates', 'in collocates'],
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

/** All keys, the pane's own sentence first. */
export function helpLines(pane: Pane): readonly HelpLine[] {
	return [
		{keys: '', help: paneHelp[pane]},
		...contextTitles.flatMap(([context, title]) => [
			{keys: '', help: ''},
			{keys: '', help: title},
			...keymap
				.filter((binding) => binding.context === context)
				.map(({keys, help}) => ({keys: keys.map(shownKey).join('  '), help})),
		]),
	];
}

export function shownKey(key: string): string {
	return key === ' ' ? 'Space' : key;
}

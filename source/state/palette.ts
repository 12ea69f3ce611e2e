import type {Binding, Context} from './binding.ts';
import {contextsOf, menuContexts} from './dispatch.ts';
import {keymapOf, rowsInForce, shownKey} from './keys-in-force.ts';
import {worksIn} from './overlay-keys.ts';
import type {Message, State} from './types.ts';

/** A command that works now: its keys as they are typed (`yy`), and what it does. */
export type PaletteEntry = {
	readonly keys: string;
	readonly help: string;
	readonly message: Message;
};

/** What the palette lists for what was typed, best first; with nothing typed all that works here. */
export function paletteEntries(state: State): readonly PaletteEntry[] {
	const {prompt, ...place} = state;
	const words = (prompt?.box.text ?? '').toLowerCase().split(/\s+/v).filter(Boolean);
	return entriesIn(place)
		.map((entry) => ({entry, rank: rankOf(entry, words)}))
		.filter(({rank}) => rank < none)
		.sort(
			(a, b) =>
				a.rank - b.rank || (words.length > 0 ? a.entry.help.length - b.entry.help.length : 0),
		)
		.map(({entry}) => entry);
}

/** The commands of the contexts that hold, and those behind a prefix that opens a menu here. */
function entriesIn(place: State): readonly PaletteEntry[] {
	const seen = new Set<string>();
	const all = keymapOf(place);
	return rowsInForce(all, contextsOf(place))
		.filter(({message}) => worksIn(place, message))
		.flatMap((binding) => [entryOf(binding, ''), ...menuEntries(binding, all)])
		.concat(place.box === undefined ? [] : searchEntries(all))
		.filter(({help}) => !seen.has(help) && seen.add(help));
}

function menuEntries({keys, message}: Binding, all: readonly Binding[]): readonly PaletteEntry[] {
	if (message.type !== 'menuOpened') return [];
	return rowsInForce(all, menuContexts[message.prefix]).map((binding) =>
		entryOf(binding, keys[0] ?? ''),
	);
}

/** What is done with a search while it is typed, where letters are no commands. */
function searchEntries(all: readonly Binding[]): readonly PaletteEntry[] {
	return all
		.filter(({message: {type}}) => type === 'searchSaved' || type === 'searchesShown')
		.map((binding) => entryOf(binding, 'g'));
}

const prefixNames: Readonly<Partial<Record<Context, string>>> = {
	goto: 'go to ',
	copying: 'copy ',
	opening: 'open in ',
	filtering: 'narrow by ',
	sorting: 'sort by ',
	layout: 'Urdu keyboard: ',
};

function entryOf({context, keys, help, message}: Binding, prefix: string): PaletteEntry {
	const shown = keys.map((key) => `${prefix}${shownKey(key)}`).join(' ');
	const name = message.type === 'searchSaved' ? '' : (prefixNames[context] ?? '');
	return {keys: shown, help: `${name}${help}`, message};
}

const none = 4;

/** How well a command fits: the beginning of what it does, of a word of it, within one, beginnings of its words. */
function rankOf({keys, help}: PaletteEntry, words: readonly string[]): number {
	const text = help.toLowerCase();
	const ranks = words.map((word) => {
		if (text.startsWith(word) || keys.split(' ').some((key) => key.toLowerCase() === word))
			return 0;
		if (text.includes(` ${word}`)) return 1;
		if (text.includes(word)) return 2;
		return isOfBeginnings(word, text.split(' ')) ? 3 : none;
	});
	return Math.max(0, ...ranks);
}

/** Whether letters are beginnings of words in their order, as `gofo` of `go to this folder`. */
function isOfBeginnings(letters: string, [word, ...more]: readonly string[]): boolean {
	if (letters === '') return true;
	if (word === undefined) return false;
	for (let length = 1; length <= letters.length; length += 1) {
		if (!word.startsWith(letters.slice(0, length))) break;
		if (isOfBeginnings(letters.slice(length), more)) return true;
	}
	return isOfBeginnings(letters, more);
}

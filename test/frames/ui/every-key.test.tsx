import {afterEach, expect, test} from 'vitest';
import {fullName} from '../../../source/state/action-names.ts';
import type {Binding, Context} from '../../../source/state/binding.ts';
import {contextsOf} from '../../../source/state/dispatch.ts';
import {keymap} from '../../../source/state/keymap.ts';
import type {Message, State} from '../../../source/state/types.ts';
import {type Browser, openBrowser} from '../../support/browser.tsx';
import {closeScreens} from '../../support/screen.ts';

afterEach(closeScreens);

/** Milliseconds: against hangs, not against a busy machine. */
const patience = 120_000;

/** What brings a context about; `reading` is met in each pane. */
const ways: Readonly<Partial<Record<Context, readonly Message[]>>> = {
	concordance: [{type: 'viewRequested', view: 'concordance'}],
	collocates: [{type: 'viewRequested', view: 'collocates'}],
	parallel: [{type: 'parallelRequested'}],
	help: [{type: 'helpOpened'}],
	question: [
		{type: 'paneShown', pane: 'entities'},
		{type: 'jumped', to: 'top'},
		// Of organizations this article names enough.
		{type: 'entityTypeMoved', by: 1},
		{type: 'entityTypeMoved', by: 1},
		{type: 'entityMarked'},
		{type: 'mergeRequested'},
	],
	selecting: [
		{type: 'paneShown', pane: 'reader'},
		{type: 'selectionStarted', unit: 'text'},
	],
	goto: [{type: 'menuOpened', prefix: 'g'}],
	copying: [{type: 'menuOpened', prefix: 'y'}],
	opening: [{type: 'menuOpened', prefix: 'o'}],
	filtering: [{type: 'menuOpened', prefix: 'f'}],
	facet: [{type: 'facetsOpened', kind: 'languages'}],
	sorting: [{type: 'menuOpened', prefix: 's'}],
	layout: [{type: 'menuOpened', prefix: 'layout'}],
	box: [{type: 'boxOpened', scope: 'corpus', text: 'vu dai'}],
	prompt: [{type: 'prompted', purpose: 'palette'}],
};

/** Back to the list as it was opened, at the article that has another version. */
const home: readonly Message[] = [
	{type: 'paneShown', pane: 'list'},
	{type: 'searchDropped'},
	{type: 'sorted', by: 'title'},
	{type: 'sorted', by: 'date'},
	{type: 'jumped', to: 'top'},
	{type: 'moved', rows: 1},
	// Opened at once: the preview comes later.
	{type: 'accepted'},
	{type: 'paneShown', pane: 'list'},
];

function goHome({store}: Browser): void {
	for (let left = 25; left > 0; left -= 1) {
		const {overlay, box, prompt, selection} = store.getState();
		if ([overlay, box, prompt, selection].every((each) => each === undefined)) break;
		store.dispatch({type: 'cancelled'});
	}
	while (store.getState().zoom !== 'normal') store.dispatch({type: 'viewClosed'});
	for (const message of home) store.dispatch(message);
}

/** From the panes as they stand where that is possible, else from the list as it was opened. */
function goTo(browser: Browser, place: Context): void {
	const isOpen = isThere(browser.store.getState(), 'reading');
	for (const isFirst of [true, false]) {
		if (!(isFirst && isOpen)) goHome(browser);
		for (const message of ways[place] ?? []) browser.store.dispatch(message);
		if (isThere(browser.store.getState(), place)) return;
	}
	throw new Error(`no way leads to ${place}`);
}

/** What the terminal sends for a key. */
const bytes: Readonly<Record<string, string>> = {
	Up: '\u001B[A',
	Down: '\u001B[B',
	Right: '\u001B[C',
	Left: '\u001B[D',
	Home: '\u001B[H',
	End: '\u001B[F',
	PgUp: '\u001B[5~',
	PgDn: '\u001B[6~',
	Delete: '\u001B[3~',
	'S-Tab': '\u001B[Z',
	Tab: '\t',
	Enter: '\r',
	Esc: '\u001B[27;1;27~',
	Backspace: '\u007F',
};

function bytesOf(key: string): string {
	const control = /^C-(?<letter>[a-z])$/v.exec(key)?.groups?.['letter'];
	if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) - 0x60);
	return bytes[key] ?? key;
}

function isThere(state: State, context: Context): boolean {
	const contexts = contextsOf(state);
	const isPane = state.overlay === undefined && contexts[0] !== 'selecting';
	if (context === 'reading') return isPane && contexts.includes(context);
	return contexts.includes(context) && (context !== 'everywhere' || isPane);
}

/** The question whether two are one is asked while no other name is marked. */
const unmarkedFirst = keymap.toSorted(
	(one, other) => Number(other.context === 'question') - Number(one.context === 'question'),
);

/** The rows of contexts that are only met inside another are pressed there. */
function placeOf({context}: Binding): Context {
	return context === 'editing' ? 'box' : context;
}

test.each([
	[80, 24],
	[160, 45],
])(
	'every key of the table shows what it does, or says why it cannot, at %ix%i',
	async (columns, rows) => {
		const browser = await openBrowser({columns, rows});
		const silent: string[] = [];
		goHome(browser);
		// The article of the selected row is read a moment later.
		await browser.type('');
		for (const binding of unmarkedFirst) {
			const place = placeOf(binding);
			if (!isThere(browser.store.getState(), place)) {
				goTo(browser, place);
				await browser.settle();
			}
			const before = browser.lines().join('\n');
			browser.newBytes();
			const done = browser.done.length;
			await browser.press(bytesOf(binding.keys[0] ?? ''));
			let written = '';
			const isSeen = (): boolean => {
				const {notice} = browser.store.getState();
				const hasReason =
					notice !== undefined && browser.lines().at(-1)?.includes(notice.slice(0, 40)) === true;
				const hasShown = browser.lines().join('\n') !== before || browser.done.length > done;
				// The cursor and what is selected change bytes, not letters.
				written += browser.newBytes();
				const hasMoved = ['editing', 'selecting'].includes(binding.context) && written !== '';
				return hasReason || hasShown || hasMoved;
			};
			// A busy machine draws later.
			for (let left = 20; left > 0 && !isSeen(); left -= 1) await browser.settle();
			if (!isSeen()) silent.push(fullName(binding));
		}
		expect(silent).toEqual([]);
	},
	patience,
);

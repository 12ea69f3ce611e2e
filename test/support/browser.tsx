import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {ReactElement} from 'react';
import {parseArticle} from '../../source/corpus/parse.ts';
import type {ArticleId, Corpus} from '../../source/corpus/types.ts';
import {createPerformer} from '../../source/effects/perform.ts';
import type {EditRecord} from '../../source/entities/edit-lines.ts';
import type {ArticleMarks, KeptRecord} from '../../source/keeping/types.ts';
import {buildLibrary, editedLibrary, type Library, overviewOf} from '../../source/library.ts';
import {headOfArticle} from '../../source/library-heads.ts';
import {storyIndex} from '../../source/library-stories.ts';
import {finished} from '../../source/search/slices.ts';
import {messageFor, separateEvents} from '../../source/state/dispatch.ts';
import {initialState} from '../../source/state/initial.ts';
import {createStore, type Store} from '../../source/state/store.ts';
import type {Message, State} from '../../source/state/types.ts';
import {update} from '../../source/state/update.ts';
import {stateFiles} from '../../source/storage/state-files.ts';
import {rowEncodingOf} from '../../source/terminal/profile.ts';
import {App} from '../../source/ui/app.tsx';
import {layoutColumns} from '../../source/ui/components/region.tsx';
import {SlotProvider} from '../../source/ui/components/slot-provider.tsx';
import {useStore} from '../../source/ui/hooks/use-store.ts';
import {answer, pairsMessage, unifiedMessage} from '../../source/worker-answers.ts';
import type {Request} from '../../source/worker-types.ts';
import {
	openScreen,
	type Screen,
	type ScreenOptions,
	type ScreenSize,
	type ScreenTools,
} from './screen.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/** The bundled articles, read without the loader. */
function seedCorpus(): Corpus {
	const articles = readdirSync(seeds)
		.sort()
		.map((name) => {
			const text = readFileSync(`${seeds}/${name}`, 'utf8');
			return parseArticle({id: name as ArticleId, path: `seeds/${name}`, text});
		});
	return {articles, problems: []};
}

/** What the worker would know once all is read. */
type Known = Omit<Parameters<typeof answer>[1], 'library'> & {
	readonly library: Library;
	/** What it tells by itself, in order. */
	readonly told: readonly Message[];
};

let known: Known | undefined;

/** Made once for all screens of a file: it takes longer than to draw one. */
function seedKnown(): Known {
	known ??= knownOf(buildLibrary(seedCorpus()));
	return known;
}

function knownOf(library: Library): Known {
	const stories = storyIndex(library);
	const heads = library.articles.map((each) => headOfArticle(each));
	return {
		articles: new Map(library.articles.map((each) => [each.article.id, each])),
		foundIn: (id) => Array.from(library.found.ofArticle(id), (index) => library.found.found(index)),
		library,
		tagger: () => undefined,
		stories,
		told: [
			{type: 'articlesRead', heads, problems: [], isComplete: true},
			{type: 'indexed', overview: overviewOf(library), heads},
			finished(pairsMessage(library, stories)),
		],
	};
}

/** The folder of a test never changes. */
function isOfReading(
	request: Request,
): request is Request & {readonly type: 'load' | 'stopReading' | 'stopSearch' | 'reload'} {
	return ['load', 'stopReading', 'stopSearch', 'reload'].includes(request.type);
}

export type Browser = Screen & {
	readonly store: Store<State, Message>;
	/** What was sent to the clipboard, the newest last. */
	readonly copies: readonly string[];
	/** What it asked of the shell around it: `quit`, `suspend`, `repaint`, `lend`; the newest last. */
	readonly done: readonly string[];
	/** What the reader's merges and splits would write, oldest first. */
	readonly kept: readonly EditRecord[];
	/** What bookmarks, tags, notes and the like would write, oldest first. */
	readonly records: readonly KeptRecord[];
	/** Types keys, and waits for what they ask of the library. */
	readonly type: (keys: string) => Promise<void>;
};

/** The whole browser on an emulated terminal, with the worker's answers in the same thread. */
export async function openBrowser(
	size: ScreenSize,
	{corpus, ...options}: ScreenOptions & {readonly corpus?: Corpus} = {},
): Promise<Browser> {
	const {told, ...answers} = corpus === undefined ? seedKnown() : knownOf(buildLibrary(corpus));
	let library = answers.library;
	const kept: EditRecord[] = [];
	const records: KeptRecord[] = [];
	const marks = new Map<ArticleId, ArticleMarks>();
	library = {...library, index: library.index.withMarks(marks)};
	let store: Store<State, Message> | undefined;
	const copies: string[] = [];
	const done: string[] = [];
	const dispatch = (message: Message): void => store?.dispatch(message);
	const build = ({profile}: ScreenTools): Store<State, Message> => {
		const created: Store<State, Message> = createStore(
			initialState({
				...size,
				encoding: rowEncodingOf(profile),
				folder: 'seeds',
				paths: [],
				lines: 'drawn',
				history: [],
			}),
			update,
			createPerformer({
				keepEdit: async (record) => void kept.push(record),
				keep: async (record) => void records.push(record),
				ask: (request) => {
					if (isOfReading(request)) return;
					if (request.type === 'mark') {
						marks.set(request.article, request.marks ?? {});
						return;
					}
					if (request.type === 'edit') {
						const before = library;
						library = editedLibrary(before, request.edits);
						dispatch(unifiedMessage(request, before, library));
						return;
					}
					const message = answer(request, {...answers, library});
					if (message !== undefined) dispatch(message);
				},
				files: stateFiles(undefined),
				terminalName: () => 'test',
				suspend: () => void done.push('suspend'),
				repaint: () => void done.push('repaint'),
				// No other program is run.
				lend: async () => void done.push('lend'),
				sendCopy: (text) => {
					copies.push(text);
					return 0;
				},
				env: {},
				applyEncoding: () => {},
				quit: () => void done.push('quit'),
				dispatch,
			}),
		);
		return created;
	};
	const app = (tools: ScreenTools): ReactElement => {
		store ??= build(tools);
		return <Mounted store={store} tools={tools} />;
	};
	const screen = await openScreen(app, size, {
		...options,
		layoutColumns,
		onInput: (event) => {
			for (const each of store === undefined ? [] : separateEvents(store.getState(), event)) {
				const message = store && messageFor(store.getState(), each);
				if (message !== undefined) dispatch(message);
			}
		},
		// A size of the emulator is read, not copied: it is made of getters.
		onResize: ({columns, rows}) => dispatch({type: 'resized', columns, rows}),
	});
	for (const message of told) dispatch(message);
	await screen.settle();
	if (store === undefined) throw new Error('the browser was not drawn');
	return {
		...screen,
		store,
		copies,
		done,
		kept,
		records,
		type: async (keys) => {
			await screen.press(keys);
			await followed();
			await screen.settle();
		},
	};
}

/** The reader follows the selection after 80 ms. */
function followed(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 90));
}

function Mounted({
	store,
	tools,
}: {
	readonly store: Store<State, Message>;
	readonly tools: ScreenTools;
}): ReactElement {
	const {encoding} = useStore(store);
	return (
		<SlotProvider slots={tools.slots} encoding={encoding} theme={tools.theme} isNarrow>
			<App store={store} />
		</SlotProvider>
	);
}

import process from 'node:process';
import {render} from 'ink';
import type {ReactElement} from 'react';
import {createPerformer} from '../effects/perform.ts';
import type {Kept} from '../keeping/marks.ts';
import type {LastSession} from '../keeping/session.ts';
import {scriptChoices} from '../romanise/script-choice.ts';
import type {Binding} from '../state/binding.ts';
import {isTyping, messageFor, separateEvents} from '../state/dispatch.ts';
import {initialState} from '../state/initial.ts';
import type {UrduLayout} from '../state/keyboard-layouts.ts';
import {resumedFields} from '../state/resuming.ts';
import {createStore, type Store} from '../state/store.ts';
import type {Effect, Message, State} from '../state/types.ts';
import {update} from '../state/update.ts';
import type {StateFiles} from '../storage/state-files.ts';
import type {Trace} from '../storage/trace-file.ts';
import {copyToClipboard} from '../terminal/clipboard.ts';
import {rowEncodingOf, terminalKey} from '../terminal/profile.ts';
import {openTerminal, type TerminalSession} from '../terminal/session.ts';
import {spokenLines} from '../terminal/spoken-lines.ts';
import type {InputEvent} from '../terminal/types.ts';
import type {BidiMode} from '../text/types.ts';
import {App} from '../ui/app.tsx';
import {layoutColumns} from '../ui/components/region.tsx';
import {SlotProvider} from '../ui/components/slot-provider.tsx';
import {useStore} from '../ui/hooks/use-store.ts';
import {type Theme, themeFor} from '../ui/theme.ts';
import {askedQuery} from './asked-query.ts';
import type {CorpusWorker} from './browse-worker.ts';
import {folderName, measuredMessage, profileChoice, sizeOf} from './browser-facts.ts';
import {hasColor, themeNamed} from './color-choice.ts';
import type {Flags} from './command-types.ts';
import type {EntityEditLog, KeptEdits} from './entity-edit-log.ts';
import {firstBatch} from './first-batch.ts';
import {followKept} from './kept-elsewhere.ts';
import type {ReaderLogs} from './reader-log.ts';
import {seedsFolder} from './seeds-folder.ts';
import {keepSession, type SessionKeeper} from './session-keeper.ts';
import {startMessages, startOrder} from './start-query.ts';
import type {TerminalStreams} from './terminal-streams.ts';
import {tracedInput, tracedUpdate} from './tracing.ts';
import {growYoungSpaceAsUsual} from './young-space.ts';

export type BrowseOptions = {
	readonly streams: TerminalStreams;
	readonly worker: CorpusWorker;
	readonly files: StateFiles;
	readonly editLog: EntityEditLog;
	/** What the reader merged and split before. */
	readonly kept: KeptEdits;
	readonly logs: ReaderLogs;
	/** What the reader keeps of articles. */
	readonly articles: Kept;
	/** Where the last run ended. */
	readonly last: LastSession;
	/** What of all this could not be read. */
	readonly problems: readonly string[];
	readonly history: readonly string[];
	/** The bidi modes chosen by hand; `B` adds to it. */
	readonly chosen: Map<string, BidiMode>;
	readonly layout: UrduLayout | undefined;
	/** Where the reader changed it. */
	readonly keymap?: readonly Binding[];
	readonly flags: Flags;
	readonly paths: readonly string[];
	/** `--debug`. */
	readonly trace: Trace | undefined;
};

/** Runs the browser until the reader quits; returns the exit code. */
export function browseInTerminal(options: BrowseOptions): Promise<number> {
	return new Promise((quit, fail) => {
		run({...options, quit}).catch(fail);
	});
}

type RunOptions = BrowseOptions & {readonly quit: (code: number) => void};

async function run(options: RunOptions): Promise<void> {
	const {streams, flags, chosen, trace} = options;
	// Read while the terminal is measured.
	const query = askedQuery(flags);
	const resumed = resumedFields(options.last, query !== undefined);
	const first = firstBatch(options.paths, flags.read, resumed.opening?.id);
	const early: InputEvent[] = [];
	let store: Store<State, Message> | undefined;
	let keeper: SessionKeeper | undefined;
	let following: ReturnType<typeof followKept> | undefined;
	/** Before there is anything to interrupt, one C-c quits. */
	let interruptEarly = (): void => {
		isInterrupted = true;
	};
	let isInterrupted = false;
	let take = (event: InputEvent): void => {
		if (event.type === 'key' && event.name === 'C-c') interruptEarly();
		else early.push(event);
	};
	const session = await openTerminal({
		...streams,
		stderr: process.stderr,
		host: process,
		env: process.env,
		isPlain: flags.screenReader,
		layoutColumns,
		hasMouse: flags.mouse,
		choice: (measured) => profileChoice(flags, chosen.get(terminalKey(measured))),
		...(flags.escDelay === undefined ? {} : {escapeDelayMs: flags.escDelay}),
		onInput: (event) => {
			trace?.('input', tracedInput(event));
			take(event);
		},
		onProfile: (profile) => {
			trace?.('terminal', profile);
			store?.dispatch(measuredMessage(profile));
		},
		onExit: () => {
			options.logs.articles.appendNow();
			keeper?.end();
		},
	});
	const {columns, rows} = sizeOf(streams.stdout);
	trace?.('terminal', {columns, rows, ...session.profile});
	let hasQuit = false;
	const quit = (code: number): void => {
		hasQuit = true;
		following?.end();
		keeper?.end();
		options.quit(code);
	};
	const perform = performer({
		...options,
		quit,
		session,
		dispatch: (message) => store?.dispatch(message),
	});
	const chosenScript = scriptChoices.find((known) => known === flags.script);
	store = createStore(
		initialState({
			columns,
			rows,
			encoding: rowEncodingOf(session.profile),
			folder: folderName(options.paths),
			paths: options.paths.includes(seedsFolder) ? [] : options.paths,
			lines: flags.screenReader ? 'none' : flags.ascii ? 'ascii' : 'drawn',
			history: options.history,
			edits: options.kept.edits,
			marks: options.articles.marks,
			searches: options.articles.searches,
			...resumed,
			...(chosenScript === undefined ? {} : {script: chosenScript}),
			...(options.layout && {keyboard: {urdu: options.layout, told: []}}),
			...startOrder(flags),
			...(options.keymap && {keymap: options.keymap}),
		}),
		tracedUpdate(update, trace),
		perform,
	);
	const opened = store;
	if (resumed.opening !== undefined) {
		options.worker.ask({type: 'readArticle', id: resumed.opening.id});
	}
	keeper = keepSession(opened, options.logs.session, (message) =>
		opened.dispatch({type: 'failed', message}),
	);
	following = followKept(opened, options.logs.articles);
	interruptEarly = () => perform({type: 'quit', code: 130});
	if (isInterrupted) return interruptEarly();
	opened.dispatch(measuredMessage(session.profile));
	whenListed(opened, () => {
		take = (event) => dispatchInput(opened, event);
		for (const event of early) take(event);
	});
	streams.stdout.on('resize', () => opened.dispatch({type: 'resized', ...sizeOf(streams.stdout)}));
	for (const message of startMessages(flags)) opened.dispatch(message);
	for (const message of await first) opened.dispatch(message);
	const message = options.problems.join('; ');
	if (message !== '') opened.dispatch({type: 'failed', message});
	// The reader may have quit already: keys typed before the first frame count.
	if (hasQuit) return;
	mount(opened, session, flags);
	growYoungSpaceAsUsual();
	setImmediate(() => options.worker.start(opened.dispatch));
}

/** Keys wait for the first articles: a move in an empty list would be lost. */
function whenListed(store: Store<State, Message>, run: () => void): void {
	const stop = store.subscribe(() => {
		const {heads, isRead, notice} = store.getState();
		if (heads.length === 0 && !isRead && notice === undefined) return;
		stop();
		run();
	});
}

/** One chunk may hold several commands, and one of them may open the box for the rest. */
function dispatchInput(store: Store<State, Message>, event: InputEvent): void {
	const events = separateEvents(store.getState(), event);
	for (const [index, each] of events.entries()) {
		if (index > 0 && isTyping(store.getState())) {
			const rest = events.slice(index).map((next) => (next.type === 'text' ? next.text : ''));
			dispatchInput(store, {type: 'text', text: rest.join('')});
			return;
		}
		const message = messageFor(store.getState(), each);
		if (message !== undefined) store.dispatch(message);
	}
}

type PerformerOptions = RunOptions & {
	readonly session: TerminalSession;
	readonly dispatch: (message: Message) => void;
};

function performer({
	worker,
	session,
	dispatch,
	files,
	editLog,
	logs,
	quit,
	chosen,
}: PerformerOptions): (effect: Effect) => void {
	let {profile} = session;
	return createPerformer({
		ask: worker.ask,
		files,
		keepEdit: editLog.append,
		keep: logs.articles.append,
		dispatch,
		terminalName: () => terminalKey(profile),
		suspend: session.suspend,
		repaint: session.writer.repaint,
		lend: session.lend,
		sendCopy: (text) => {
			const {bytes, cutBytes} = copyToClipboard(text, profile);
			session.writer.send(bytes);
			return cutBytes;
		},
		env: process.env,
		applyEncoding: (encoding) => {
			profile = {...profile, ...encoding};
			chosen.set(terminalKey(profile), encoding.bidi);
		},
		quit: (code) => {
			session.close();
			worker.stop();
			quit(code);
		},
	});
}

function mount(store: Store<State, Message>, session: TerminalSession, flags: Flags): void {
	const theme = themeFor({
		theme: themeNamed(flags.theme),
		background: session.profile.background,
		hasColor: hasColor(flags.color, process.env),
	});
	const options = {
		stdin: session.stdin,
		exitOnCtrlC: false,
		patchConsole: false,
		interactive: true,
		// The writer compares frames itself; Ink's usual 30 a second would hold a key for 33 ms.
		maxFps: 100,
	};
	if (flags.screenReader) {
		// Plain lines of logical text, each said once.
		const stdout = spokenLines(process.stdout);
		render(<App store={store} />, {...options, stdout, isScreenReaderEnabled: true});
		return;
	}
	const screen = <Screen store={store} session={session} theme={theme} />;
	render(screen, {...options, stdout: session.writer.stream});
}

type ScreenProps = {
	readonly store: Store<State, Message>;
	readonly session: TerminalSession;
	readonly theme: Theme;
};

function Screen({store, session, theme}: ScreenProps): ReactElement {
	const {encoding} = useStore(store);
	return (
		<SlotProvider slots={session.slots} encoding={encoding} theme={theme} isNarrow>
			<App store={store} />
		</SlotProvider>
	);
}

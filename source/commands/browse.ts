import process from 'node:process';
import {urduLayouts} from '../state/keyboard-layouts.ts';
import {stateFolder} from '../storage/paths.ts';
import {stateFiles} from '../storage/state-files.ts';
import type {Trace} from '../storage/trace-file.ts';
import {corpusWorker} from './browse-worker.ts';
import {type CommandRequest, type CommandResult, exitCodes, type Flags} from './command-types.ts';
import {entityEdits} from './entity-edit-log.ts';
import {indexSettings} from './index-settings.ts';
import {keysOf} from './key-file.ts';
import {keptIn, readerLogs, sessionIn} from './reader-log.ts';
import {seedsFolder} from './seeds-folder.ts';
import {terminalStreams} from './terminal-streams.ts';

/** `khabar [folder...]`: the browser; without a terminal its list. */
export async function browse(request: CommandRequest, trace?: Trace): Promise<CommandResult> {
	const streams = terminalStreams();
	if (streams === 'plain') return (await import('./list.ts')).list(request);
	if (streams === 'none') {
		const message = 'the browser needs a terminal; for scripts use khabar search';
		return {lines: [], messages: [message], code: exitCodes.usage};
	}
	const paths = request.paths.length > 0 ? request.paths : [seedsFolder];
	const {flags} = request;
	const wrong = await wrongStart(flags);
	if (wrong !== undefined) return {lines: [], messages: [wrong], code: exitCodes.usage};
	const keys = keysOf(flags.keys, process.env);
	if (keys !== undefined && keys.problems.length > 0) {
		return {lines: [], messages: keys.problems, code: exitCodes.usage};
	}
	const files = stateFiles(flags.state ? stateFolder(process.env) : undefined);
	const editLog = entityEdits(flags.state, request.paths);
	const logs = await readerLogs(flags.state, request.paths);
	const [history, remembered, layout, kept, articles, last, settings, {browseInTerminal}] =
		await Promise.all([
			files.readHistory(),
			files.readBidi(),
			files.readLayout(),
			editLog.mend(),
			logs.articles.mend().then(keptIn),
			logs.session.mend().then(sessionIn),
			indexSettings(flags, paths),
			import('./browser.tsx'),
		]);
	const chosen = new Map(remembered.value);
	const read = [kept, articles, last, history, remembered, layout];
	const problems = read.flatMap(({problem}) => problem ?? []);
	// When nobody waits for it.
	const shortening = setTimeout(() => {
		for (const each of [files, logs.articles, logs.session]) each.shorten().catch(() => {});
	}, shortenAfterMs).unref();
	const code = await browseInTerminal({
		streams,
		worker: corpusWorker(
			paths,
			{edits: kept.edits, marks: articles.marks},
			{
				read: flags.read,
				settings: {...settings, watches: flags.watch},
			},
		),
		editLog,
		kept,
		files,
		logs,
		articles,
		last,
		problems,
		history: history.value,
		chosen,
		layout: urduLayouts.find((known) => known === (flags.keysUrdu ?? layout.value)),
		...(keys && {keymap: keys.keymap}),
		flags,
		paths,
		trace,
	});
	clearTimeout(shortening);
	// The terminal that was opened beside a pipe would keep the process alive.
	if (streams.stdin !== process.stdin) streams.stdin.destroy();
	return {lines: [], code};
}

/** Milliseconds after the start: everything is drawn by then. */
const shortenAfterMs = 5000;

/** Filters that are none are told before the screen is taken; the names of languages are loaded where there are any. */
async function wrongStart(flags: Flags): Promise<string | undefined> {
	const hasFilter = flags.lang.length > 0 || flags.since !== undefined || flags.until !== undefined;
	return hasFilter ? (await import('./article-filter.ts')).wrongFilter(flags) : undefined;
}

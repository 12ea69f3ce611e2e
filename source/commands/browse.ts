import process from 'node:process';
import {stateFolder} from '../storage/paths.ts';
import {stateFiles} from '../storage/state-files.ts';
import {corpusWorker} from './browse-worker.ts';
import {type CommandRequest, type CommandResult, exitCodes} from './command-types.ts';
import {entityEdits} from './entity-edit-log.ts';
import {seedsFolder} from './seeds-folder.ts';
import {terminalStreams} from './terminal-streams.ts';

/** `khabar [folder...]`: the browser; without a terminal its list. */
export async function browse(request: CommandRequest): Promise<CommandResult> {
	const streams = terminalStreams();
	if (streams === 'plain') return (await import('./list.ts')).list(request);
	if (streams === 'none') {
		const message = 'the browser needs a terminal; for scripts use khabar search';
		return {lines: [], messages: [message], code: exitCodes.usage};
	}
	const paths = request.paths.length > 0 ? request.paths : [seedsFolder];
	const {flags} = request;
	const files = stateFiles(flags.state ? stateFolder(process.env) : undefined);
	const editLog = entityEdits(flags.state, request.paths);
	const [history, remembered, kept, {browseInTerminal}] = await Promise.all([
		files.readHistory(),
		files.readBidi(),
		editLog.mend(),
		import('./browser.tsx'),
	]);
	const chosen = new Map(remembered);
	const code = await browseInTerminal({
		streams,
		worker: corpusWorker(paths, kept.edits, flags.read),
		editLog,
		kept,
		files,
		history,
		chosen,
		flags,
		paths,
	});
	return {lines: [], code};
}

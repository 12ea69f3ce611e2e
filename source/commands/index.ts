import {sizeText} from '../corpus/read-bytes.ts';
import {bytesOfCache} from '../storage/cache-files.ts';
import {type CommandRequest, type CommandResult, exitCodes} from './command-types.ts';
import {problemLines} from './corpus-request.ts';
import {entityEdits} from './entity-edit-log.ts';
import {indexSettings} from './index-settings.ts';
import {readCorpus} from './read-corpus.ts';
import {seedsFolder} from './seeds-folder.ts';

/** `khabar index`: reads a folder for the next start, which then reads only what changed, and says what there is. */
export async function index({paths, flags}: CommandRequest): Promise<CommandResult> {
	const asked = paths.length > 0 ? paths : [seedsFolder];
	const {cacheFile} = await indexSettings(flags, asked);
	if (cacheFile === undefined) {
		const message =
			flags.read.input === undefined
				? 'khabar index keeps what it reads: leave --no-cache out'
				: 'articles of standard input are not kept: give khabar index a folder or names of files';
		return {lines: [], messages: [message], code: exitCodes.usage};
	}
	const start = performance.now();
	const read = await readCorpus(asked, flags, {makesCache: true});
	const {edits} = await entityEdits(flags.state, paths).read();
	const {entityTable, mentions} = await read.library({edits});
	const counts = {
		files: read.files,
		articles: read.size,
		entities: entityTable.length,
		mentions: mentions.total,
		problems: read.problems.length,
		seconds: Math.round((performance.now() - start) / 100) / 10,
		cache: cacheFile,
		bytes: bytesOfCache(cacheFile),
	};
	const messages = [...problemLines(read.problems, paths), ...read.messages];
	const code = read.size === 0 ? exitCodes.noArticles : exitCodes.found;
	if (flags.json) return {lines: [JSON.stringify(counts)], messages, code};
	const line =
		`${counts.articles} articles of ${counts.files} files, ${counts.entities} entities, ` +
		`${counts.mentions} mentions, ${counts.problems} problems; ${counts.seconds} s`;
	return {lines: [line, `${cacheFile}   ${sizeText(counts.bytes)}`], messages, code};
}

import {frequencies as frequenciesOf, wordCounts} from '../analysis/word-counts.ts';
import {documentsOf, hitCounts} from '../library-analysis.ts';
import {finished} from '../search/slices.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {outputLines, plainLine} from './output-lines.ts';

/** `khabar frequencies`: every word, or with `--query` every spelling of its hits, with how often it stands and in how many articles, most frequent first. */
export async function frequencies(request: CommandRequest): Promise<CommandResult> {
	const {flags} = request;
	return withLibrary(request, (library) => {
		const {query} = flags;
		const counts =
			query === undefined
				? finished(wordCounts(documentsOf(library)))
				: hitCounts(library, {type: 'query', query}, {isExact: flags.exact});
		const all = frequenciesOf(counts, flags.limit ?? Number.POSITIVE_INFINITY);
		const lines = outputLines(flags, all, {
			json: (each) => each,
			plain: ({word, count, articles}) => plainLine(word, count, articles),
			csv: {
				header: ['word', 'count', 'articles'],
				row: ({word, count, articles}) => [word, count, articles],
			},
		});
		return {lines, code: lines.length > 0 ? exitCodes.found : exitCodes.nothingFound};
	});
}

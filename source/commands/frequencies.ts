import {frequencies as frequenciesOf, wordCounts} from '../analysis/word-counts.ts';
import {documentsOf} from '../library-analysis.ts';
import {finished} from '../search/slices.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {jsonLine, plainLine} from './output-lines.ts';

/** `khabar frequencies`: every word with how often it stands and in how many articles, most frequent first. */
export async function frequencies(request: CommandRequest): Promise<CommandResult> {
	const {flags} = request;
	return withLibrary(request, (library) => {
		const counts = finished(wordCounts(documentsOf(library)));
		const lines = frequenciesOf(counts, flags.limit ?? Number.POSITIVE_INFINITY).map((each) =>
			flags.json ? jsonLine(each) : plainLine(each.word, each.count, each.articles),
		);
		return {lines, code: lines.length > 0 ? exitCodes.found : exitCodes.nothingFound};
	});
}

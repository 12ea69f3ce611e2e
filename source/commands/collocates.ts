import {wordCounts} from '../analysis/word-counts.ts';
import {collocatesOf, documentsOf} from '../library-analysis.ts';
import {finished} from '../search/slices.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {outputLines, plainLine} from './output-lines.ts';

/** Words on either side of a hit, and how often a word must stand there, where the flags do not say. */
const usual = {window: 5, minimum: 2};

/** `khabar collocates <query>`: the words that stand near its hits more often than by chance. */
export async function collocates(request: CommandRequest): Promise<CommandResult> {
	const {query, flags} = request;
	return withLibrary(request, (library) => {
		const counts = finished(wordCounts(documentsOf(library)));
		const found = finished(
			collocatesOf(
				library,
				{type: 'query', query},
				{
					counts,
					window: flags.window ?? usual.window,
					minimum: flags.minimum ?? usual.minimum,
					isExact: flags.exact,
				},
			),
		);
		const lines = outputLines(flags, found.slice(0, flags.limit), {
			json: (each) => ({...each, score: rounded(each.score)}),
			plain: ({word, near, count, score}) => plainLine(word, near, count, score.toFixed(2)),
			csv: {
				header: ['word', 'near', 'count', 'score'],
				row: ({word, near, count, score}) => [word, near, count, rounded(score)],
			},
		});
		const messages = lines.length > 0 ? [] : ['nothing found'];
		return {
			lines,
			messages,
			code: lines.length > 0 ? exitCodes.found : exitCodes.nothingFound,
		};
	});
}

function rounded(score: number): number {
	return Math.round(score * 100) / 100;
}

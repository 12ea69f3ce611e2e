import {concordanceOrders, orderedConcordance} from '../analysis/concordance-order.ts';
import type {ConcordanceOrder} from '../analysis/types.ts';
import type {CommandRequest, CommandResult, Flags} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {outputLines, plainLine} from './output-lines.ts';
import {searchMessages} from './search-messages.ts';

/** Letters on either side of a hit where `--width-context` does not say. */
const defaultWidth = 40;

/** `khabar context <query>`: a concordance, one hit a line: before, hit, after, in reading order. */
export async function context(request: CommandRequest): Promise<CommandResult> {
	const {query, flags} = request;
	return withLibrary(request, ({index}) => {
		const found = index.context(query, {
			isExact: flags.exact,
			width: flags.widthContext ?? defaultWidth,
			limit: flags.limit ?? Number.POSITIVE_INFINITY,
		});
		const lines = outputLines(flags, orderedConcordance(found, orderOf(flags)), {
			json: (line) => line,
			plain: ({article, before, hit, after}) => plainLine(article, before, hit, after),
			csv: {
				header: ['article', 'start', 'end', 'before', 'hit', 'after'],
				row: (line) => [line.article, line.start, line.end, line.before, line.hit, line.after],
			},
		});
		const messages = searchMessages(query, index.search(query, {isExact: flags.exact, limit: 0}));
		return {
			lines,
			messages,
			code: lines.length > 0 ? exitCodes.found : exitCodes.nothingFound,
		};
	});
}

/** The flag was checked when it was read. */
function orderOf({sort}: Flags): ConcordanceOrder {
	return concordanceOrders.find((order) => order === sort) ?? 'text';
}

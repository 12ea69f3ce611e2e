import {concordanceOrders, orderedConcordance} from '../analysis/concordance-order.ts';
import type {ConcordanceOrder} from '../analysis/types.ts';
import type {CommandRequest, CommandResult, Flags} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {jsonLine, plainLine} from './output-lines.ts';
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
		const lines = orderedConcordance(found, orderOf(flags)).map((line) =>
			flags.json ? jsonLine(line) : plainLine(line.article, line.before, line.hit, line.after),
		);
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

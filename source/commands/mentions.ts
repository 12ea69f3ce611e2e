import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {jsonLine, plainLine} from './output-lines.ts';

/** `khabar mentions`: every mention, by article in the order of the list, then in text order. */
export async function mentions(request: CommandRequest): Promise<CommandResult> {
	return withLibrary(request, (library) => {
		const all = library.articles
			.flatMap(({article}) => library.mentions.get(article.id) ?? [])
			.slice(0, request.flags.limit);
		const lines = all.map((mention) => {
			if (request.flags.json) return jsonLine(mention);
			const {article, type, start, end, text, entity, value} = mention;
			return plainLine(article, type, start, end, text, entity, value ?? '-');
		});
		return {lines, code: lines.length > 0 ? exitCodes.found : exitCodes.nothingFound};
	});
}

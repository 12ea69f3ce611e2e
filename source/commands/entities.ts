import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {entityLine} from './names.ts';
import {jsonLine} from './output-lines.ts';

/** `khabar entities`: every entity of the corpus, most mentioned first. */
export async function entities(request: CommandRequest): Promise<CommandResult> {
	return withLibrary(request, ({entities: all}) => {
		const shown = all.slice(0, request.flags.limit);
		const lines = shown.map((entity) =>
			request.flags.json ? jsonLine(entity) : entityLine(entity),
		);
		return {lines, code: lines.length > 0 ? exitCodes.found : exitCodes.nothingFound};
	});
}

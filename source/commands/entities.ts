import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {entityShape} from './names.ts';
import {outputLines} from './output-lines.ts';

/** `khabar entities`: every entity of the corpus, most mentioned first. */
export async function entities(request: CommandRequest): Promise<CommandResult> {
	return withLibrary(request, ({entities: all}) => {
		const {flags} = request;
		const lines = outputLines(flags, all.slice(0, flags.limit), entityShape);
		return {lines, code: lines.length > 0 ? exitCodes.found : exitCodes.nothingFound};
	});
}

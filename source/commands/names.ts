import type {Entity} from '../entities/types.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {jsonLine, plainLine} from './output-lines.ts';
import {formsText} from './show.ts';

/** `khabar names <name>`: persons, places and organizations called so, in every spelling and script. */
export async function names(request: CommandRequest): Promise<CommandResult> {
	const {query, flags} = request;
	return withLibrary(request, ({index, entitiesById}) => {
		const matches = index.names(query, {isExact: flags.exact, limit: flags.limit ?? 20});
		const lines = matches.flatMap(({entity: id, score}) => {
			const entity = entitiesById.get(id);
			if (entity === undefined) return [];
			return [flags.json ? jsonLine({...entity, score}) : entityLine(entity)];
		});
		const messages = lines.length > 0 ? [] : ['no such name'];
		return {
			lines,
			messages,
			code: lines.length > 0 ? exitCodes.found : exitCodes.nothingFound,
		};
	});
}

/** Type, Latin name, mentions, articles, spellings. */
export function entityLine(entity: Entity): string {
	const {type, name, mentions, articles} = entity;
	return plainLine(type, name, mentions, articles.length, formsText(entity));
}

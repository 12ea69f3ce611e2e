import {askedNames} from '../asked-names.ts';
import type {Entity} from '../entities/types.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {outputLines, plainLine, type Shape} from './output-lines.ts';
import {formsText, rolesText} from './show.ts';

/** `khabar names <name>`: persons, places and organizations called so, in every spelling and script. */
export async function names(request: CommandRequest): Promise<CommandResult> {
	const {query, flags} = request;
	return withLibrary(request, ({index, entitiesById}) => {
		const matches = askedNames(index, query, {
			isExact: flags.exact,
			limit: flags.limit ?? usualLimit(query),
		});
		const found = matches.flatMap(({entity: id, score}) => {
			const entity = entitiesById.get(id);
			return entity === undefined ? [] : [{...entity, score}];
		});
		const lines = outputLines(flags, found, entityShape);
		const messages = lines.length > 0 ? [] : ['no such name'];
		return {
			lines,
			messages,
			code: lines.length > 0 ? exitCodes.found : exitCodes.nothingFound,
		};
	});
}

/** A single letter begins too many names to be told all. */
function usualLimit(query: string): number {
	return query.trim().length > 1 ? 20 : 10;
}

const columns = ['id', 'type', 'name', 'mentions', 'articles', 'spellings', 'roles'] as const;

/** How an entity is told; `score` where it was looked for. */
export const entityShape: Shape<Entity & {readonly score?: number}> = {
	json: (entity) => entity,
	plain: entityLine,
	csv: {
		header: [...columns, 'confidence', 'score'],
		row: (entity) => [
			entity.id,
			entity.type,
			entity.name,
			entity.mentions,
			entity.articles.length,
			entity.forms.map(({text, count}) => `${text} (${count})`).join('; '),
			rolesText(entity)[0],
			entity.confidence?.toFixed(2),
			entity.score?.toFixed(2),
		],
	},
};

/** Type, Latin name, mentions, articles, spellings. */
function entityLine(entity: Entity): string {
	const {type, name, mentions, articles} = entity;
	return plainLine(type, name, mentions, articles.length, formsText(entity));
}

import type {Mention} from '../entities/types.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {outputLines, plainLine, type Shape} from './output-lines.ts';

/** `khabar mentions`: every mention, by article in the order of the list, then in text order. */
export async function mentions(request: CommandRequest): Promise<CommandResult> {
	return withLibrary(request, (library) => {
		const all = library.articles
			.flatMap(({article}) => library.mentions.get(article.id) ?? [])
			.slice(0, request.flags.limit);
		const lines = outputLines(request.flags, all, shape);
		return {lines, code: lines.length > 0 ? exitCodes.found : exitCodes.nothingFound};
	});
}

const shape: Shape<Mention> = {
	json: (mention) => mention,
	plain: ({article, type, start, end, text, entity, value}) =>
		plainLine(article, type, start, end, text, entity, value ?? '-'),
	csv: {
		header: [
			'article',
			'type',
			'start',
			'end',
			'text',
			'entity',
			'value',
			'told',
			'confidence',
			'role',
			'of',
		],
		row: ({article, type, start, end, text, entity, value, told, confidence, role}) => {
			const place = [article, type, start, end, text, entity];
			return [...place, value, told, confidence, role?.title, role?.of];
		},
	},
};

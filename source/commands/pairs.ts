import type {Difference, StoryPair} from '../analysis/types.ts';
import {storyIndex} from '../library-stories.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {jsonLine, plainLine} from './output-lines.ts';

/** `khabar pairs`: articles that tell one story, best first, and where the two differ. */
export async function pairs(request: CommandRequest): Promise<CommandResult> {
	return withLibrary(request, (library) => {
		const all = storyIndex(library).pairs().slice(0, request.flags.limit);
		const lines = all.flatMap((pair) => (request.flags.json ? [jsonLine(pair)] : pairLines(pair)));
		if (lines.length > 0) return {lines, code: exitCodes.found};
		const messages = ['no two of these articles tell the same story'];
		return {lines, messages, code: exitCodes.nothingFound};
	});
}

/** The pair, then one line a difference. Lines are counted from 1, as editors do. */
function pairLines({a, b, score, aligned, differences}: StoryPair): readonly string[] {
	const share = `${Math.round(100 * score)} %`;
	return [
		plainLine(a, b, share, `${aligned.length} lines aligned`),
		...differences.map((difference) => `  ${differenceLine(difference)}`),
	];
}

function differenceLine({kind, a, b, aLine, bLine}: Difference): string {
	const lines = [aLine, bLine].map((line) => (line === undefined ? '-' : line + 1)).join('/');
	return plainLine(kind, lines, a ?? '-', b ?? '-');
}

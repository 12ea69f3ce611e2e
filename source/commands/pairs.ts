import type {Difference, StoryPair} from '../analysis/types.ts';
import {storyIndex} from '../library-stories.ts';
import type {CsvCell} from '../text/csv.ts';
import type {CommandRequest, CommandResult, Flags} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {csvLines} from './csv-lines.ts';
import {markdownLines} from './markdown-lines.ts';
import {jsonLine, plainLine} from './output-lines.ts';

/** `khabar pairs`: articles that tell one story, best first, and where the two differ. */
export async function pairs(request: CommandRequest): Promise<CommandResult> {
	return withLibrary(request, (library) => {
		const all = storyIndex(library).pairs().slice(0, request.flags.limit);
		const lines = pairsOutput(request.flags, all);
		if (lines.length > 0) return {lines, code: exitCodes.found};
		const messages = ['no two of these articles tell the same story'];
		return {lines, messages, code: exitCodes.nothingFound};
	});
}

function pairsOutput({json, csv, markdown}: Flags, pairs: readonly StoryPair[]): readonly string[] {
	if (json) return pairs.map(jsonLine);
	if (markdown && pairs.length > 0) return markdownLines(columns, pairs.flatMap(pairRows));
	if (!csv) return pairs.flatMap(pairLines);
	return pairs.length === 0 ? [] : [...csvLines(columns, pairs.flatMap(pairRows))];
}

const columns = ['a', 'b', 'score', 'aligned', 'kind', 'a_line', 'b_line', 'a_text', 'b_text'];

/** One row a difference, the pair in each; lines are counted from 1. */
function pairRows({a, b, score, aligned, differences}: StoryPair): readonly (readonly CsvCell[])[] {
	const pair = [a, b, score.toFixed(2), aligned.length];
	if (differences.length === 0) return [pair];
	const line = (number: number | undefined) => (number === undefined ? undefined : number + 1);
	return differences.map((each) => {
		return [...pair, each.kind, line(each.aLine), line(each.bLine), each.a, each.b];
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

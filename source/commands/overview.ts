import type {EntityCount} from '../analysis/types.ts';
import {folderReport, toldTwice} from '../library-analysis.ts';
import {storyIndex} from '../library-stories.ts';
import type {FolderReport} from '../library-types.ts';
import {finished} from '../search/slices.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {jsonLine, plainLine} from './output-lines.ts';

/** Lines of each part where `--limit` does not say; `--json` has all. */
const usualLimit = 10;

/** `khabar overview`: languages, stories told twice, what is new, what is cited, when, who with whom. */
export async function overview(request: CommandRequest): Promise<CommandResult> {
	const {flags} = request;
	return withLibrary(request, (library) => {
		const report = finished(
			folderReport(library, finished(toldTwice(library, storyIndex(library)))),
		);
		const lines = flags.json
			? [jsonLine(shortened(report, flags.limit))]
			: [...reportLines(report, flags.limit ?? usualLimit)];
		return {lines, code: exitCodes.found};
	});
}

function shortened(report: FolderReport, limit: number | undefined): object {
	const {trends} = report;
	return {
		...report,
		stories: report.stories.slice(0, limit),
		trends: {
			...trends,
			rising: trends.rising.slice(0, limit),
			appeared: trends.appeared.slice(0, limit),
		},
		documents: report.documents
			.slice(0, limit)
			.map(({count, before, ...rest}) => ({...rest, articles: count, mentions: before})),
		timeline: report.timeline.slice(0, limit),
		together: report.together.slice(0, limit),
	};
}

function* reportLines(report: FolderReport, limit: number): Generator<string> {
	const {languages, stories, trends, documents, timeline, together} = report;
	for (const {name, count} of languages) yield plainLine('language', name, count);
	for (const {a, b, score} of stories.slice(0, limit)) {
		yield plainLine('story', a, b, score.toFixed(2));
	}
	yield* countLines(`rising since ${trends.since ?? ''}`, trends.rising, limit);
	yield* countLines(`new since ${trends.since ?? ''}`, trends.appeared, limit);
	for (const {name, count, before} of documents.slice(0, limit)) {
		yield plainLine('document', name, count, before);
	}
	const dates = [...timeline].sort((one, other) => other.mentions - one.mentions).slice(0, limit);
	for (const each of timeline.filter((one) => dates.includes(one))) {
		yield plainLine('date', each.date, each.articles.length, each.mentions);
	}
	for (const {names, articles, paragraphs} of together.slice(0, limit)) {
		yield plainLine('together', names.join(' & '), articles.length, paragraphs);
	}
}

function* countLines(
	label: string,
	counts: readonly EntityCount[],
	limit: number,
): Generator<string> {
	for (const {name, type, count, before} of counts.slice(0, limit)) {
		yield plainLine(label, name, type, count, before);
	}
}

import {join} from 'node:path';
import process from 'node:process';
import {compactedKept, type Kept, keptOf} from '../keeping/marks.ts';
import {compactedSession, type LastSession, lastSession} from '../keeping/session.ts';
import {type AppendLog, appendLog, type LogContent} from '../storage/append-log.ts';
import {corpusFolder} from '../storage/corpus-folder.ts';
import {stateFolder} from '../storage/paths.ts';
import {seedsFolder} from './seeds-folder.ts';

/** What the reader kept of the articles of a corpus, and where the last run ended. */
export type ReaderLogs = {
	/** `articles.jsonl`: bookmarks, tags, notes, what was read, saved searches. */
	readonly articles: AppendLog;
	/** `session.jsonl`: where the reader was, and stood in each article. */
	readonly session: AppendLog;
};

/** The logs of the corpus that `paths` name; with `--no-state` they hold nothing. */
export async function readerLogs(isKept: boolean, paths: readonly string[]): Promise<ReaderLogs> {
	const state = isKept ? stateFolder(process.env) : undefined;
	const folder = await corpusFolder(state, paths.length > 0 ? paths : [seedsFolder]);
	const pathOf = (name: string): string | undefined =>
		folder === undefined ? undefined : join(folder, name);
	return {
		articles: appendLog(pathOf('articles.jsonl'), {compacted: compactedKept}),
		session: appendLog(pathOf('session.jsonl'), {compacted: compactedSession, isDurable: false}),
	};
}

/** A sentence on what could not be read. */
export type Problem = {readonly problem?: string};

export function keptIn({records, problem}: LogContent): Kept & Problem {
	const kept = keptOf(records);
	const {length} = kept.unknown;
	const other = length === 0 ? undefined : `${length} kept lines on articles are not understood`;
	const said = [problem, other].filter((each) => each !== undefined).join('; ');
	return {...kept, ...(said === '' ? {} : {problem: said})};
}

export function sessionIn({records, problem}: LogContent): LastSession & Problem {
	return {...lastSession(records), ...(problem === undefined ? {} : {problem})};
}

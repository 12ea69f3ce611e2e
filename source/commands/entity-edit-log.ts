import {join} from 'node:path';
import process from 'node:process';
import {type EditRecord, standingEdits} from '../entities/edit-lines.ts';
import type {EntityEdit} from '../entities/entity-edits.ts';
import {type AppendLog, appendLog, type LogContent} from '../storage/append-log.ts';
import {corpusFolder} from '../storage/corpus-folder.ts';
import {stateFolder} from '../storage/paths.ts';
import {seedsFolder} from './seeds-folder.ts';

/** What the reader merged and split in a corpus, from run to run. */
export type EntityEditLog = {
	/** Writes nothing. */
	readonly read: () => Promise<KeptEdits>;
	/** Sets a damaged file aside first. */
	readonly mend: () => Promise<KeptEdits>;
	readonly append: (record: EditRecord) => Promise<void>;
};

export type KeptEdits = {
	readonly edits: readonly EntityEdit[];
	/** One sentence on what could not be read. */
	readonly problem?: string;
};

/** The edits of the corpus that `paths` name, or with `--no-state` none. */
export function entityEdits(isKept: boolean, paths: readonly string[]): EntityEditLog {
	let opened: Promise<AppendLog> | undefined;
	const log = (): Promise<AppendLog> => {
		opened ??= openLog(isKept, paths);
		return opened;
	};
	return {
		read: async () => kept(await (await log()).read()),
		mend: async () => kept(await (await log()).mend()),
		append: async (record) => (await log()).append(record),
	};
}

async function openLog(isKept: boolean, paths: readonly string[]): Promise<AppendLog> {
	const state = isKept ? stateFolder(process.env) : undefined;
	const folder = await corpusFolder(state, paths.length > 0 ? paths : [seedsFolder]);
	return appendLog(folder === undefined ? undefined : join(folder, 'entities.jsonl'));
}

function kept({records, problem}: LogContent): KeptEdits {
	const {edits, unknown} = standingEdits(records);
	const other = unknown === 0 ? undefined : `${unknown} kept edits of entities are not understood`;
	const said = [problem, other].filter((each) => each !== undefined).join('; ');
	return {edits, ...(said === '' ? {} : {problem: said})};
}

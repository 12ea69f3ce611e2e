/** How articles stand in a file. */
export type FileFormat = 'text' | 'html' | 'json' | 'lines' | 'csv' | 'tsv';

/** The name of a file that a folder is searched for. */
export function isArticleName(name: string): boolean {
	return formatByEnding(name) !== undefined;
}

/** By the ending, without regard to case and to `.gz`; a file of any other ending is text. */
export function formatOf(name: string): FileFormat {
	return formatByEnding(name) ?? 'text';
}

function formatByEnding(name: string): FileFormat | undefined {
	const ending = /\.(?<ending>[a-z]+)(?:\.gz)?$/i.exec(name)?.groups?.['ending'];
	return ending === undefined ? undefined : endings.get(ending.toLowerCase());
}

const endings: ReadonlyMap<string, FileFormat> = new Map([
	['txt', 'text'],
	['md', 'text'],
	['html', 'html'],
	['htm', 'html'],
	['json', 'json'],
	['jsonl', 'lines'],
	['ndjson', 'lines'],
	['csv', 'csv'],
	['tsv', 'tsv'],
]);

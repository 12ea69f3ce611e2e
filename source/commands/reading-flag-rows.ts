import type {FlagRow} from './flag-table.ts';

/** What is read, how, and what of it is kept: flags of the commands `of`. */
export function readingFlagRows(of: readonly string[]): readonly FlagRow[] {
	return [
		{
			name: 'map',
			kind: 'text',
			value: 'FIELDS',
			isMultiple: true,
			of,
			isSetting: true,
			help: 'which fields of CSV and JSON hold what: text=content,title=headline,date=published',
		},
		{
			name: 'encoding',
			kind: 'text',
			value: 'NAME',
			of,
			isSetting: true,
			help: 'of files that are not UTF-8: windows-1256, iso-8859-1; guessed without it',
		},
		{
			name: 'max-file-size',
			kind: 'text',
			value: 'SIZE',
			of,
			isSetting: true,
			help: 'a larger file is named and not read (100M); packed ones count unpacked',
		},
		{
			name: 'memory',
			kind: 'text',
			value: 'SIZE',
			of,
			isSetting: true,
			help: 'texts held in memory (16M to 128M, by the machine); the others are read again',
		},
		{
			name: 'cache',
			kind: 'switch',
			of,
			isSetting: true,
			isOn: true,
			help: 'keep nothing of what was read for the next start',
		},
		{
			name: 'cache-dir',
			kind: 'text',
			value: 'DIR',
			of,
			isSetting: true,
			help: 'keep what was read in that folder',
		},
		{
			name: 'watch',
			kind: 'switch',
			of: ['browse'],
			isSetting: true,
			help: 'follow new, changed and deleted files while the browser is open',
		},
		{
			name: 'strict',
			kind: 'switch',
			of,
			isSetting: true,
			help: 'exit 4 if a file cannot be read',
		},
		{
			name: 'demo',
			kind: 'switch',
			of,
			help: 'the bundled articles, as where no folder is named',
		},
	];
}

import {commands} from './command-table.ts';

/** What `khabar --help` prints. */
export function helpText(): readonly string[] {
	return [
		'khabar (ख़बर): a terminal browser for a folder of news in many scripts, Hindi and Urdu first',
		'',
		'  khabar [folder...]             open the browser; without a folder, the bundled articles',
		...commands.map(({name, takes, help}) => {
			const usage = `khabar ${name}${takes === undefined ? '' : ` <${takes}>`}`;
			return `  ${usage.padEnd(22)} ${name === 'doctor' ? '        ' : '[folder]'} ${help}`;
		}),
		'',
		'  --json   --csv      one object a line, fields as in the README; a table for a spreadsheet',
		'  --query, -q TEXT    open the browser with this search; of frequencies: count its hits',
		'  --lang --source --tag    only these; repeatable',
		'  --since --until DATE     only these; as 2024, 2024-12 or 2024-12-18',
		'  --limit, -n N       at most so many lines.   --width-context N     letters around a hit',
		'  --sort before|after of context: by the words on that side.   --window N --minimum N   of collocates',
		'  --script original|latin|both   of show, and of the browser at its start: in which letters the text stands',
		'  --exact, -x         no folding, no other scripts',
		'  --map FIELDS        which fields of CSV and JSON hold what: text=content,title=headline,date=published',
		'  --encoding NAME     of files that are not UTF-8: windows-1256, iso-8859-1; guessed without it',
		'  --max-file-size N   a larger file is named and not read (100M); packed ones count unpacked',
		'  --strict            exit 4 if a file cannot be read',
		'  --bidi auto|visual|override|isolate|logical|words    how right-to-left rows are sent',
		'  --width auto|wc1|konsole|wc0|wc0cf|gc1|gc2wc0|gc2wc1|all1    how the terminal counts cells',
		'  --color auto|always|never   --theme auto|dark|light|mono   --ascii   --screen-reader',
		"  --mouse             the wheel scrolls, a click selects; without it the mouse is the terminal's own",
		'  --esc-delay MS      how long a lone ESC is held.   --keys vim|less     keys of those programs',
		'  --no-state          remember nothing',
		'  --quiet             no messages on stderr',
		'  --help, -h   --version',
		'',
		'Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 no articles, 4 --strict and unreadable files,',
		'70 a bug, 129 hang-up, 130 Ctrl-C, 143 terminated.',
	];
}

import {concordanceOrders} from '../analysis/concordance-order.ts';
import {scriptChoices} from '../romanise/script-choice.ts';
import {keyPresets} from '../state/key-presets.ts';
import {urduLayouts} from '../state/keyboard-layouts.ts';
import {sortKeys} from '../state/list-order.ts';
import {bidiModes} from '../text/types.ts';
import {widthModels} from '../text/width.ts';
import {readingFlagRows} from './reading-flag-rows.ts';

/** A flag: the parser, the help, the completions and the settings read these rows. */
export type FlagRow = {
	/** Without its dashes. */
	readonly name: string;
	readonly short?: string;
	/** A `switch` has no value; `--no-` before it turns it off. */
	readonly kind: 'switch' | 'text' | 'count';
	/** What its value is called in the help. */
	readonly value?: string;
	readonly values?: readonly string[];
	/** Each command takes some of the values, and says which. */
	readonly isCheckedByCommand?: boolean;
	readonly isMultiple?: boolean;
	/** The commands that it is of, `browse` among them; all where absent. */
	readonly of?: readonly string[];
	readonly help: string;
	/** May stand in `config.json`, and as `KHABAR_NAME` in the environment. */
	readonly isSetting?: boolean;
	/** Shown with `--no-` before it, since it is on without it. */
	readonly isOn?: boolean;
};

/** Commands that read articles and print rows of them. */
const ofRows = [
	'search',
	'names',
	'context',
	'collocates',
	'list',
	'entities',
	'mentions',
	'pairs',
	'frequencies',
];
const ofScreens = ['browse', 'doctor'];
const ofArticles = [...ofRows, 'browse', 'show', 'overview', 'index'];

export const flagTable: readonly FlagRow[] = [
	{name: 'json', kind: 'switch', help: 'one object a line, its fields as in the README'},
	{name: 'csv', kind: 'switch', of: ofRows, help: 'a table for a spreadsheet'},
	{name: 'markdown', kind: 'switch', of: [...ofRows, 'show'], help: 'a table in Markdown'},
	{name: 'plain', kind: 'switch', help: 'lines to be read, parted by tabs: the usual form'},
	{
		name: 'query',
		short: 'q',
		kind: 'text',
		value: 'TEXT',
		of: ['browse', 'frequencies'],
		help: 'open the browser with this search; of frequencies: count its hits',
	},
	{
		name: 'lang',
		kind: 'text',
		value: 'LANGUAGE',
		isMultiple: true,
		of: ofArticles,
		help: 'only articles in it: hi, hin or Hindi; repeatable',
	},
	{
		name: 'source',
		kind: 'text',
		value: 'TEXT',
		isMultiple: true,
		of: ofArticles,
		help: 'only articles whose source has this in it; repeatable',
	},
	{
		name: 'tag',
		kind: 'text',
		value: 'TAG',
		isMultiple: true,
		of: ofArticles,
		help: 'only articles with this tag of yours; repeatable',
	},
	{
		name: 'since',
		kind: 'text',
		value: 'DATE',
		of: ofArticles,
		help: 'only articles of this day or later: 2024, 2024-12 or 2024-12-18',
	},
	{
		name: 'until',
		kind: 'text',
		value: 'DATE',
		of: ofArticles,
		help: 'only articles of this day or earlier',
	},
	{name: 'limit', short: 'n', kind: 'count', value: 'N', of: ofRows, help: 'at most so many lines'},
	{
		name: 'sort',
		kind: 'text',
		value: 'KEY',
		values: [...new Set([...sortKeys, ...concordanceOrders])],
		isCheckedByCommand: true,
		of: ['list', 'search', 'browse', 'context'],
		help: 'the order; of context: text, before or after',
	},
	{
		name: 'width-context',
		kind: 'count',
		value: 'N',
		of: ['context'],
		isSetting: true,
		help: 'letters on each side of a hit',
	},
	{
		name: 'window',
		kind: 'count',
		value: 'N',
		of: ['collocates'],
		isSetting: true,
		help: 'words on each side of a hit',
	},
	{
		name: 'minimum',
		kind: 'count',
		value: 'N',
		of: ['collocates'],
		isSetting: true,
		help: 'only words that stand near so many hits',
	},
	{
		name: 'exact',
		short: 'x',
		kind: 'switch',
		of: ['search', 'names', 'context', 'collocates', 'frequencies'],
		isSetting: true,
		help: 'no folding, no other scripts',
	},
	{
		name: 'script',
		kind: 'text',
		values: scriptChoices,
		of: ['show', 'browse'],
		isSetting: true,
		help: 'in which letters the text stands',
	},
	...readingFlagRows(ofArticles),
	{
		name: 'bidi',
		kind: 'text',
		values: ['auto', ...bidiModes],
		of: ofScreens,
		isSetting: true,
		help: 'how right-to-left rows are sent',
	},
	{
		name: 'width',
		kind: 'text',
		values: ['auto', ...widthModels],
		of: ofScreens,
		isSetting: true,
		help: 'how the terminal counts cells',
	},
	{
		name: 'color',
		kind: 'text',
		values: ['auto', 'always', 'never'],
		of: ['browse'],
		isSetting: true,
		help: 'colours',
	},
	{
		name: 'theme',
		kind: 'text',
		values: ['auto', 'dark', 'light', 'mono'],
		of: ['browse'],
		isSetting: true,
		help: 'colours for this background',
	},
	{name: 'ascii', kind: 'switch', of: ['browse'], isSetting: true, help: 'lines of ASCII'},
	{
		name: 'screen-reader',
		kind: 'switch',
		of: ['browse'],
		isSetting: true,
		help: 'say each new line once, draw nothing',
	},
	{
		name: 'mouse',
		kind: 'switch',
		of: ['browse'],
		isSetting: true,
		help: "the wheel scrolls, a click selects; without it the mouse is the terminal's own",
	},
	{
		name: 'esc-delay',
		kind: 'count',
		value: 'MS',
		of: ofScreens,
		isSetting: true,
		help: 'how long a lone ESC is held',
	},
	{
		name: 'keys',
		kind: 'text',
		values: Object.keys(keyPresets),
		of: ofScreens,
		isSetting: true,
		help: 'keys of that program, before those of keys.json',
	},
	{
		name: 'state',
		kind: 'switch',
		of: ofArticles,
		isSetting: true,
		isOn: true,
		help: 'remember nothing, and know nothing of before',
	},
	{name: 'quiet', kind: 'switch', isSetting: true, help: 'no messages on stderr'},
	{
		name: 'verbose',
		short: 'v',
		kind: 'switch',
		isSetting: true,
		help: 'counts and times on stderr',
	},
	{
		name: 'debug',
		kind: 'text',
		value: 'FILE',
		isSetting: true,
		help: 'write what happens to FILE; never text of articles, nor what is looked for',
	},
	{name: 'help', short: 'h', kind: 'switch', help: 'this help'},
	{name: 'version', kind: 'switch', of: ['browse'], help: 'the version'},
];

/** What has no flag, since it is a habit and not a wish of one run. */
export const settingRows: readonly FlagRow[] = [
	...flagTable.filter(({isSetting}) => isSetting === true),
	{
		name: 'keys.urdu',
		kind: 'text',
		values: urduLayouts,
		help: 'which Urdu keyboard this is; asked about once without it',
	},
];

/** `max-file-size` → `maxFileSize`: as the program calls it. */
export function camelCase(name: string): string {
	return name.replaceAll(/[.\-](?<letter>[a-z])/gv, (_, letter: string) => letter.toUpperCase());
}

/** `--max-file-size SIZE`, `--no-state`, `--limit, -n N`: as the help writes it. */
export function flagUsage({name, short, value, values, isOn}: FlagRow): string {
	const dashed = `--${isOn === true ? 'no-' : ''}${name}`;
	const both = short === undefined ? dashed : `${dashed}, -${short}`;
	const shown = value ?? (values === undefined ? '' : values.join('|'));
	return shown === '' ? both : `${both} ${shown}`;
}

/** The flags of a command. */
export function flagsOfCommand(name: string): readonly FlagRow[] {
	return flagTable.filter(({of}) => of === undefined || of.includes(name));
}

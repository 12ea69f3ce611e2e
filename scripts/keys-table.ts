import {contextTitles, shownKey} from '../source/state/help.ts';
import {type Context, keymap} from '../source/state/keymap.ts';

/** The keymap as Markdown tables. */
export function keysTable(): string {
	return contextTitles
		.map(([context, title]) => {
			const rows = rowsOf(context).map(
				({keys, help}) =>
					`| ${keys.map((key) => `\`${key.replace('|', '\\|')}\``).join(' ')} | ${help} |`,
			);
			return [`**${capitalised(title)}**`, '', '| keys | does |', '| --- | --- |', ...rows].join(
				'\n',
			);
		})
		.join('\n\n');
}

/** The keymap as roff. */
export function keysManual(): string {
	return contextTitles
		.map(([context, title]) => {
			const rows = rowsOf(context).flatMap(({keys, help}) => [
				'.TP',
				`.B ${keys.map(roff).join(' ')}`,
				roff(help),
			]);
			return [`.SS ${capitalised(title)}`, ...rows].join('\n');
		})
		.join('\n');
}

function capitalised(title: string): string {
	return title.slice(0, 1).toUpperCase() + title.slice(1);
}

function rowsOf(
	context: Context,
): readonly {readonly keys: readonly string[]; readonly help: string}[] {
	return keymap
		.filter((binding) => binding.context === context)
		.map(({keys, help}) => ({keys: keys.map(shownKey), help}));
}

function roff(text: string): string {
	return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^['.]/v, '\\&$&');
}

const markers = [
	['<!-- keys -->', '<!-- /keys -->'],
	['.\\" keys', '.\\" /keys'],
] as const;

/** `text` with what stands between the markers replaced; throws where there are none. */
export function withSection(text: string, section: string): string {
	for (const [open, close] of markers) {
		const start = text.indexOf(`${open}\n`);
		const end = text.indexOf(`\n${close}`);
		if (start < 0 || end < 0) continue;
		return `${text.slice(0, start + open.length + 1)}${section}${text.slice(end)}`;
	}
	throw new Error('no place for the keys');
}

import {actionName} from '../source/state/action-names.ts';
import type {Context} from '../source/state/binding.ts';
import {contextTitles} from '../source/state/help.ts';
import {keymap} from '../source/state/keymap.ts';
import {shownKey} from '../source/state/keys-in-force.ts';
import {roff} from './manual-sections.ts';

/** The keymap as Markdown tables. */
export function keysTable(): string {
	return contexts()
		.map(([context, title]) => {
			const rows = rowsOf(context).map(
				({keys, help, name}) =>
					`| ${keys.map((key) => `\`${key.replace('|', '\\|')}\``).join(' ')} | ${help} | \`${name}\` |`,
			);
			return [
				`**${capitalised(title)}** (\`${context}\`)`,
				'',
				'| keys | does | name |',
				'| --- | --- | --- |',
				...rows,
			].join('\n');
		})
		.join('\n\n');
}

/** The keymap as roff. */
export function keysManual(): string {
	return contexts()
		.map(([context, title]) => {
			const rows = rowsOf(context).flatMap(({keys, help, name}) => [
				'.TP',
				`.BR "${keys.map(roff).join(' ').replaceAll('"', '""')}" "   (${roff(name)})"`,
				roff(help),
			]);
			return [`.SS ${capitalised(title)} (${context})`, ...rows].join('\n');
		})
		.join('\n');
}

/** Those that have keys. */
function contexts(): typeof contextTitles {
	return contextTitles.filter(([context]) => rowsOf(context).length > 0);
}

function capitalised(title: string): string {
	return title.slice(0, 1).toUpperCase() + title.slice(1);
}

type Row = {readonly keys: readonly string[]; readonly help: string; readonly name: string};

function rowsOf(context: Context): readonly Row[] {
	return keymap
		.filter((binding) => binding.context === context)
		.map((row) => ({
			keys: row.keys.map(shownKey),
			help: row.help,
			name: actionName(row),
		}));
}

/** `text` with what stands between the markers of that name replaced; throws where there are none. */
export function withSection(text: string, name: string, section: string): string {
	const markers = [
		[`<!-- ${name} -->`, `<!-- /${name} -->`],
		[`.\\" ${name}`, `.\\" /${name}`],
	] as const;
	for (const [open, close] of markers) {
		const start = text.indexOf(`${open}\n`);
		const end = text.indexOf(`\n${close}`);
		if (start < 0 || end < 0) continue;
		return `${text.slice(0, start + open.length + 1)}${section}${text.slice(end)}`;
	}
	throw new Error(`no place for the ${name}`);
}

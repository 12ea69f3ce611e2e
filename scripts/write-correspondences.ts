import {writeFileSync} from 'node:fs';
import {RANKING_TERMS} from '../source/search/name-ranking.ts';
import type {Fit} from './fit-ranking.ts';
import type {Task} from './name-evidence.ts';
import {COUNTED_STEPS, entryName, entryNumber, tableSteps} from './path-entries.ts';

/** The table with its surcharges. */
export function writeTable(task: Task, table: Readonly<Record<string, string>>, fit: Fit): void {
	const rows = Object.entries(table).map(
		([group, entries]) =>
			`\t'${escaped(group)}': '${escaped(withSurcharges(group, entries, fit))}',`,
	);
	const steps = tableSteps(fit.weights.slice(RANKING_TERMS.length));
	const text = [
		"import type {TableSteps} from './name-spelling-model.ts';",
		'',
		'/**',
		' * Costs and surcharges of letter groups in hundredths, as `name-spelling-model.ts` reads them; a',
		' * blank is the edge of a word. Learned by `scripts/tune-names.ts` from names of atlases and given',
		' * names.',
		' */',
		`export const ${task.constant}: Readonly<Record<string, string>> = {`,
		...rows,
		'};',
		'',
		'/** Surcharges of steps, learned with the weights of `name-ranking.ts`. */',
		`export const ${task.constant}_STEPS: TableSteps = {`,
		...COUNTED_STEPS.map((step) => `\t${step}: ${steps[step]},`),
		'};',
		'',
	];
	const file = `../source/search/name-correspondences-${task.table}.ts`;
	writeFileSync(new URL(file, import.meta.url), text.join('\n'));
}

function withSurcharges(group: string, entries: string, {surcharges}: Fit): string {
	return entries
		.split(',')
		.map((entry) => {
			const number = entryNumber(entryName(group, entry.replace(/[0-9]+$/v, '')));
			const hundredths = Math.round(100 * (surcharges[number] ?? 0));
			return hundredths === 0 ? entry : `${entry}${hundredths > 0 ? '+' : ''}${hundredths}`;
		})
		.join(',');
}

/** Urdu stands in escapes, since beside digits an editor would show it in another order. */
function escaped(text: string): string {
	return text.replaceAll(
		/\p{Script=Arabic}/gv,
		(letter) => `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
	);
}

import type {Entity} from '../entities/types.ts';
import {readableDate} from './shown-date.ts';

/** An entity's name as a reader writes it: `18 Dec` of a day without a year, `4 groups` and `50,000 rupees` of quantities. */
export function shownName({name, type}: Pick<Entity, 'name' | 'type'>): string {
	if (type === 'date') return readableDate(name);
	if (type !== 'quantity') return name;
	const [number = '', unit, ...rest] = name.split(' ');
	if (unit === undefined || rest.length > 0) return name;
	const plural = number === '1' ? undefined : plurals.get(unit);
	return `${groupedNumber(number)} ${plural ?? unit}`;
}

/** A number of five digits or more in threes: `45,000,000,000`. */
export function groupedNumber(number: string): string {
	return number.replace(/(?<!\.\d*)\d{5,}/v, (digits) =>
		digits.replaceAll(/\B(?=(?:\d{3})+$)/gv, ','),
	);
}

/** Of the units that are counted; `km`, `percent` and what is only romanised have one form. */
const plurals: ReadonlyMap<string, string> = new Map([
	['person', 'people'],
	['child', 'children'],
	...(
		'year month week day hour minute metre tonne hectare litre rupee dollar time level point run wicket ' +
		'seat vote case student member medal group'
	)
		.split(' ')
		.map((unit): [string, string] => [unit, `${unit}s`]),
]);

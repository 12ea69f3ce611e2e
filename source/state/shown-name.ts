import type {Entity} from '../entities/types.ts';
import {readableDate} from './shown-date.ts';

/** An entity's name as a reader writes it: `18 Dec` of a day without a year, `4 groups` of a quantity. */
export function shownName({name, type}: Pick<Entity, 'name' | 'type'>): string {
	if (type === 'date') return readableDate(name);
	if (type !== 'quantity') return name;
	const {number = '', unit = ''} = /^(?<number>\S+) (?<unit>[a-z]+)$/v.exec(name)?.groups ?? {};
	const plural = number === '1' ? undefined : plurals.get(unit);
	return plural === undefined ? name : `${number} ${plural}`;
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

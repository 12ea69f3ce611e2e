import type {Entity} from '../entities/types.ts';
import type {Slices} from './slices.ts';
import type {SearchIndex} from './types.ts';

/**
 * Queries of every kind, so that the reader's first does not wait for code to be compiled: a first query takes four
 * times as long as a tenth. Ends after some forty searches.
 */
export function* warmUp(
	index: SearchIndex,
	entities: readonly Entity[],
	titles: readonly string[],
): Slices<undefined> {
	const names = entities.flatMap(({name, forms}) => [
		name.toLowerCase(),
		name.slice(0, Math.ceil(name.length / 2)),
		...forms.slice(0, 1).map(({text}) => text),
	]);
	for (const query of [...names, ...titles.flatMap(queriesOf), 'xyzzy']) {
		yield* index.searchInSlices(query, {isUnfinished: true});
		yield* index.searchInSlices(query);
	}

	return undefined;
}

function queriesOf(title: string): readonly string[] {
	const words = title.split(/\s+/v, 6);
	const [first = '', second = ''] = words;
	return [
		first.slice(0, 2),
		`${first} ${second}`,
		`"${first} ${second}"`,
		`${first} -${second}`,
		`${first} NEAR/5 ${second}`,
		words.join(' '),
	];
}

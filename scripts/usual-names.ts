import {usualInHindi} from '../source/romanise/usual-spellings.ts';
import {usualInUrdu} from '../source/romanise/usual-spellings-urdu.ts';
import type {TypedName} from './name-pairs.ts';

/** The names of `source/romanise/usual-spellings.ts`, as they are typed; in no fold, so that none is asked for. */
export function usualNames(pool: 'deva' | 'arab'): readonly TypedName[] {
	return (pool === 'deva' ? usualInHindi : usualInUrdu).flatMap(([latin, names]) => {
		const spelt = latin.toLowerCase().split(' ');
		return names.split(' ').map((name, at) => ({query: spelt[at] ?? '', gold: [name], fold: -1}));
	});
}

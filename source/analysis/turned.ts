import type {StoryPair} from './types.ts';

/** The same pair with the other article first. */
export function turned({a, b, score, aligned, differences}: StoryPair): StoryPair {
	return {
		a: b,
		b: a,
		score,
		aligned: aligned.map((each) => ({aLine: each.bLine, bLine: each.aLine, score: each.score})),
		differences: differences.map(({kind, ...each}) => ({
			kind,
			...(each.b === undefined ? {} : {a: each.b}),
			...(each.a === undefined ? {} : {b: each.a}),
			...(each.bLine === undefined ? {} : {aLine: each.bLine}),
			...(each.aLine === undefined ? {} : {bLine: each.aLine}),
		})),
	};
}

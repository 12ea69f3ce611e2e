import type {FoundNumber} from './numbers.ts';
import type {Story, StoryLine} from './story.ts';
import type {Difference} from './types.ts';

/** The lines of one version that are compared together. */
export type Part = {
	readonly story: Story;
	readonly lines: readonly StoryLine[];
};

export function partOf(story: Story, from: number, to: number): Part {
	return {story, lines: story.lines.slice(from, to)};
}

export type LineNumber = FoundNumber & {readonly line: number};

/** The digits of a date are told as a date. */
export function numbersOutsideDates({lines}: Part): readonly LineNumber[] {
	return lines.flatMap(({line, numbers, mentions}) => {
		const dates = mentions.filter(({type}) => type === 'date');
		return numbers
			.filter(({start, end}) => !dates.some((date) => date.start < end && start < date.end))
			.map((number) => ({...number, line}));
	});
}

/** What stands in a line, as it is told. */
export type Found = {readonly text: string; readonly line: number};

/**
 * What is left on either side. As many on both are the same things changed, the first with the first;
 * of more on one side nobody can tell which is which, and each stands alone.
 */
export function paired(
	kind: Difference['kind'],
	ones: readonly Found[],
	others: readonly Found[],
): readonly Difference[] {
	if (ones.length !== others.length)
		return [...alone(kind, 'a', ones), ...alone(kind, 'b', others)];
	return ones.map(({text, line}, index) => {
		const other = others[index];
		return {kind, a: text, aLine: line, ...(other && {b: other.text, bLine: other.line})};
	});
}

/** What one version has and the other lacks. */
export function alone(
	kind: Difference['kind'],
	side: 'a' | 'b',
	found: readonly Found[],
): readonly Difference[] {
	return found.map(({text, line}) =>
		side === 'a' ? {kind, a: text, aLine: line} : {kind, b: text, bLine: line},
	);
}

/** The first of each key. */
export function distinctBy<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string,
): readonly Item[] {
	const seen = new Set<string>();
	return items.filter((item) => {
		const key = keyOf(item);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

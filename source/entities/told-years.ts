import type {FoundMention} from './types.ts';

/**
 * Dates without a year get the year that their article tells: that of its own date (`2024-12-18`),
 * or the year of the days and months that its text tells, or else of «in 2024» and the like. Where
 * years compete nothing is told. The date's own value stays as the text has it.
 */
export function withToldYears(
	mentions: readonly FoundMention[],
	articleDate: string | undefined,
): readonly FoundMention[] {
	if (!mentions.some(lacksYear)) return mentions;
	const year = toldYear(mentions, articleDate);
	if (year === undefined) return mentions;
	return mentions.map((mention) =>
		lacksYear(mention) ? toldIn(mention, mention.value?.replaceAll('XXXX', year) ?? year) : mention,
	);
}

/** Whole: a copy whose field is set again would have V8 give up what it compiled for mentions. */
function toldIn(mention: FoundMention, told: string): FoundMention {
	const {article, type, start, end, text, value, confidence, role} = mention;
	return {article, type, start, end, text, value, told, confidence, role};
}

function lacksYear({type, value}: FoundMention): boolean {
	return type === 'date' && value?.startsWith('XXXX') === true;
}

function toldYear(
	mentions: readonly FoundMention[],
	articleDate: string | undefined,
): string | undefined {
	const own = /^\d{4}(?=-|$)/v.exec(articleDate ?? '')?.[0];
	if (own !== undefined) return own;
	const dates = mentions.flatMap(({type, value}) => (type === 'date' && value ? [value] : []));
	const days = dates.filter((date) => /^\d{4}-\d\d(?:-\d\d)?$/v.test(date));
	return clearYear(days.length > 0 ? days : dates.filter((date) => /^\d{4}$/v.test(date)));
}

/** The only year, or one that is told three times at least and twice as often as any other. */
function clearYear(dates: readonly string[]): string | undefined {
	const counts = [...Map.groupBy(dates, (date) => date.slice(0, 4))]
		.map(([year, told]) => ({year, count: told.length}))
		.sort((a, b) => b.count - a.count || (a.year < b.year ? -1 : 1));
	const [first, second] = counts;
	if (first === undefined || second === undefined) return first?.year;
	return first.count >= 3 && first.count >= 2 * second.count ? first.year : undefined;
}

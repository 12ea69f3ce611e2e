/** What a token can be: outside, or the beginning or inside of a name; the types are HiNER's. */
export const labels = [
	'O',
	'B-PERSON',
	'I-PERSON',
	'B-LOCATION',
	'I-LOCATION',
	'B-ORGANIZATION',
	'I-ORGANIZATION',
	'B-TIMEX',
	'I-TIMEX',
	'B-NUMEX',
	'I-NUMEX',
] as const;

/** As a literal, so that loops over labels are compiled for it. */
export const labelCount = 11 satisfies (typeof labels)['length'];

/** Whether a label may follow another: the inside of a name follows its beginning or inside. Odd labels are beginnings. */
export function mayFollow(before: number, label: number): boolean {
	const isInside = label > 0 && label % 2 === 0;
	return !isInside || before === label || before === label - 1;
}

/** The days of the week in English, Hindi and Urdu, Monday first, from the CLDR that Node carries. */
export function weekdayNames(): readonly (readonly string[])[] {
	const formats = ['en', 'hi', 'ur'].map(
		(language) => new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'}),
	);
	return days.map((day) => formats.map((format) => format.format(day)));
}

/** The first Monday of the epoch's second week, and the days after it. */
const days = [5, 6, 7, 8, 9, 10, 11].map((day) => Date.UTC(1970, 0, day));

/** A query for the articles that name all of these: `@"Vu Dai Thang" @"Quang Ninh"`. */
export function namesQuery(names: readonly string[]): string {
	return names.map((name) => `@"${name.replaceAll('"', '')}"`).join(' ');
}

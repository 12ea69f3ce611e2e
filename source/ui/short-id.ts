/** The file name of an article in at most ten letters, without its folders and its ending. */
export function shortId(id: string): string {
	const name = id.slice(id.lastIndexOf('/') + 1).replace(/\.(?:txt|md)$/iv, '');
	return name.length > 10 ? `${name.slice(0, 9)}…` : name;
}

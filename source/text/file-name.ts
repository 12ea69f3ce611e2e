/** The name of a file of text without its folders and its ending, cut to so many letters. */
export function shortFileName(path: string, longest: number): string {
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:txt|md)$/iv, '');
	return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}

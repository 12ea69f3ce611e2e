/**
 * What stands before the ids of each of several folders: the last parts of its path, as many as
 * tell it from the others (`/a/news`, `/b/news` → `a/news`, `b/news`). The paths are absolute,
 * normal, and all different. Linear in them.
 */
export function distinctNames(paths: readonly string[]): readonly string[] {
	const parts = paths.map((path) => path.split('/').filter((part) => part !== ''));
	const names = new Map<number, string>();
	for (let depth = 1; names.size < paths.length; depth++) {
		const ends = parts.map((all) => all.slice(-depth).join('/'));
		const counts = new Map<string, number>();
		for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
		for (const [index, end] of ends.entries()) {
			const isWhole = depth >= (parts[index]?.length ?? 0);
			if (!names.has(index) && (isWhole || counts.get(end) === 1)) names.set(index, end);
		}
	}
	return paths.map((_, index) => names.get(index) || '/');
}

/** Order of names as people count: `2.txt` before `10.txt`; names alike to people by code units. */
export function compareNames(one: string, other: string): number {
	return naturally.compare(one, other) || (one < other ? -1 : Number(one > other));
}

const naturally = new Intl.Collator('en', {numeric: true});

/** Makes ids unique as they come: the second `a` is `a~2`. */
export function uniqueIds(): (id: string) => string {
	const taken = new Set<string>();
	return (id) => {
		let unique = id;
		for (let count = 2; taken.has(unique); count++) unique = `${id}~${count}`;
		taken.add(unique);
		return unique;
	};
}

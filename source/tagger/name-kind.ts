import {bridgeKey} from './bridge-key.ts';
import {givenNames, legends, surnames} from './name-words.ts';

/** Which list of names has the key of a word: 1 given names, 2 surnames, 3 gods and kings, 0 none. */
export function nameKind(key: string): number {
	kinds ??= builtKinds();
	return kinds.get(key) ?? 0;
}

let kinds: ReadonlyMap<string, number> | undefined;

/** Built at the first word, some 3 ms. */
function builtKinds(): ReadonlyMap<string, number> {
	const built = new Map<string, number>();
	for (const [index, lists] of [givenNames, surnames, legends].entries()) {
		for (const word of lists.flatMap((list) => list.split(/\s+/v))) {
			const key = bridgeKey(word);
			if (!built.has(key)) built.set(key, index + 1);
		}
	}
	return built;
}

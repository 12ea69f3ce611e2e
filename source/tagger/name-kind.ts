import {bridgeKey} from './bridge-key.ts';
import {hashText, keySeed} from './hash.ts';
import {givenNames, legends, surnames} from './name-words.ts';

/** Which list of names has the word whose key has this hash: 1 given names, 2 surnames, 3 gods and kings, 0 none. */
export function nameKind(key: number): number {
	kinds ??= builtKinds();
	return kinds.get(key) ?? 0;
}

let kinds: ReadonlyMap<number, number> | undefined;

/** Built at the first word, some 3 ms. */
function builtKinds(): ReadonlyMap<number, number> {
	const built = new Map<number, number>();
	for (const [index, lists] of [givenNames, surnames, legends].entries()) {
		for (const word of lists.flatMap((list) => list.split(/\s+/v))) {
			const key = hashText(bridgeKey(word), keySeed);
			if (!built.has(key)) built.set(key, index + 1);
		}
	}
	return built;
}

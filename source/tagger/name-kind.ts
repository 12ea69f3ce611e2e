import {bridgeKey} from './bridge-key.ts';
import {hashText, keySeed} from './hash.ts';
import {givenNames, legends, surnames} from './name-words.ts';

/** Which list of names has the word whose key has this hash: 1 given names, 2 surnames, 3 gods and kings, 0 none. */
export function nameKind(key: number): number {
	kinds ??= builtKinds();
	return marks[key & lastMark] === 0 ? 0 : (kinds.get(key) ?? 0);
}

let kinds: ReadonlyMap<number, number> | undefined;

/** By the lower bits of their keys the words of the lists; 1 for one word in twenty beside. */
const marks = new Uint8Array(1 << 16);
const lastMark = marks.length - 1;

/** Built at the first word, some 3 ms. */
function builtKinds(): ReadonlyMap<number, number> {
	const built = new Map<number, number>();
	for (const [index, lists] of [givenNames, surnames, legends].entries()) {
		for (const word of lists.flatMap((list) => list.split(/\s+/v))) {
			const key = hashText(bridgeKey(word), keySeed);
			if (!built.has(key)) built.set(key, index + 1);
			marks[key & lastMark] = 1;
		}
	}
	return built;
}

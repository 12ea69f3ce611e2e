/**
 * The inner loops of the tagger, in AssemblyScript, which looks like TypeScript and is compiled to WebAssembly:
 * `npm run kernel` writes `../kernel-code.ts`. Names that are declared nowhere are numbers of the modules around it,
 * which `scripts/write-kernel.ts` lists. Addresses are bytes of the memory; the caller writes into it and reads from it.
 */
import {takeSentence} from './scores.ts';
import {takeTable} from './table.ts';
import {takeWords} from './words.ts';

export {
	hashContexts,
	hashesOf,
	kindCount,
	placeOf,
	sideKeys,
	tokenRoom,
	wordIds,
} from './contexts.ts';
export {scoreSentence, takeSentence, tokenSums, tokensOutside} from './scores.ts';
export {fillTable} from './table.ts';
export {
	addWord,
	forgetWords,
	hashesFor,
	reachesFor,
	wordCount,
	wordRows,
} from './words.ts';

/** Room for a table of so many rows, for as many words as are kept, and for a sentence. */
export function start(rows: i32, words: i32, organizationLead: i32): void {
	takeTable(rows);
	takeSentence(1 << 11);
	takeWords(words, organizationLead);
}

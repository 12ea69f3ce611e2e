/**
 * The inner loops of the tagger, in AssemblyScript, which looks like TypeScript and is compiled to WebAssembly:
 * `npm run kernel` writes `../kernel-code.ts`. Names that are declared nowhere are numbers of the modules around it,
 * which `scripts/write-kernel.ts` lists. Addresses are bytes of the memory; the caller writes into it and reads from it.
 */
import {takeLattice} from './lattice.ts';
import {takeGains} from './likely-names.ts';
import {takeNames} from './name-kinds.ts';
import {takeTokens} from './names.ts';
import {takeTable} from './table.ts';
import {takeWords} from './words.ts';

export {findLabels, labelsFound} from './best-labels.ts';
export {lettersAt} from './bridge-key.ts';
export {
	hashContexts,
	hashesOf,
	kindCount,
	placeOf,
	sideKeys,
	tokenRoom,
	wordIds,
} from './contexts.ts';
export {addNamesOf, categoryOf, keyOf, ordinaryOf} from './features.ts';
export {arrange, latticeAt} from './lattice.ts';
export {gainsAt, mayHaveName} from './likely-names.ts';
export {emissionsAt, findNames, namesAt, takeTokens} from './names.ts';
export {addOrdinary, takeFilter} from './ordinary.ts';
export {forwardBackward, passAt, probabilityOf} from './passes.ts';
export {scoreSentence, tokenSums, tokensOutside} from './scores.ts';
export {fillTable, tableAt, tableLength} from './table.ts';
export {
	describeWord,
	forgetWords,
	hashesAt,
	reachesAt,
	readWords,
	takeText,
	wordRows,
} from './words.ts';

/** Room for a table of so many rows, for as many words as are kept, and for a sentence. */
export function start(rows: i32, words: i32, organizationLead: i32): void {
	takeTable(rows);
	takeTokens(1 << 8);
	takeLattice();
	takeGains();
	takeNames();
	takeWords(words, organizationLead);
}

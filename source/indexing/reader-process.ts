import process from 'node:process';
import {readPlace} from '../corpus/load.ts';
import {packFile} from '../pack-files.ts';
import {createPackBuilder} from '../packs/pack-builder.ts';
import {loadTagger} from '../tagger/load-weights.ts';
import {collectOnce} from './collect.ts';
import {dropNoCodeLater} from './dropped-code.ts';
import type {ReadAnswer, ReadRequest} from './types.ts';

/** Reads files, finds the names and words in them, and hands them over in packs; several run side by side. */
dropNoCodeLater();
const {tagger} = loadTagger();
let working = Promise.resolve();
process.on('message', (request: ReadRequest) => {
	working = working.then(() => answer(request));
});
// It ends with the program, however that ends, and not by a key that is meant for that.
process.on('disconnect', () => process.exit());
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) process.on(signal, () => {});

/** One for all packs: V8 forgets what it compiled for functions of which none is alive, and for those that called others. */
const builder = createPackBuilder();

async function answer({places, options}: ReadRequest): Promise<void> {
	for (const place of places) {
		const read = await readPlace(place, {...options, isAlone: true});
		await packFile(builder, {place, read}, tagger);
	}
	process.send?.({pack: builder.finish(), hasModel: tagger !== undefined} satisfies ReadAnswer);
	answers += 1;
	if (answers % answersBetweenCollections === 0) collectOnce();
}

let answers = 0;
/** Some 1,500 files. */
const answersBetweenCollections = 12;

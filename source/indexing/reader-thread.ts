import {parentPort} from 'node:worker_threads';
import {readPlace} from '../corpus/load.ts';
import {packFile} from '../pack-files.ts';
import {createPackBuilder, transfersOf} from '../packs/pack-builder.ts';
import {loadTagger} from '../tagger/load-weights.ts';
import {collectGarbage} from './collect.ts';
import type {ReadAnswer, ReadRequest} from './types.ts';

/** Reads files, finds the names and words in them, and hands them over in packs; several run side by side. */
const port = parentPort;
if (port === null) throw new Error('reader-thread.ts runs as a worker thread only');

// The first array that is handed over makes V8 drop everything that it compiled for arrays until then.
new ArrayBuffer(1).transfer();

const {tagger} = loadTagger();
let working = Promise.resolve();
port.on('message', (request: ReadRequest) => {
	working = working.then(() => answer(request));
});

/** Held until the next is made: V8 forgets what it compiled for functions of which none is alive. */
let builder = createPackBuilder();

async function answer({places, options}: ReadRequest): Promise<void> {
	builder = createPackBuilder();
	for (const place of places) {
		const read = await readPlace(place, {...options, isAlone: true});
		await packFile(builder, {place, read}, tagger);
	}
	const pack = builder.finish();
	port?.postMessage({pack, hasModel: tagger !== undefined} satisfies ReadAnswer, transfersOf(pack));
	answers += 1;
	if (answers % answersBetweenCollections === 0) collectGarbage();
}

let answers = 0;
/** Some 1,500 files. */
const answersBetweenCollections = 12;

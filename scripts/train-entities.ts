/**
 * Trains the model of names and writes its weights; the same files give the same bytes.
 *
 *     node scripts/train-entities.ts --data FILE [--data FILE] [--out FILE]
 *
 * A data file has HiNER's format: a token, a tab and its tag a line, a blank line between sentences.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {writeWeights} from '../source/tagger/weights-file.ts';
import {trainCrf} from './crf-trainer.ts';
import {compactWeights} from './crf-weights.ts';
import {labelledSentence, readLabelledTexts} from './labelled-sentences.ts';

process.exitCode = main(process.argv.slice(2));

function main(argv: readonly string[]): number {
	const {values} = parseArgs({
		args: [...argv],
		options: {
			data: {type: 'string', multiple: true, default: []},
			out: {
				type: 'string',
				default: fileURLToPath(new URL('../source/tagger/weights/names.bin', import.meta.url)),
			},
		},
	});
	if (values.data.length === 0) {
		process.stderr.write('train-entities: needs --data FILE in the format of HiNER\n');
		return 2;
	}
	const started = performance.now();
	const sentences = values.data.flatMap(readLabelledTexts).map(labelledSentence);
	const trained = trainCrf(sentences);
	const bytes = writeWeights(compactWeights(trained, sentences));
	mkdirSync(dirname(values.out), {recursive: true});
	writeFileSync(values.out, bytes);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	process.stdout.write(
		`${values.out}: ${bytes.length} bytes from ${sentences.length} sentences and ${trained.shared.length} features in ${seconds} s\n`,
	);
	return 0;
}

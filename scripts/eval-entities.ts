/**
 * How well names are found, by the whole extractor: rules and model.
 *
 *     node scripts/eval-entities.ts --conll FILE | --ud FILE | --gold FILE | --marked FILE
 *         [--texts FOLDER] [--rules] [--weights FILE] [--errors] [--json]
 *     node scripts/eval-entities.ts --conll FILE --folds 10 [--json]
 *
 * --conll: HiNER's format. --ud: Universal Dependencies, runs of PROPN. --gold: a JSON list of
 * mentions in the articles of --texts (the bundled ones if it is left out). --marked: sentences
 * with `[person …]`. --rules leaves the model out. --folds: the model alone, trained on all parts
 * of the file but one and measured on that. The last line is the speed of a first pass over new text,
 * one thread; `extraction` says what the time covers.
 */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {loadTagger} from '../source/tagger/load-weights.ts';
import {type Annotated, readConll, readGold, readMarked, readTreebank} from './annotated-texts.ts';
import {crossValidated} from './cross-validation.ts';
import {type Score, type ScoredSpan, scoresOf} from './entity-scores.ts';
import {type Extraction, extraction} from './extraction-speed.ts';

/** What a run of proper nouns may name. */
const names = new Set(['person', 'place', 'organization']);

const seeds = fileURLToPath(new URL('../seeds', import.meta.url));

const options = {
	conll: {type: 'string'},
	ud: {type: 'string'},
	gold: {type: 'string'},
	marked: {type: 'string'},
	texts: {type: 'string', default: seeds},
	weights: {type: 'string'},
	folds: {type: 'string'},
	rules: {type: 'boolean', default: false},
	errors: {type: 'boolean', default: false},
	json: {type: 'boolean', default: false},
} as const;

// Whoever reads the first lines alone (`head`) has closed the pipe: the rest is not wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});
process.exitCode = main(process.argv.slice(2));

function main(argv: readonly string[]): number {
	const {values} = parseArgs({args: [...argv], options});
	if (values.folds !== undefined) {
		const folds = Number(values.folds);
		if (values.conll === undefined || !(folds >= 2)) {
			return usage('--folds N needs --conll FILE, and at least two parts');
		}
		print(crossValidated(values.conll, folds), values.json);
		return 0;
	}
	const annotated = annotatedTexts(values);
	if (annotated === undefined) return usage('needs --conll, --ud, --gold or --marked and a file');
	const {tagger, problem} = values.rules ? {} : loadTagger(values.weights);
	if (problem !== undefined) process.stderr.write(`eval-entities: ${problem}\n`);
	const extracted = extraction(annotated.texts, tagger);
	const found = spansOf(extracted, annotated);
	if (values.errors) printErrors(annotated, found);
	print(scoresOf(found, annotated.gold), values.json);
	printSpeed(extracted, values.json);
	return 0;
}

function annotatedTexts(values: {
	readonly conll?: string | undefined;
	readonly ud?: string | undefined;
	readonly marked?: string | undefined;
	readonly gold?: string | undefined;
	readonly texts: string;
}): Annotated | undefined {
	if (values.conll !== undefined) return readConll(values.conll);
	if (values.ud !== undefined) return readTreebank(values.ud);
	if (values.marked !== undefined) return readMarked(values.marked);
	return values.gold === undefined ? undefined : readGold(values.gold, values.texts);
}

function printSpeed(
	{bytes, seconds, elapsedSeconds, lastThird}: Extraction,
	isJson: boolean,
): void {
	const speed = {
		bytes,
		seconds: rounded(seconds),
		elapsedSeconds: rounded(elapsedSeconds),
		megabytesPerSecond: rounded(bytes / seconds / 1e6),
		lastThirdMegabytesPerSecond: rounded(lastThird.bytes / lastThird.seconds / 1e6),
	};
	const plain = `${bytes} bytes in ${speed.seconds} s of CPU, ${speed.elapsedSeconds} s by the clock: ${speed.megabytesPerSecond} MB/s, the last third of them ${speed.lastThirdMegabytesPerSecond}`;
	process.stdout.write(`${isJson ? JSON.stringify(speed) : plain}\n`);
}

function usage(message: string): number {
	process.stderr.write(`eval-entities: ${message}\n`);
	return 2;
}

function spansOf({mentions}: Extraction, {texts, by}: Annotated): readonly ScoredSpan[] {
	return mentions.flatMap((list, text) => {
		const spans = list.map(({type, start, end}) => ({text, type, start, end}));
		return by === 'type' ? spans : runsOf(spans, texts[text] ?? '');
	});
}

/** Longest runs of names with nothing but blanks between, as the treebank's runs of PROPN are made. */
function runsOf(spans: readonly ScoredSpan[], text: string): readonly ScoredSpan[] {
	const runs: {text: number; type: string; start: number; end: number}[] = [];
	for (const span of spans) {
		if (!names.has(span.type)) continue;
		const last = runs.at(-1);
		if (
			last !== undefined &&
			/^ *$/v.test(text.slice(Math.min(last.end, span.start), span.start))
		) {
			last.end = Math.max(last.end, span.end);
		} else {
			runs.push({...span, type: 'name'});
		}
	}
	return runs;
}

function print(scores: readonly Score[], isJson: boolean): void {
	const head = 'type               P      R     F1  overlap      n';
	const rows = scores.map(({type, precision, recall, f1, overlapF1, n}) => {
		const figures = [precision, recall, f1].map((value) => value.toFixed(4)).join(' ');
		return `${type.padEnd(14)} ${figures}   ${overlapF1.toFixed(4)} ${String(n).padStart(6)}`;
	});
	const lines = isJson ? scores.map((score) => JSON.stringify(score)) : [head, ...rows];
	process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** What was missed and what is wrong, text by text. */
function printErrors({texts, gold}: Annotated, found: readonly ScoredSpan[]): void {
	const key = ({text, type, start, end}: ScoredSpan) => `${text} ${type} ${start} ${end}`;
	const right = new Set(gold.map(key));
	const hits = new Set(found.map(key));
	const all = [
		...gold.filter((span) => !hits.has(key(span))).map((span) => ({span, what: 'missed'})),
		...found.filter((span) => !right.has(key(span))).map((span) => ({span, what: 'wrong'})),
	];
	all.sort((a, b) => a.span.text - b.span.text || a.span.start - b.span.start);
	for (const {span, what} of all) {
		const text = texts[span.text] ?? '';
		const from = Math.max(0, span.start - 60);
		const around = text.slice(from, span.end + 30).replaceAll('\n', ' ');
		process.stdout.write(
			`${what} ${span.type}: ${text.slice(span.start, span.end)}\n    ${around}\n`,
		);
	}
}

function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}

import {labels} from '../source/tagger/labels.ts';
import {createTagger} from '../source/tagger/tagger.ts';
import type {Tagger} from '../source/tagger/types.ts';
import {trainCrf} from './crf-trainer.ts';
import {compactWeights} from './crf-weights.ts';
import {type Score, type ScoredSpan, scoresOf} from './entity-scores.ts';
import {type LabelledSentence, labelledSentence, readLabelledTexts} from './labelled-sentences.ts';

/**
 * The model alone: each part of the sentences, every n-th one, measured with weights from all the
 * others, in the form in which they ship. Spans are in tokens, marks at their ends left out.
 */
export function crossValidated(file: string, folds: number): readonly Score[] {
	const sentences = readLabelledTexts(file).map(labelledSentence);
	const found: ScoredSpan[] = [];
	const gold: ScoredSpan[] = [];
	for (let fold = 0; fold < folds; fold++) {
		const others = sentences.filter((_, index) => index % folds !== fold);
		const tagger = createTagger(compactWeights(trainCrf(others), others));
		const part = evaluateWith(tagger, sentences, (index) => index % folds === fold);
		found.push(...part.found);
		gold.push(...part.gold);
	}
	return scoresOf(
		found,
		gold.map((span) => ({...span, isRequired: true, others: []})),
	);
}

type Spans = {readonly found: readonly ScoredSpan[]; readonly gold: readonly ScoredSpan[]};

/** What a tagger finds in some of the sentences, and what stands there. */
export function evaluateWith(
	tagger: Tagger,
	sentences: readonly LabelledSentence[],
	isAsked: (index: number) => boolean,
): Spans {
	const found: ScoredSpan[] = [];
	const gold: ScoredSpan[] = [];
	for (const [text, sentence] of sentences.entries()) {
		if (!isAsked(text)) continue;
		gold.push(...labelledSpans(sentence, text));
		const ids = Int32Array.from(sentence.words, (word) => tagger.read(word));
		for (const {from, to, type} of tagger.names(ids, 0, ids.length)) {
			found.push(...withoutMarks(sentence, {text, type, start: from, end: to}));
		}
	}
	return {found, gold};
}

function labelledSpans(sentence: LabelledSentence, text: number): readonly ScoredSpan[] {
	const spans: ScoredSpan[] = [];
	const tags = sentence.labels;
	for (let start = 0; start < tags.length; start++) {
		const label = tags[start] ?? 0;
		if (label % 2 === 0) continue;
		let end = start + 1;
		while (tags[end] === label + 1) end += 1;
		const type = (labels[label] ?? 'O').slice(2);
		spans.push(...withoutMarks(sentence, {text, type, start, end}));
	}
	return spans;
}

function withoutMarks(
	{words}: LabelledSentence,
	{text, type, start, end}: ScoredSpan,
): readonly ScoredSpan[] {
	let [from, to] = [start, end];
	while (from < to && words[from]?.kind === 'mark') from += 1;
	while (to > from && words[to - 1]?.kind === 'mark') to -= 1;
	return from === to ? [] : [{text, type, start: from, end: to}];
}

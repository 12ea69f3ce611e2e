import type {ArticleId, Paragraph} from '../corpus/types.ts';
import type {Mention} from '../entities/types.ts';
import {skeleton} from '../romanise/distance.ts';
import {phonemeKey} from '../romanise/phonemes.ts';
import type {Script} from '../text/types.ts';
import {type FoundNumber, numbersIn} from './numbers.ts';
import type {StoryDocument} from './types.ts';

/** One line of a story: what of it can be found again in another language. */
export type StoryLine = {
	/** Its place in `Article.paragraphs`: every line of the text is one, blank lines too. */
	readonly line: number;
	readonly paragraph: Paragraph;
	readonly mentions: readonly Mention[];
	readonly numbers: readonly FoundNumber[];
	/** Names, dates and numbers as every script has them, in text order. */
	readonly anchors: readonly string[];
};

/** An article as lines that can be compared. */
export type Story = {
	readonly id: ArticleId;
	readonly text: string;
	readonly script: Script;
	readonly lines: readonly StoryLine[];
};

/** How often each feature stands in a line. */
export type Bag = ReadonlyMap<string, number>;

/** Linear in the text. */
export function storyOf({article, mentions}: StoryDocument): Story {
	const {id, script, paragraphs, passingText: text = article.text} = article;
	const lines: StoryLine[] = [];
	let next = 0;
	for (const [line, paragraph] of paragraphs.entries()) {
		if (paragraph.kind === 'blank') continue;
		const own: Mention[] = [];
		for (; (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end; next += 1) {
			const mention = mentions[next];
			if (mention !== undefined && mention.start >= paragraph.start) own.push(mention);
		}
		const numbers = numbersIn(text, paragraph, own);
		lines.push({line, paragraph, mentions: own, numbers, anchors: anchorsOf(own, numbers)});
	}
	return {id, text, script, lines};
}

function anchorsOf(
	mentions: readonly Mention[],
	numbers: readonly FoundNumber[],
): readonly string[] {
	const names = mentions
		.filter(({type}) => type !== 'quantity' && type !== 'url')
		.map(({start, entity}) => ({start, anchor: entity as string}));
	const figures = numbers.map(({start, value}) => ({start, anchor: `number:${value}`}));
	return [...names, ...figures]
		.sort((one, other) => one.start - other.start)
		.map(({anchor}) => anchor);
}

/** Letters, marks, digits and joiners. */
const wordRuns = /[\p{L}\p{M}\p{Nd}\u200C\u200D]+/gv;

/** The words of a line as they are written. */
export function writtenWords({text}: Story, {paragraph}: StoryLine): readonly string[] {
	return text.slice(paragraph.start, paragraph.end).toLowerCase().match(wordRuns) ?? [];
}

/** The consonants of each word, by which Hindi, Urdu and Latin spellings of one word are alike. */
export function soundOfWord(word: string): string {
	const known = sounds.get(word);
	if (known !== undefined) return known;
	if (sounds.size >= mostSounds) sounds.clear();
	const sound = skeleton(phonemeKey(word));
	sounds.set(word, sound);
	return sound;
}

/** Words recur, and to read one takes longer than to look it up. */
const sounds = new Map<string, string>();
const mostSounds = 50_000;

/** What a line is compared by: words as written within a script, else their sounds; and its anchors. */
export function bagOf(story: Story, line: StoryLine, by: 'letters' | 'sounds'): Bag {
	const bag = new Map<string, number>();
	const add = (feature: string): void => {
		bag.set(feature, (bag.get(feature) ?? 0) + 1);
	};
	for (const word of writtenWords(story, line)) {
		if (/^\p{Nd}/v.test(word)) continue;
		const key = by === 'letters' ? word : soundOfWord(word);
		// One consonant is common to too many words.
		if (by === 'letters' || key.length > 1) add(key);
	}
	for (const anchor of line.anchors) add(anchor);
	return bag;
}

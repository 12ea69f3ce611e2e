import type {ArticleId} from '../corpus/types.ts';
import {phonemeSimilarity} from '../romanise/distance.ts';
import {knownPlace} from './known-places.ts';
import {nameWords} from './name-words.ts';
import {scriptOf} from './script-of.ts';
import type {EntityForm, EntityType, Join, MentionColumns} from './types.ts';

/** What each article tells in dates, documents and quantities, whose values stand above languages. */
export type Stories = Pick<ReadonlyMap<ArticleId, ReadonlySet<string>>, 'get'>;

type Spelt = {
	readonly type: EntityType;
	/** The leading one first. */
	readonly forms: readonly EntityForm[];
	/** The articles of each form. */
	readonly articles: ReadonlyMap<string, ReadonlySet<ArticleId>>;
	readonly stories: Stories;
};

/** Why each form but the first is one of the entity's. */
export function joinsOf(spelt: Spelt): readonly Join[] {
	const [lead, ...others] = spelt.forms;
	if (lead === undefined) return [];
	return others.map((form) => ({form: form.text, with: lead.text, ...reasonOf(spelt, lead, form)}));
}

type Reason = Pick<Join, 'reason' | 'certainty'>;

function reasonOf(spelt: Spelt, lead: EntityForm, form: EntityForm): Reason {
	switch (spelt.type) {
		case 'person':
		case 'place':
			return nameReason(spelt, lead, form);
		case 'organization':
		case 'event':
			return isSameSpelling(lead.text, form.text)
				? {reason: 'same spelling', certainty: 'certain'}
				: {reason: 'same meaning', certainty: 'likely'};
		case 'document':
		case 'date':
		case 'quantity':
		case 'url':
			return {reason: 'same value', certainty: 'certain'};
	}
}

function nameReason(spelt: Spelt, lead: EntityForm, form: EntityForm): Reason {
	if (isSameSpelling(lead.text, form.text)) return {reason: 'same spelling', certainty: 'certain'};
	if (spelt.type === 'place' && isKnownTogether(lead.text, form.text)) {
		return {reason: 'same place', certainty: 'certain'};
	}
	const words = nameWords(form.text);
	const leadWords = nameWords(lead.text);
	if (words.length !== leadWords.length) {
		const isOfArticle = words.length > 1 || isBesideLonger(spelt, form.text);
		const reason = isOfArticle ? 'short form in article' : 'surname in corpus';
		return {reason, certainty: 'likely'};
	}
	if (isSameStory(spelt, lead.text, form.text)) return {reason: 'same story', certainty: 'certain'};
	// Kamal Khan and Kamaal Khan may be two: only a longer name, or one article, makes it sure.
	const isAlike = words.every(
		({phonemes}, index) =>
			phonemeSimilarity(phonemes, leadWords[index]?.phonemes ?? '') >= SURE_LIKENESS,
	);
	const isSure = isAlike && (words.length > 2 || areInOneArticle(spelt, lead.text, form.text));
	return {reason: 'same sound', certainty: isSure ? 'certain' : 'likely'};
}

/** Of each word: spellings by ear of one name; see `name-clusters.ts`. */
const SURE_LIKENESS = 0.9;

/** Whether some article of a surname has a longer form of the name too. */
function isBesideLonger(spelt: Spelt, surname: string): boolean {
	return spelt.forms.some(({text}) => text.includes(' ') && areInOneArticle(spelt, surname, text));
}

function areInOneArticle({articles}: Spelt, left: string, right: string): boolean {
	const others = articles.get(right);
	return [...(articles.get(left) ?? [])].some((article) => others?.has(article));
}

function isSameSpelling(left: string, right: string): boolean {
	return foldedName(left) === foldedName(right);
}

function foldedName(text: string): string {
	return nameWords(text)
		.map(({folded}) => folded)
		.join(' ');
}

function isKnownTogether(left: string, right: string): boolean {
	const place = knownPlace(left);
	return place !== undefined && place === knownPlace(right);
}

/** Two scripts, and an article of each that share three values, a document or a day among them. */
function isSameStory(spelt: Spelt, left: string, right: string): boolean {
	if (scriptOf(left) === scriptOf(right)) return false;
	const leftArticles = [...(spelt.articles.get(left) ?? [])].slice(0, MOST_ARTICLES);
	const rightArticles = [...(spelt.articles.get(right) ?? [])].slice(0, MOST_ARTICLES);
	return leftArticles.some((one) =>
		rightArticles.some((other) => tellTheSame(spelt.stories.get(one), spelt.stories.get(other))),
	);
}

/** A name in more articles than these is asked about in the first of them only: pairs grow as the square. */
const MOST_ARTICLES = 20;

function tellTheSame(
	left: ReadonlySet<string> | undefined,
	right: ReadonlySet<string> | undefined,
): boolean {
	if (left === undefined || right === undefined) return false;
	let shared = 0;
	let isTelling = false;
	for (const value of left) {
		if (!right.has(value)) continue;
		shared += 1;
		isTelling ||= /^document |^date (?:\d{4}|XXXX)-\d\d-\d\d$/v.test(value);
	}
	return shared >= 3 && isTelling;
}

/** See `Stories`; of each article worked out when it is first asked for. */
export function storiesOf(found: MentionColumns): Stories {
	const stories = new Map<ArticleId, ReadonlySet<string>>();
	return {
		get: (article) => {
			const known = stories.get(article);
			if (known !== undefined) return known;
			const story = new Set<string>();
			for (const index of found.ofArticle(article)) {
				const value = found.value(index);
				if (value !== undefined) story.add(`${found.type(index)} ${value}`);
			}
			stories.set(article, story);
			return story;
		},
	};
}

import type {ArticleId} from './corpus/types.ts';
import type {EntityId, EntityType} from './entities/types.ts';
import type {FoundName} from './state/found-types.ts';
import type {Message} from './state/types.ts';
import type {Script} from './text/types.ts';
import {span} from './text/units.ts';

type Searched = Message & {readonly type: 'searched'};

/**
 * Names on their way from the worker, one after the other in two arrays: to take over two hundred names as objects took
 * the screen's thread half a millisecond for each letter typed, and the worker a quarter of one to send them.
 */
type SentNames = {readonly texts: readonly string[]; readonly numbers: readonly number[]};

/** What a query found, without its names, which stand beside it. */
type SentSearched = Searched & {readonly sentNames: SentNames};

/** A message as it is sent. */
export function sentMessage(message: Message): Message | SentSearched {
	return message.type === 'searched' ? sentSearched(message) : message;
}

function sentSearched(message: Searched): SentSearched {
	const texts: string[] = [];
	const numbers: number[] = [];
	for (const {entity, score, form, spans, target} of message.found.names) {
		const {type, name, forms, mentions, firstArticle = noArticle} = target;
		texts.push(entity, form, type, name, firstArticle);
		numbers.push(score, mentions, forms.length, spans.length);
		for (const {text, script, count} of forms) {
			texts.push(text, script);
			numbers.push(count);
		}
		for (const {start, end} of spans) numbers.push(start, end);
	}
	return {...message, found: {...message.found, names: []}, sentNames: {texts, numbers}};
}

/** No article has this id. */
const noArticle = '';

/** Hears each message as it was before it was sent. */
export function withSentNames<Other extends {readonly type: string}>(
	hear: (message: Other | Searched) => void,
): (message: Other | Searched | SentSearched) => void {
	return (message) => {
		if (!isSent(message)) return hear(message);
		const {sentNames, ...searched} = message;
		hear({...searched, found: {...searched.found, names: namesOf(sentNames)}});
	};
}

function isSent(message: {readonly type: string}): message is SentSearched {
	return message.type === 'searched' && 'sentNames' in message;
}

function namesOf({texts, numbers}: SentNames): readonly FoundName[] {
	let [text, number] = [0, 0];
	const nextText = (): string => texts[text++] as string;
	const nextNumber = (): number => numbers[number++] as number;
	const names: FoundName[] = [];
	while (text < texts.length) {
		const [id, form, type, name, firstArticle] = [
			nextText() as EntityId,
			nextText(),
			nextText() as EntityType,
			nextText(),
			nextText() as ArticleId,
		];
		const [score, mentions] = [nextNumber(), nextNumber()];
		const [formCount, spanCount] = [nextNumber(), nextNumber()];
		const forms = Array.from({length: formCount}, () => ({
			text: nextText(),
			script: nextText() as Script,
			count: nextNumber(),
		}));
		const spans = Array.from({length: spanCount}, () => span(nextNumber(), nextNumber()));
		const first = firstArticle === noArticle ? undefined : firstArticle;
		const target = {id, type, name, forms, mentions, firstArticle: first};
		names.push({entity: id, score, form, spans, target});
	}
	return names;
}

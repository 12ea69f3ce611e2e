import type {Entity} from '../entities/types.ts';
import {countOf, type Postings} from './postings.ts';
import {scriptOf} from './spelling.ts';
import {words} from './tokens.ts';

/** How often each form stands in the names of people and places; `undefined` where none are known. */
export function nameCounts(
	{lexicon}: Postings,
	entities: readonly Entity[],
): Uint32Array | undefined {
	const named = entities.filter(({type}) => type === 'person' || type === 'place');
	if (named.length === 0) {
		return undefined;
	}

	const counts = new Uint32Array(lexicon.forms.length);
	for (const {text, count} of named.flatMap(({forms}) => forms)) {
		for (const word of words(text)) {
			const form = lexicon.find(word);
			if (form !== undefined) {
				counts[form] = (counts[form] ?? 0) + count;
			}
		}
	}

	return counts;
}

/** A script of fewer of all words is that of addresses, abbreviations and quotations. */
const leastShare = 0.05;

/** The scripts that articles are written in, by the share of words. */
export function textScripts(postings: Postings): ReadonlySet<string> {
	const counts = new Map<string, number>();
	let all = 0;
	for (const [form, word] of postings.lexicon.forms.entries()) {
		const count = countOf(postings, form);
		const script = scriptOf(word);
		counts.set(script, (counts.get(script) ?? 0) + count);
		all += count;
	}

	return new Set([...counts].filter(([, count]) => count >= all * leastShare).map(([one]) => one));
}

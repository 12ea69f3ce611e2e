import {entityTypes} from '../entities/types.ts';
import {tagCounts} from '../keeping/marks.ts';
import {markProperties} from '../search/filters.ts';
import {fold} from '../search/folding.ts';
import {letterDifference} from '../search/name-letters.ts';
import {graphemes} from '../text/graphemes.ts';
import {offset} from '../text/units.ts';
import type {Box, Completion} from './box-types.ts';
import type {Found} from './found-types.ts';
import type {State} from './types.ts';

/** What Tab may put in at the caret; `undefined` where there is nothing to complete. */
export function completionAt(state: State, box: Box): Completion | undefined {
	const before = box.text.slice(0, box.caret);
	const found = foundForBox(state, box);
	const token = /(?:"[^"]*|\S)*$/v.exec(before)?.[0] ?? '';
	const start = before.length - token.length;
	// A field without a whole value finds nothing: that says nothing of its words.
	const ofField = completion(start, token, valuesOfField(token, state));
	if (ofField !== undefined) return ofField;
	if (found !== undefined && found.total === 0 && found.names.length === 0) {
		return completion(0, before, found.suggestions);
	}
	if (token !== '') {
		const ofToken = completion(start, token, candidatesOf(token, found));
		if (ofToken !== undefined) return ofToken;
	}
	return box.scope === 'article'
		? undefined
		: (nameBegun(before, found) ?? nameMisspelt(before, found));
}

/** The answer to what the box says, and not to what it said before. */
function foundForBox({search}: State, {text}: Box): Found | undefined {
	const found = search?.found;
	return found?.query === text.trim() ? found : undefined;
}

/** None, if all that could be put in stands there already. */
function completion(
	start: number,
	typed: string,
	candidates: readonly string[],
): Completion | undefined {
	const others = [...new Set(candidates)].filter((candidate) => candidate !== typed);
	return others.length === 0
		? undefined
		: {start: offset(start), candidates: others.slice(0, mostCandidates), index: 0};
}

const mostCandidates = 50;
const fields = ['lang:', 'date:', 'source:', 'has:', 'id:', 'tag:', 'is:'];

function candidatesOf(token: string, found: Found | undefined): readonly string[] {
	const {sign, bare} = signed(token);
	if (bare.startsWith('@')) {
		return (found?.names ?? []).map(({target}) => `${sign}@${quoted(target.name)}`);
	}
	// A single letter begins too many words.
	return bare.length < 2 ? [] : beginning(fields, bare).map((field) => sign + field);
}

function signed(token: string): {readonly sign: string; readonly bare: string} {
	const sign = token.startsWith('-') ? '-' : '';
	return {sign, bare: token.slice(sign.length)};
}

/** `lang:`, and what goes on from it. */
function valuesOfField(token: string, state: State): readonly string[] {
	const {sign, bare} = signed(token);
	const [, name, value] = /^([a-z]+:)(.*)$/isv.exec(bare) ?? [];
	if (name === undefined || value === undefined) return [];
	// After a comma another value: `lang:hi,u`.
	const kept = value.slice(0, value.lastIndexOf(',') + 1);
	const begun = value.slice(kept.length).replaceAll('"', '');
	return beginning(valuesOf(name.toLowerCase(), state), begun).map(
		(each) => sign + name + kept + quoted(each),
	);
}

function beginning(values: readonly string[], begun: string): readonly string[] {
	const folded = fold(begun);
	return values.filter((value) => fold(value).startsWith(folded));
}

function quoted(value: string): string {
	return /\s/v.test(value) ? `"${value}"` : value;
}

function valuesOf(field: string, {heads, marks}: State): readonly string[] {
	switch (field) {
		case 'lang:':
		case 'language:':
			return frequent(heads.map(({language}) => language));
		case 'date:':
			return frequent(heads.flatMap(({date}) => /^\d{4}/v.exec(date ?? '')?.[0] ?? []))
				.toSorted()
				.reverse();
		case 'has:':
			return entityTypes;
		case 'source:':
			return frequent(
				heads.map(({source, path}) => hostOf(source) ?? path.replace(/[^\/]*$/v, '')),
			);
		case 'id:':
			return heads.map(({id}) => id);
		case 'tag:':
			return [...tagCounts(marks).keys()];
		case 'is:':
			return markProperties;
		default:
			return [];
	}
}

/** Most frequent first, each once. */
function frequent(values: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

function hostOf(source: string | undefined): string | undefined {
	return source === undefined
		? undefined
		: /^(?:[a-z]+:\/\/)?(?:www\.)?([^\/]+)/iv.exec(source)?.[1];
}

/** The longest end of the words typed that begins a name found, as it is spelt there. */
function nameBegun(before: string, found: Found | undefined): Completion | undefined {
	const spellings = (found?.names ?? []).flatMap(({target}) => [
		target.name,
		...target.forms.map(({text}) => text),
	]);
	for (const {index: start} of before.matchAll(/(?<!\S)\S/gv)) {
		const typed = before.slice(start);
		const isMarked = typed.startsWith('@');
		const folded = fold(isMarked ? typed.slice(1) : typed);
		if (graphemes(folded).length < shortestName) return undefined;
		const begun = spellings.filter((each) => isBegun(fold(each), folded));
		if (begun.some((each) => fold(each) === folded.trim())) return undefined;
		const candidates = completion(
			start,
			typed,
			begun.map((each) => (isMarked ? `@${quoted(each)}` : each)),
		);
		if (candidates !== undefined) return candidates;
	}
	return undefined;
}

/** Of the names found those that the words before the caret misspell, as they are called: `hnoi` is Hanoi. */
function nameMisspelt(before: string, found: Found | undefined): Completion | undefined {
	const words = /(?<!\S)[\p{L}\p{M}\-'\s]+$/v.exec(before)?.[0].trimStart() ?? '';
	const typed = fold(words.trim());
	if (graphemes(typed).length < shortestName) return undefined;
	const near = (found?.names ?? []).flatMap(({target}) => {
		const spellings = [target.name, ...target.forms.map(({text}) => text)];
		const apart = Math.min(...spellings.map((each) => letterDifference(typed, fold(each)).whole));
		return apart <= mostApart ? [{name: target.name, apart}] : [];
	});
	if (near.some(({apart}) => apart === 0)) return undefined;
	return completion(
		before.length - words.length,
		words,
		near.map(({name}) => name),
	);
}

/** Of the letters of both: one of four, three of eleven. */
const mostApart = 0.15;
const shortestName = 2;

/** `tran d` begins Tran The Dung: each word typed begins one of the name, in their order. */
function isBegun(name: string, typed: string): boolean {
	if (name.startsWith(typed)) return true;
	const words = name.split(' ');
	let from = 0;
	return typed.split(' ').every((word) => {
		from = words.findIndex((each, at) => at >= from && each.startsWith(word)) + 1;
		return from > 0;
	});
}

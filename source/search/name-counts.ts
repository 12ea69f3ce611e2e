import type {EntityList} from './entity-list.ts';
import {countOf, type Postings} from './postings.ts';
import {scriptOf} from './spelling.ts';
import {visitWords} from './tokens.ts';

/** How often each form stands in the names of people and places; `undefined` where none are known. */
export function nameCounts({lexicon}: Postings, entities: EntityList): Uint32Array | undefined {
	const counts = new Uint32Array(lexicon.count());
	let hasNames = false;
	let [own, times] = ['', 0];
	const count = (start: number, end: number, hash: number): void => {
		const form = lexicon.findPart(own, start, end, hash);
		if (form !== undefined) counts[form] = (counts[form] ?? 0) + times;
	};
	for (let entity = 0; entity < entities.length; entity++) {
		const type = entities.type(entity);
		if (type !== 'person' && type !== 'place') continue;
		hasNames = true;
		for (const form of entities.forms(entity)) {
			own = form.text;
			times = form.count;
			visitWords(own, count);
		}
	}

	return hasNames ? counts : undefined;
}

/** A script of fewer of all words is that of addresses, abbreviations and quotations. */
const leastShare = 0.05;

/** The scripts that articles are written in, by the share of words. */
export function textScripts(postings: Pick<Postings, 'lexicon' | 'starts'>): readonly string[] {
	const counts = new Map<string, number>();
	let all = 0;
	const {lexicon} = postings;
	for (let form = 0; form < lexicon.count(); form++) {
		const count = countOf(postings, form);
		const script = scriptOf(lexicon.text(form));
		counts.set(script, (counts.get(script) ?? 0) + count);
		all += count;
	}

	return [...counts].filter(([, count]) => count >= all * leastShare).map(([one]) => one);
}

import type {EntityDraft} from './entity-drafts.ts';
import type {EntityId} from './types.ts';

/**
 * The identifier of each draft, in their order: type and name in small letters and hyphens. Of names that
 * give the same one, the later by key get a number, so the order of the articles does not matter.
 * Only drafts of one family can ask for the same, and few families have more than one.
 */
export function entityIds(drafts: readonly EntityDraft[]): readonly EntityId[] {
	const stems = drafts.map(({type, name}) => `${type}:${slug(name)}`);
	// A draft that is alone in its family is called by its stem.
	const ids = stems.slice() as EntityId[];
	for (const family of families(stems)) {
		const taken = new Set<string>();
		for (const at of family.sort((a, b) => (keyAt(a) < keyAt(b) ? -1 : 1))) {
			const stem = stems[at] as string;
			let id = stem;
			for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
			taken.add(id);
			ids[at] = id as EntityId;
		}
	}
	return ids;

	function keyAt(at: number): string {
		return drafts[at]?.key ?? '';
	}
}

/** The places of the stems of each family that has more than one: no list is made for the others, which are nearly all. */
function families(stems: readonly string[]): Iterable<number[]> {
	const firsts = new Map<string, number>();
	const larger = new Map<number, number[]>();
	for (let at = 0; at < stems.length; at++) {
		const family = familyOf(stems[at] as string);
		const first = firsts.get(family);
		if (first === undefined) firsts.set(family, at);
		else {
			const own = larger.get(first);
			if (own === undefined) larger.set(first, [first, at]);
			else own.push(at);
		}
	}
	return larger.values();
}

/** What is before the numbers at the end: `article-18` may be the name «article 18», or the eighteenth «article». */
function familyOf(stem: string): string {
	let end = stem.length;
	for (let at = end - 1; at >= 0; at--) {
		const unit = stem.charCodeAt(at);
		if (unit === hyphen) end = at;
		else if (unit < firstDigit || unit > lastDigit) break;
	}
	return end === stem.length ? stem : stem.slice(0, end);
}

const [hyphen, firstDigit, lastDigit] = [0x2d, 0x30, 0x39];

/** Diacritics go, digits and letters of any script stay. */
function slug(name: string): string {
	const joined = isAscii(name)
		? name.toLowerCase().replace(/[^a-z\d]+/g, '-')
		: plainLetters(name).replace(/[^\p{L}\p{Nd}]+/gv, '-');
	const start = joined.startsWith('-') ? 1 : 0;
	const end = joined.length > start && joined.endsWith('-') ? joined.length - 1 : joined.length;
	return end === start ? 'unnamed' : joined.slice(start, end);
}

function plainLetters(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{Mn}/gv, '')
		.replaceAll('đ', 'd')
		.toLowerCase();
}

function isAscii(text: string): boolean {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
	return true;
}

import type {ArticleId} from '../corpus/types.ts';
import type {
	ArticleMarks,
	KeptRecord,
	MarkRecord,
	Marks,
	SavedSearch,
	SearchRecord,
} from './types.ts';

/** What stands after all records of a file, oldest first. */
export type Kept = {
	readonly marks: Marks;
	/** Newest first. */
	readonly searches: readonly SavedSearch[];
	/** Records that are not understood: a later version may have written them. */
	readonly unknown: readonly Readonly<Record<string, unknown>>[];
};

const noMarks: ArticleMarks = {};

/** Linear in the records. */
export function keptOf(records: readonly Readonly<Record<string, unknown>>[]): Kept {
	const marks = new Map<ArticleId, ArticleMarks>();
	let searches: readonly SavedSearch[] = [];
	const unknown: Readonly<Record<string, unknown>>[] = [];
	for (const each of records) {
		const record = recordOf(each);
		if (record === undefined) unknown.push(each);
		else if (record.kept === 'search') searches = withSearch(searches, record);
		else setMarks(marks, record.article, marked(marks.get(record.article), record));
	}
	return {marks, searches, unknown};
}

function recordOf(value: Readonly<Record<string, unknown>>): KeptRecord | undefined {
	const {kept, article, is, tag, text} = value;
	if (kept === 'search') return searchRecordOf(value);
	if (typeof article !== 'string') return undefined;
	const id = article as ArticleId;
	if (kept === 'note' && typeof text === 'string') return {kept, article: id, text};
	if (typeof is !== 'boolean') return undefined;
	if (kept === 'tag' && typeof tag === 'string' && tag !== '') return {kept, article: id, tag, is};
	return kept === 'bookmark' || kept === 'read' ? {kept, article: id, is} : undefined;
}

function searchRecordOf({
	is,
	query,
	scope,
	name,
}: Readonly<Record<string, unknown>>): SearchRecord | undefined {
	const isKnown = scope === 'corpus' || scope === 'names' || scope === 'passages';
	if (typeof query !== 'string' || typeof is !== 'boolean' || !isKnown) return undefined;
	const isNamed = typeof name === 'string' && name !== '';
	return {kept: 'search', query, scope, is, ...(isNamed ? {name} : {})};
}

/** The shortest file that tells the same. */
export function compactedKept(
	records: readonly Readonly<Record<string, unknown>>[],
): readonly object[] {
	const {marks, searches, unknown} = keptOf(records);
	return [
		...unknown,
		...[...marks].flatMap(([article, own]) => recordsOf(article, own)),
		...searches.map((search) => ({kept: 'search', ...search, is: true})).reverse(),
	];
}

function recordsOf(article: ArticleId, marks: ArticleMarks): readonly MarkRecord[] {
	const {isBookmarked, isRead, tags = [], note} = marks;
	return [
		...(isBookmarked ? [{kept: 'bookmark', article, is: true} as const] : []),
		...(isRead ? [{kept: 'read', article, is: true} as const] : []),
		...tags.map((tag) => ({kept: 'tag', article, tag, is: true}) as const),
		...(note === undefined ? [] : [{kept: 'note', article, text: note} as const]),
	];
}

export function marksOf(marks: Marks | undefined, article: ArticleId): ArticleMarks {
	return marks?.get(article) ?? noMarks;
}

/** The marks after a change; copies the map. */
export function withMark(marks: Marks | undefined, record: MarkRecord): Marks {
	const next = new Map(marks);
	setMarks(next, record.article, marked(next.get(record.article), record));
	return next;
}

function setMarks(marks: Map<ArticleId, ArticleMarks>, id: ArticleId, own: ArticleMarks): void {
	if (Object.keys(own).length === 0) marks.delete(id);
	else marks.set(id, own);
}

function marked(marks: ArticleMarks = noMarks, record: MarkRecord): ArticleMarks {
	const {tags = []} = marks;
	switch (record.kept) {
		case 'bookmark':
			return withField(marks, 'isBookmarked', record.is ? true : undefined);
		case 'read':
			return withField(marks, 'isRead', record.is ? true : undefined);
		case 'note':
			return withField(marks, 'note', record.text === '' ? undefined : record.text);
		case 'tag': {
			const others = tags.filter((tag) => tag !== record.tag);
			const next = record.is
				? others.length < tags.length
					? tags
					: [...tags, record.tag]
				: others;
			return withField(marks, 'tags', next.length === 0 ? undefined : next);
		}
	}
}

function withField<Key extends keyof ArticleMarks>(
	marks: ArticleMarks,
	key: Key,
	value: ArticleMarks[Key] | undefined,
): ArticleMarks {
	const {[key]: _, ...rest} = marks;
	return (value === undefined ? rest : {...rest, [key]: value}) as ArticleMarks;
}

/** The record that brings back what `record` changes; `undefined` where it changes nothing. */
export function inverseMark(marks: ArticleMarks, record: MarkRecord): MarkRecord | undefined {
	switch (record.kept) {
		case 'bookmark':
			return Boolean(marks.isBookmarked) === record.is ? undefined : {...record, is: !record.is};
		case 'read':
			return Boolean(marks.isRead) === record.is ? undefined : {...record, is: !record.is};
		case 'tag':
			return (marks.tags ?? []).includes(record.tag) === record.is
				? undefined
				: {...record, is: !record.is};
		case 'note': {
			const text = marks.note ?? '';
			return text === record.text ? undefined : {...record, text};
		}
	}
}

/** Newest first; a search that is saved again comes to the front. */
export function withSearch(
	searches: readonly SavedSearch[],
	{is, ...search}: Omit<SearchRecord, 'kept'>,
): readonly SavedSearch[] {
	const others = searches.filter((each) => !isSameSearch(each, search));
	const {query, scope, name} = search;
	return is ? [{query, scope, ...(name === undefined ? {} : {name})}, ...others] : others;
}

/** Whatever they are called. */
export function isSameSearch(one: SavedSearch, other: SavedSearch): boolean {
	return one.query === other.query && one.scope === other.scope;
}

/** Tags as they are typed: one word each, with blanks or commas between, and without what ends a value in a query. */
export function tagsIn(text: string): readonly string[] {
	const words = text.normalize('NFC').split(/[\s,،;؛"\(\)]+/v);
	return [...new Set(words.map((word) => word.replace(/^#+/v, '')).filter(Boolean))];
}

/** All tags that are set, those of most articles first. */
export function tagCounts(marks: Marks | undefined): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const {tags = []} of marks?.values() ?? []) {
		for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	}
	return new Map([...counts].sort((a, b) => b[1] - a[1]));
}

import type {ArticleId} from '../corpus/types.ts';
import type {Place, Session} from './types.ts';

/** What stands after all records of a file of sessions, oldest first. */
export type LastSession = {
	readonly session?: Session;
	/** Where the reader stood in articles, the newest last; one at its top is left out. */
	readonly places: readonly Place[];
};

/** A line of that file. */
export type SessionRecord =
	| {readonly session: Session}
	| {readonly place: ArticleId; readonly anchor: number};

/** Articles whose places are remembered: more than anybody goes back to. */
export const mostPlaces = 2000;

/** Linear in the records; what is no such record is passed over. */
export function lastSession(records: readonly Readonly<Record<string, unknown>>[]): LastSession {
	let session: Session | undefined;
	const places = new Map<ArticleId, number>();
	for (const {session: told, place, anchor} of records) {
		session = sessionIn(told) ?? session;
		if (typeof place !== 'string' || !Number.isSafeInteger(anchor)) continue;
		const id = place as ArticleId;
		// A later place stands later.
		places.delete(id);
		if (Number(anchor) > 0) places.set(id, Number(anchor));
	}
	const kept = [...places].slice(-mostPlaces).map(([id, anchor]) => ({id, anchor}));
	return {places: kept, ...(session === undefined ? {} : {session})};
}

export function compactedSession(
	records: readonly Readonly<Record<string, unknown>>[],
): readonly SessionRecord[] {
	const {session, places} = lastSession(records);
	return [
		...places.map(({id, anchor}) => ({place: id, anchor})),
		...(session === undefined ? [] : [{session}]),
	];
}

const scopes = ['corpus', 'names', 'passages', 'article'] as const;
const panes = ['list', 'reader', 'entities'] as const;

function sessionIn(value: unknown): Session | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const {
		open,
		selected,
		query,
		scope,
		focus,
		hasPreview,
		script,
	}: Readonly<Record<string, unknown>> = {
		...value,
	};
	const pane = panes.find((known) => known === focus);
	if (pane === undefined || typeof hasPreview !== 'boolean') return undefined;
	const known = scopes.find((each) => each === scope);
	return {
		focus: pane,
		hasPreview,
		...(typeof open === 'string' ? {open: open as ArticleId} : {}),
		...(typeof selected === 'string' ? {selected: selected as ArticleId} : {}),
		...(script === 'latin' || script === 'both' ? {script} : {}),
		...(typeof query === 'string' && known !== undefined ? {query, scope: known} : {}),
	};
}

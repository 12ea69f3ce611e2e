/** A span of a type in a text; `text` tells texts apart. */
export type ScoredSpan = {
	readonly text: number;
	readonly type: string;
	readonly start: number;
	readonly end: number;
};

/** A name that should be found. */
export type GoldSpan = ScoredSpan & {
	/** Others that are right too. */
	readonly others: readonly {readonly start: number; readonly end: number}[];
	/** Where false, finding it or not costs nothing. */
	readonly isRequired: boolean;
};

export type Score = {
	readonly type: string;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	/** F1 where a shared character is enough. */
	readonly overlapF1: number;
	/** Names that should be found. */
	readonly n: number;
};

/**
 * One row a type, most frequent first, and one for `all`. A name and a find are matched one to one
 * within a type: exactly first, then as an accepted span, for `overlapF1` by the largest share.
 */
export function scoresOf(
	found: readonly ScoredSpan[],
	gold: readonly GoldSpan[],
): readonly Score[] {
	const required = gold.filter(({isRequired}) => isRequired);
	const counts = Map.groupBy(required, ({type}) => type);
	const types = new Set([...required, ...found].map(({type}) => type));
	const rows = [...types].map((type) =>
		scoreOf(
			type,
			found.filter((span) => span.type === type),
			gold.filter((span) => span.type === type),
		),
	);
	rows.sort((a, b) => (counts.get(b.type)?.length ?? 0) - (counts.get(a.type)?.length ?? 0));
	return rows.length > 1 ? [...rows, scoreOf('all', found, gold)] : rows;
}

function scoreOf(type: string, found: readonly ScoredSpan[], gold: readonly GoldSpan[]): Score {
	const exact = matchCounts(found, gold, false);
	const overlap = matchCounts(found, gold, true);
	return {
		type,
		precision: rounded(exact.hits / (exact.hits + exact.wrong)),
		recall: rounded(exact.hits / exact.n),
		f1: rounded(f1(exact)),
		overlapF1: rounded(f1(overlap)),
		n: exact.n,
	};
}

type Counts = {readonly hits: number; readonly wrong: number; readonly n: number};

function f1({hits, wrong, n}: Counts): number {
	return (2 * hits) / (hits + wrong + n);
}

function rounded(value: number): number {
	return Number.isFinite(value) ? Math.round(value * 10_000) / 10_000 : 0;
}

type Place = {readonly start: number; readonly end: number};

/** How many names were found, and how many finds are wrong. */
function matchCounts(
	found: readonly ScoredSpan[],
	gold: readonly GoldSpan[],
	withOverlap: boolean,
): Counts {
	const pools = Map.groupBy(gold, poolKey);
	const hit = new Set<GoldSpan>();
	const open = new Set(found);
	const match = (isRight: (span: ScoredSpan, name: GoldSpan) => boolean, isFree: boolean) => {
		for (const span of open) {
			const name = (pools.get(poolKey(span)) ?? []).find(
				(other) => other.isRequired !== isFree && !hit.has(other) && isRight(span, other),
			);
			if (name === undefined) continue;
			if (!isFree) hit.add(name);
			open.delete(span);
		}
	};
	match(isSame, false);
	match(isAccepted, false);
	if (withOverlap) matchByOverlap({open, hit, pools});
	const hits = hit.size;
	match((span, name) => isSame(span, name) || isAccepted(span, name), true);
	if (withOverlap) match((span, name) => shareOf(span, name) > 0, true);
	return {hits, wrong: open.size, n: gold.filter(({isRequired}) => isRequired).length};
}

type Open = {
	readonly open: Set<ScoredSpan>;
	readonly hit: Set<GoldSpan>;
	readonly pools: ReadonlyMap<string, readonly GoldSpan[]>;
};

function matchByOverlap({open, hit, pools}: Open): void {
	const pairs = [...open].flatMap((span) =>
		(pools.get(poolKey(span)) ?? [])
			.filter((name) => name.isRequired && !hit.has(name))
			.map((name) => ({span, name, share: shareOf(span, name)}))
			.filter(({share}) => share > 0),
	);
	pairs.sort((a, b) => b.share - a.share || a.span.start - b.span.start);
	for (const {span, name} of pairs) {
		if (!open.has(span) || hit.has(name)) continue;
		open.delete(span);
		hit.add(name);
	}
}

function poolKey({text, type}: ScoredSpan): string {
	return `${text} ${type}`;
}

function isSame(a: Place, b: Place): boolean {
	return a.start === b.start && a.end === b.end;
}

function isAccepted(span: ScoredSpan, {others}: GoldSpan): boolean {
	return others.some((other) => isSame(span, other));
}

/** Intersection over union, of the name or an accepted span. */
function shareOf(span: ScoredSpan, name: GoldSpan): number {
	return Math.max(...[name, ...name.others].map((other) => iou(span, other)));
}

function iou(a: Place, b: Place): number {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

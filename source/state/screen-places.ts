import type {Rect} from './layout.ts';
import {drawnOverlay, layoutOf} from './selectors.ts';
import type {State} from './types.ts';

export type ScreenArea = 'list' | 'folder' | 'reader' | 'entities' | 'strip' | 'search' | 'overlay';

/** A cell of the screen as one of an area, from its left upper corner; row 0 is the area's rule. */
export type ScreenPlace = {
	readonly area: ScreenArea;
	readonly column: number;
	readonly row: number;
};

type Placed = {
	readonly area: ScreenArea;
	readonly left: number;
	readonly top: number;
	readonly rect: Rect;
};

/** What stands at a cell of the screen, both counted from 0; undefined on title, footer and lines. */
export function placeAt(state: State, column: number, row: number): ScreenPlace | undefined {
	const found = placedAreas(state).find(({left, top, rect}) => {
		const [x, y] = [column - left, row - top];
		return x >= 0 && x < rect.width && y >= 0 && y < rect.height;
	});
	return found && {area: found.area, column: column - found.left, row: row - found.top};
}

function placedAreas(state: State): readonly Placed[] {
	const screen = layoutOf(state);
	const {arrangement, body, searchRows, list} = screen;
	if (arrangement === 'tooSmall') return [];
	const top = 1 + searchRows;
	const search = {width: screen.width, height: searchRows};
	const above: Placed = {area: 'search', left: 0, top: 1, rect: search};
	if (drawnOverlay(state) !== undefined)
		return [above, {area: 'overlay', left: 0, top, rect: body}];
	const stack = (left: number, areas: readonly ScreenArea[]): readonly Placed[] => {
		let row = top;
		return areas.flatMap((area) => {
			const rect = area === 'search' || area === 'overlay' ? undefined : screen[area];
			if (rect === undefined) return [];
			row += rect.height;
			return [{area, left, top: row - rect.height, rect}];
		});
	};
	if (arrangement === 'single' || arrangement === 'stacked') {
		return [above, ...stack(0, ['list', 'reader', 'entities', 'strip'])];
	}
	// A line parts two columns.
	const second = (list?.width ?? 0) + 1;
	const columns = [above, ...stack(0, ['list', 'folder'])];
	if (arrangement === 'twoColumns') {
		return [...columns, ...stack(second, ['reader', 'entities', 'strip'])];
	}
	const third = second + (screen.reader?.width ?? 0) + 1;
	return [...columns, ...stack(second, ['reader']), ...stack(third, ['entities'])];
}

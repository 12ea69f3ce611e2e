import type {InputEvent} from './types.ts';

/**
 * Reports of presses and releases (1000) as text (1006), which no other byte can be mistaken for and
 * which reach beyond column 223: xterm's ctlseqs, "Mouse Tracking". Drags are left to the terminal.
 */
export const mouseOn = '\u001B[?1000h\u001B[?1006h';
export const mouseOff = '\u001B[?1006l\u001B[?1000l';

/** Shift, Meta and Control, which are added to the number of the button. */
const modifiers = 4 + 8 + 16;

const actions: ReadonlyMap<number, 'click' | 'wheelUp' | 'wheelDown'> = new Map([
	[0, 'click'],
	[64, 'wheelUp'],
	[65, 'wheelDown'],
]);

/** What `ESC [ < button ; column ; row M` means: the left button pressed, or the wheel turned. */
export function mouseEvent(parameters: string, final: string): InputEvent | undefined {
	const match = /^<(\d{1,3});(\d{1,5});(\d{1,5})$/.exec(parameters);
	if (match === null || final !== 'M') return undefined;
	const [button = 0, column = 0, row = 0] = match.slice(1).map(Number);
	const action = actions.get(button & ~modifiers);
	if (action === undefined || column < 1 || row < 1) return undefined;
	return {type: 'mouse', action, column: column - 1, row: row - 1};
}

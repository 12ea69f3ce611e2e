/**
 * The style of a cell as one string: SGR parameters in a fixed order, `1;7;36`, empty for none. Two
 * cells look the same exactly when their strings are equal.
 */

/** The style after an SGR sequence with `parameters` (`1`, `38;5;214`, `0`, empty), from `style`. */
export function styleAfter(style: string, parameters: string): string {
	const known = transitions.get(style)?.get(parameters);
	if (known !== undefined) return known;
	const next = computed(style, parameters);
	const ofStyle = transitions.get(style) ?? new Map<string, string>();
	if (transitions.size > transitionsKept) transitions.clear();
	transitions.set(style, ofStyle.set(parameters, next));
	return next;
}

/** The bytes that set `style`, whatever was set before. */
export function styleBytes(style: string): string {
	return style === '' ? '\u001B[m' : `\u001B[0;${style}m`;
}

/** The style fills its blanks: an erased cell would show neither reverse video nor an underline. */
export function showsOnBlanks(style: string): boolean {
	return slotsOf(style).some(([slot]) => slot === 'inverse' || slot === 'back' || slot === 'line');
}

/** A program uses some dozens of styles. */
const transitionsKept = 500;
const transitions = new Map<string, Map<string, string>>();

type StyleSlot =
	| 'bold'
	| 'dim'
	| 'italic'
	| 'line'
	| 'blink'
	| 'inverse'
	| 'hidden'
	| 'strike'
	| 'fore'
	| 'back';

const order: readonly StyleSlot[] = [
	'bold',
	'dim',
	'italic',
	'line',
	'blink',
	'inverse',
	'hidden',
	'strike',
	'fore',
	'back',
];

const switches: Readonly<Record<string, StyleSlot>> = {
	1: 'bold',
	2: 'dim',
	3: 'italic',
	4: 'line',
	5: 'blink',
	7: 'inverse',
	8: 'hidden',
	9: 'strike',
};

const ends: Readonly<Record<string, readonly StyleSlot[]>> = {
	22: ['bold', 'dim'],
	23: ['italic'],
	24: ['line'],
	25: ['blink'],
	27: ['inverse'],
	28: ['hidden'],
	29: ['strike'],
	39: ['fore'],
	49: ['back'],
};

function computed(style: string, parameters: string): string {
	const set = new Map(slotsOf(style));
	for (const parameter of colourGroups(parameters)) {
		if (parameter === '' || parameter === '0') set.clear();
		for (const slot of ends[parameter] ?? []) set.delete(slot);
		const slot = slotOf(parameter);
		if (slot !== undefined) set.set(slot, parameter);
	}
	return order.flatMap((slot) => set.get(slot) ?? []).join(';');
}

function slotsOf(style: string): readonly (readonly [StyleSlot, string])[] {
	if (style === '') return [];
	return colourGroups(style).flatMap((parameter) => {
		const slot = slotOf(parameter);
		return slot === undefined ? [] : [[slot, parameter] as const];
	});
}

/** `1;38;5;214;7` is `1`, `38;5;214`, `7`. */
function colourGroups(parameters: string): readonly string[] {
	return parameters.match(/[34]8;5;\d+|[34]8;2;\d+;\d+;\d+|\d+/g) ?? [''];
}

function slotOf(parameter: string): StyleSlot | undefined {
	const group = parameter.split(';')[0] ?? '';
	if (switches[group] !== undefined) return switches[group];
	if (/^(?:3[0-8]|9[0-7])$/.test(group)) return 'fore';
	if (/^(?:4[0-8]|10[0-7])$/.test(group)) return 'back';
	return undefined;
}

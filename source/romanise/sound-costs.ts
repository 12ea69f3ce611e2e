/** How many different sounds have costs of their own; letters of other scripts share the codes above. */
export const SOUND_CODES = 128;

/** The code of one sound, 0 to 127. Letters that the alphabet does not know fall on 64 to 127. */
export function soundCode(sound: string): number {
	const known = ALPHABET.indexOf(sound);
	if (known >= 0) return known;
	return FIRST_UNKNOWN + ((sound.codePointAt(0) ?? 0) % (SOUND_CODES - FIRST_UNKNOWN));
}

const ALPHABET = ' kgcjtdnmpfbvyrlszhxaiu@.EweAq~CG0123456789';
const FIRST_UNKNOWN = 64;
const VOWELS = 'aiu@.EweAq';
const CONSONANTS = 'kgcjtdnmpfbrlszCG~';

function gapCosts(): Float32Array {
	const costs = new Float32Array(SOUND_CODES).fill(1);
	for (const [sounds, cost] of GAPS) {
		for (const sound of sounds) costs[soundCode(sound)] = cost;
	}
	return costs;
}

function substitutionCosts(): Float32Array {
	const costs = new Float32Array(SOUND_CODES * SOUND_CODES).fill(1);
	const set = (left: string, right: string, cost: number): void => {
		costs[soundCode(left) * SOUND_CODES + soundCode(right)] = cost;
		costs[soundCode(right) * SOUND_CODES + soundCode(left)] = cost;
	};
	for (const vowel of VOWELS) for (const consonant of CONSONANTS) set(vowel, consonant, 1.3);
	for (const digit of '0123456789') for (const sound of ALPHABET) set(digit, sound, 1.6);
	for (const [sound, others] of Object.entries(SUBSTITUTIONS)) {
		for (const [other, cost] of Object.entries(others)) set(sound, other, cost);
	}
	for (let code = 0; code < SOUND_CODES; code++) costs[code * SOUND_CODES + code] = 0;
	return costs;
}

/**
 * Cheap is what writers leave out: an unwritten vowel, a nasal sign, an h after a vowel. Values by
 * hand in steps of .05, kept where recall on names of atlases rose (`npm run eval:names`).
 */
const GAPS: readonly (readonly [sounds: string, cost: number])[] = [
	['.', 0],
	['@', 0.04],
	['q', 0.08],
	['A', 0.1],
	[' ', 0.06],
	['a', 0.25],
	['iuE', 0.3],
	['h', 0.3],
	['ye', 0.35],
	['w~', 0.4],
	['v', 0.45],
	['r', 0.8],
	['n', 0.85],
	['t', 0.9],
	['0123456789', 1.4],
];

/** Each pair once. Vowels first: they vary most from writer to writer. */
const SUBSTITUTIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	a: {i: 0.3, u: 0.3, '@': 0.05, '.': 0.12},
	i: {u: 0.3, '@': 0.3, '.': 0.18},
	u: {'@': 0.3, '.': 0.18},
	E: {a: 0.1, i: 0.06, u: 0.3, '@': 0.2, '.': 0.2, y: 0.2, h: 0.4},
	'@': {' ': 0.05, '.': 0.01},
	'.': {' ': 0.05},
	// Vav is u or v by what stands around it, yeh i or y; neither is ever left out in writing.
	w: {u: 0.02, v: 0.05, a: 0.3, i: 0.4, '@': 0.3, b: 0.5, f: 0.6, E: 0.4, '.': 0.3},
	e: {i: 0.02, y: 0.05, a: 0.3, u: 0.4, '@': 0.3, j: 0.6, E: 0.06, '.': 0.3},
	A: {a: 0.03, i: 0.15, u: 0.15, '@': 0.05, e: 0.3, w: 0.3, E: 0.15},
	q: {y: 0.1, i: 0.1, e: 0.1, a: 0.2, u: 0.2, v: 0.2, w: 0.2, '@': 0.1, E: 0.1},
	v: {u: 0.12, b: 0.3, f: 0.4, p: 0.7, a: 0.5, i: 0.5},
	y: {i: 0.12, j: 0.4, a: 0.4, u: 0.5},
	h: {'@': 0.25, a: 0.3, i: 0.4, u: 0.4, e: 0.4, w: 0.4, g: 0.5},
	k: {x: 0.08, g: 0.55, c: 0.45, h: 0.6, s: 0.7},
	x: {h: 0.3, g: 0.55, c: 0.5, s: 0.7, j: 0.5},
	c: {j: 0.5, s: 0.4, t: 0.6, z: 0.5},
	j: {z: 0.08, s: 0.6, h: 0.45, d: 0.6, g: 0.5},
	z: {s: 0.35, d: 0.6, t: 0.7},
	t: {d: 0.5, s: 0.8},
	d: {r: 0.5},
	r: {l: 0.6},
	n: {m: 0.4, l: 0.7, '~': 0},
	'~': {m: 0.15, '@': 0.45, a: 0.5, g: 0.5},
	p: {f: 0.06, b: 0.5},
	f: {b: 0.6},
	// French and English soften c and g to s and j, Italian to c and j; Greek and German keep them.
	C: {s: 0.02, k: 0.3, c: 0.1, z: 0.2, t: 0.4, j: 0.4},
	G: {g: 0.05, j: 0.05, x: 0.3, h: 0.4, z: 0.15, k: 0.5, c: 0.3, s: 0.5, y: 0.4},
};

/** What it costs to leave a sound out, or to put it in. */
export const GAP_COSTS: Float32Array = gapCosts();

/** What it costs that one sound stands for another: `SUBSTITUTION_COSTS[code * SOUND_CODES + other]`. */
export const SUBSTITUTION_COSTS: Float32Array = substitutionCosts();

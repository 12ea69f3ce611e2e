/**
 * Groups of Latin letters that are one sound, tried in this order; the second column is the shared
 * alphabet. The comment names the habit: en(glish), hi(ndi typed in Latin), vi(etnamese), de, fr.
 */
export const GROUPS: readonly (readonly [letters: string, sounds: string])[] = [
	['ngh', '~g'], // vi: nghệ.
	['tch', 'c'], // en.
	['sch', 's'], // de.
	['chh', 'c'], // hi: छ.
	['ksh', 'ks'], // hi: क्ष.
	['ch', 'c'], // en, hi, vi.
	['ck', 'k'], // en.
	['sh', 's'], // en, hi.
	['zh', 'z'], // en, and Russian names.
	['kh', 'x'], // hi: ख, Urdu khe, and vi.
	['gh', 'g'], // hi: घ, Urdu ghain, vi: ghi.
	['ph', 'f'], // en, vi, hi: फ.
	['th', 't'], // hi, vi, en.
	['dh', 'd'], // hi.
	['bh', 'b'], // hi.
	['jh', 'j'], // hi.
	['rh', 'r'], // hi: ढ़.
	['wh', 'v'], // en.
	['qu', 'kv'], // en, vi: quảng.
	['oo', 'u'], // en, hi.
	['ee', 'i'], // en, hi.
	['aa', 'a'], // hi.
	['ii', 'i'], // hi.
	['uu', 'u'], // hi.
];

/** Single letters; `c`, `g`, `x` and `y` depend on what stands around them: see `latin.ts`. */
export const SINGLES: Readonly<Record<string, string>> = {
	a: 'a',
	b: 'b',
	d: 'd',
	e: 'i',
	f: 'f',
	h: 'h',
	i: 'i',
	j: 'j',
	k: 'k',
	l: 'l',
	m: 'm',
	n: 'n',
	o: 'u',
	p: 'p',
	q: 'k',
	r: 'r',
	s: 's',
	t: 't',
	u: 'u',
	v: 'v',
	w: 'v',
	z: 'z',
};

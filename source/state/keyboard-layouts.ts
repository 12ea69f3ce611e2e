/**
 * Which key of a Latin keyboard a letter stands on, for commands under a Hindi or an Urdu layout.
 *
 * The tables are the first two levels of xkeyboard-config 2.35 (MIT), `symbols/in` "deva", which is INSCRIPT
 * (IS 16350), and `symbols/pk` "urd-crulp", "urd-phonetic" and "urd-nla": code points in hexadecimal, row by row, without
 * and with Shift; `-` where the layout sends ASCII, no letter, or a digit, since digits of any script are counts.
 */

export const urduLayouts = ['crulp', 'phonetic', 'nla'] as const;

export type UrduLayout = (typeof urduLayouts)[number];

const latinRows = [
	'`1234567890-=',
	'~!@#$%^&*()_+',
	'qwertyuiop[]\\',
	'QWERTYUIOP{}|',
	"asdfghjkl;'",
	'ASDFGHJKL:"',
	'zxcvbnm,./',
	'ZXCVBNM<>?',
] as const;

const layoutRows = {
	inscript: [
		'094a - - - - - - - - - - - 0943',
		'0912 090d 0945 - - - - - - - - 0903 090b',
		'094c 0948 093e 0940 0942 092c 0939 0917 0926 091c 0921 093c 0949',
		'0914 0910 0906 0908 090a 092d 0919 0918 0927 091d 0922 091e 0911',
		'094b 0947 094d 093f 0941 092a 0930 0915 0924 091a 091f',
		'0913 090f 0905 0907 0909 092b 0931 0916 0925 091b 0920',
		'0946 0902 092e 0928 0935 0932 0938 - - 092f',
		'090e 0901 0923 0929 0934 0933 0936 0937 0964 095f',
	],
	crulp: [
		'- - - - - - - - - - - - -',
		'064b - - - - - - - - - - - -',
		'0642 0648 0639 0631 062a 06d2 0621 06cc 06c1 067e - - -',
		'0652 0651 0670 0691 0679 064e 0626 0650 06c3 064f - - -',
		'0627 0633 062f 0641 06af 062d 062c 06a9 0644 061b -',
		'0622 0635 0688 0651 063a 06be 0636 062e 0654 - -',
		'0632 0634 0686 0637 0628 0646 0645 060c 06d4 -',
		'0630 0698 062b 0638 - 06ba 0658 - 066b 061f',
	],
	phonetic: [
		'064b - - - - - - - - - - - -',
		'- - - - - - - - - - - - -',
		'0642 0648 0639 0631 062a 06d2 0621 06cc 06c1 067e - - -',
		'0652 0624 0670 0691 0679 064e 0626 0650 06c3 064f - - -',
		'0627 0633 062f 0641 06af 062d 062c 06a9 0644 061b -',
		'0622 0635 0688 0651 063a 06be 0636 062e 0654 - -',
		'0632 0634 0686 0637 0628 0646 0645 060c 06d4 -',
		'0630 0698 062b 0638 - 06ba 0658 - - 061f',
	],
	nla: [
		'- - - - - - - - - - - - -',
		'- - - - - 066a - 06d6 066d - - - -',
		'0637 0635 06be 062f 0679 067e 062a 0628 062c 062d - - -',
		'0638 0636 0630 0688 062b 0651 06c3 0640 0686 062e - - -',
		'0645 0648 0631 0646 0644 06c1 0627 06a9 06cc 061b -',
		'0698 0632 0691 06ba 06c2 0621 0622 06af 064a - -',
		'0642 0641 06d2 0633 0634 063a 0639 060c 06d4 -',
		'200d 200c 06d3 200e 0624 0626 200f - - 061f',
	],
} as const satisfies Readonly<Record<UrduLayout | 'inscript', readonly string[]>>;

type LayoutName = keyof typeof layoutRows;

/** The Latin key under a letter, and whose keyboard it is; `ask` where it depends on which Urdu layout it is. */
export type ReadKey = {readonly key: string; readonly keyboard: 'Hindi' | 'Urdu'} | 'ask';

/** What a letter that was typed as a command stands on; nothing for a letter of no layout. */
export function keyUnder(letter: string, urdu: UrduLayout | undefined): ReadKey | undefined {
	const hindi = tableOf('inscript').get(letter);
	if (hindi !== undefined) return {key: hindi, keyboard: 'Hindi'};
	const all = urduLayouts.map((layout) => tableOf(layout).get(letter));
	if (all.every((key) => key === undefined)) return undefined;
	const key = urdu === undefined ? all[0] : tableOf(urdu).get(letter);
	const isOne = urdu !== undefined || all.every((each) => each === key);
	if (!isOne) return 'ask';
	return key === undefined ? undefined : {key, keyboard: 'Urdu'};
}

const tables = new Map<LayoutName, ReadonlyMap<string, string>>();

function tableOf(layout: LayoutName): ReadonlyMap<string, string> {
	let table = tables.get(layout);
	if (table === undefined) {
		table = new Map(layoutRows[layout].flatMap((row, index) => pairs(row, latinRows[index] ?? '')));
		tables.set(layout, table);
	}
	return table;
}

function pairs(codes: string, keys: string): readonly (readonly [string, string])[] {
	return codes.split(' ').flatMap((code, index) => {
		const letter = code === '-' ? undefined : String.fromCodePoint(Number.parseInt(code, 16));
		return letter === undefined ? [] : [[letter, keys[index] ?? ''] as const];
	});
}

import fc from 'fast-check';

const consonant = fc.constantFrom(...'कखगघचछजझटडतथदधनपफबभमयरलवशसह');
const nukta = fc.constantFrom('', '', '', '\u093C');
const end = fc.constantFrom(
	'',
	'',
	'\u094D',
	'\u094D\u200D',
	'\u094D\u200C',
	...'\u093E\u093F\u0940\u0941\u0942\u0943\u0947\u0948\u094B\u094C',
	'\u0902',
	'\u093E\u0902',
);
const devanagari = fc.tuple(consonant, nukta, end).map((parts) => parts.join(''));
/** Urdu letters with the marks that may follow them, as code points: they have no order on a screen. */
const urdu = fc
	.tuple(
		fc.constantFrom(
			...'\u0627\u0628\u067E\u062A\u0679\u062C\u062F\u0688\u0631\u0632\u0633\u0634\u0639\u06A9\u06AF',
			...'\u0644\u0645\u0646\u0648\u06C1\u06CC\u06D2\u06BA\u0626\u0622\u0643\u064A\u0640',
		),
		fc.constantFrom('', '', '', '\u064E', '\u0651', '\u06BE', '\u0654', '\u200C'),
	)
	.map((parts) => parts.join(''));
const latin = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABĐđắễửßœÅ\u0301'");
const other = fc.constantFrom(' ', ' ', '-', '/', '0', '\u096B', '\u06F5', 'ไ', 'Ж', '\u{1F600}');
/** Letters and marks of scripts that are read by the cluster, composed and apart. */
const others = fc.constantFrom(
	...'Жйёцщ\u0438\u0306সািঢ\u09CD\u09AF\u09BC\u09CB\u09C7\u09BE\u0982১ஸ\u0BCDடமோ\u0BC6\u0BBEதந',
	...'\u0C28\u0C30\u0D7B\u0A71习近平モテ\u3099ー윤\u110B\u1172\u11ABไทאב\u05B0አΆέẞ',
);
const hostile = fc.constantFrom(
	'\uD800',
	'\uDC00',
	'\u0000',
	'\u202E',
	'\uFEFF',
	'\u0301',
	'\u093C',
);

/** A word's worth of letters of one script, on purpose with joiners, nukta and marks. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
	fc.array(devanagari, {minLength: 2, maxLength: 8}).map((parts) => parts.join('')),
	fc.array(urdu, {minLength: 3, maxLength: 8}).map((parts) => parts.join('')),
	fc.stringMatching(/^[a-z]{3,10}$/),
);

/** Anything at all: many scripts, digits, marks alone, lone surrogates. */
export const anyText: fc.Arbitrary<string> = fc
	.array(fc.oneof(devanagari, urdu, latin, others, other, hostile), {maxLength: 20})
	.map((parts) => parts.join(''));

import fc from 'fast-check';

/** What breaks simple counting and slicing: marks, joiners, viramas, surrogates, blanks, signs. */
const pieces = [
	...['क', 'ष', 'र', 'न', 'द', 'ल', 'अ', 'ई', 'ি', 'ক', 'த', 'ക'],
	...['\u094D', '\u093C', '\u093F', '\u0940', '\u0902', '\u09CD', '\u0D4D', '\u0BCD'],
	...['\u200C', '\u200D', '\uFE0F', '\u0301'],
	...['\u0628', '\u06CC', '\u06D2', '\u064B', '\u0651', '\u0600', '\u06DD'],
	...['a', 'Z', '7', '१', '\u06F4', '.', '।', '\u06D4', '-', '|', '#', '(', '/'],
	...[' ', '  ', '\t', '\u00A0', '\u3000'],
	...['👍', '🏽', '🇮', '🇳', '👨\u200D👩', '❤\uFE0F', '\u{11103}', '각', '\u1100', '\u11A8'],
	...['\uD800', '\uDC00', '\u0000', '\u0007', '\u001B', '\u202E', '\uFEFF'],
];

/** Text in one line, of any of these in any order. */
export const indicText: fc.Arbitrary<string> = fc
	.array(fc.constantFrom(...pieces), {maxLength: 40})
	.map((parts) => parts.join(''));

/** Any code units: `fc.string({unit: 'binary'})` takes a second to set up, and makes no lone surrogates. */
export const anyUnits: fc.Arbitrary<string> = fc
	.array(fc.nat(0xffff), {maxLength: 60})
	.map((units) => String.fromCharCode(...units));

/** Whole files: such lines with every kind of line end, labels and headings among them. */
export const fileText: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			indicText,
			fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\n\n', '# ', '---\n', '---\ntitle: a\n---\n'),
			fc.constantFrom('स्रोत', 'टिप्पणी (0)', '|', 'https://a.in/20251126/x.htm', 'यह है। ', 'डॉ. '),
			anyUnits,
		),
		{maxLength: 30},
	)
	.map((parts) => parts.join(''));

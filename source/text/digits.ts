/** The text with the decimal digits of every script as those of ASCII. */
export function latinDigits(text: string): string {
	return text.replace(/[\p{Nd}--[0-9]]/gv, (digit) =>
		String(digitValue(digit.codePointAt(0) ?? 0)),
	);
}

/** The decimal digits of a script stand in one run of ten, from 0 to 9 (Unicode 16, 4.6). */
function digitValue(code: number): number {
	let zero = code;
	while (zero > code - 9 && /\p{Nd}/v.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return code - zero;
}

/**
 * The letters and marks of the scripts that dates are written in, and of those around them, as ranges
 * for a class: `\p{L}\p{M}` has a thousand, which takes a millisecond for each pattern at the start.
 * Punctuation in between (Arabic comma and full stop, danda) is left out; digits are folded before.
 */
export const letters: string = [
	'A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u0300-\u037D\u0386-\u0481',
	'\u0483-\u0559\u0560-\u0588\u0591-\u05BD\u05D0-\u05F2\u0610-\u061A\u0620-\u065F\u066E-\u06D3',
	'\u06D5-\u06ED\u06FA-\u06FF\u0750-\u07BF\u0900-\u0963\u0971-\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E',
	'\u0E80-\u0ECF\u0F71-\u0F84\u1000-\u1049\u10A0-\u10FA\u10FC-\u135A\u1E00-\u1FFC\u3041-\u318E',
	'\u3400-\u9FFF\uAC00-\uD7A3\uF900-\uFD3D\uFD50-\uFDFB\uFE70-\uFEFC',
].join('');

/** No letter before; no letter after. */
export const wordStart: string = `(?<![${letters}])`;
export const wordEnd: string = `(?![${letters}])`;

/** Clipboard, title, screen reset, a query that would type for the reader, C1, overrides, tags. */
export const attacks: readonly string[] = [
	'\u001B]52;c;ZWNobyBwd25lZA==\u0007',
	'\u001B]0;owned\u0007',
	'\u001Bc\u001B[2J\u001B[31m',
	'\u001B[6n\u001B[c',
	'\u009B2J\u0090q\u009C\u0085',
	'\u202Eevil\u202C\u2066x\u2069\u200F',
	'\u0008\u0000\u007F\r',
];

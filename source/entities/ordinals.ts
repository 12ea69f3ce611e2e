/** What makes an ordinal of a numeral: «14 वीं», «16ویں», «14th». */
export const ordinalEnding =
	/^(?:वीं|वें|वां|वाँ|वी|\u0648\u06CC\u06BA|\u0648\u0627\u06BA|th|st|nd|rd)$/v;

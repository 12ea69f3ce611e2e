/**
 * Words by their English gloss, separated by white space; words of one name are joined with `_`.
 * Right-to-left words have a file of their own, so that every line reads in one direction.
 */
export type Lexicon = Readonly<Record<string, string>>;

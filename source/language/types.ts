/** What language a text is in, and how sure that is. */
export type LanguageGuess = {
	/** BCP 47: `hi`, `ur`, `und` where nothing can be told. */
	readonly tag: string;
	/** 1 is sure, 0 a guess out of nothing. */
	readonly confidence: number;
};

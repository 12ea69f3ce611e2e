/** A country or territory in one language of the reader's. */
type RegionName = {readonly gloss: string; readonly words: readonly string[]};

/**
 * Names of countries from the CLDR that Node carries, in English, Hindi and Urdu: no table of ours.
 * Empty where Node was built without them.
 */
export function regionNames(): readonly RegionName[] {
	const displays = ['en', 'hi', 'ur'].map(
		(tag) => new Intl.DisplayNames([tag], {type: 'region', fallback: 'none'}),
	);
	return regionCodes().flatMap((code) => {
		const words = displays.flatMap((display) => display.of(code) ?? []).filter(isWhole);
		const [gloss] = words;
		return gloss === undefined ? [] : [{gloss, words}];
	});
}

/** Names with brackets, full stops or «and» are entries of a list and not what a text says. */
function isWhole(name: string): boolean {
	return /^[\p{L}\p{M}\u200C \-]{3,}$/v.test(name);
}

function regionCodes(): string[] {
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	return letters
		.flatMap((first) => letters.map((second) => first + second))
		.filter((code) => !/^(?:A[A]|Q[M-Z]|X[A-Z]|Z[Z]|E[UZ]|UN)$/v.test(code) || code === 'XK');
}

/** The name of a language by its tag. */
type NamedTag = readonly [tag: string, name: string];

/**
 * English names of all languages of two letters, and of those of three that news is written in, from the CLDR that Node carries. Empty
 * where Node was built without them.
 */
export function englishNames(): readonly NamedTag[] {
	const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});
	return [...tagsOfTwoLetters(), ...tagsOfThree].flatMap((tag) => {
		const name = names.of(tag);
		return name === undefined ? [] : [[tag, name] as const];
	});
}

function tagsOfTwoLetters(): string[] {
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	return letters.flatMap((first) => letters.map((second) => first + second));
}

const tagsOfThree = ['fil', 'mai', 'bho', 'kok', 'ceb', 'ckb', 'sat', 'mni', 'doi', 'awa', 'mag'];

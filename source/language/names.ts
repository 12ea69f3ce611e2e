import {englishNames} from './english-names.ts';

/** BCP 47 of an ISO 639 code of two or three letters: `hin` → `hi`, `arb` → `ar`, `skr` as it is. */
export function tagOfCode(code: string): string {
	// Unicode folds the members of a language into it (`arb` into `ar`), but for this one.
	if (code === 'zlm') return 'ms';
	try {
		return new Intl.Locale(code).language;
	} catch {
		return 'und';
	}
}

/** The English name of a language (`Hindi`); the tag itself where it has none that we know. */
export function languageName(tag: string): string {
	if (tag === 'und') return 'unknown';
	return rareNames.get(tag) ?? englishName(tag) ?? tag;
}

/** Whether the tag is that of a language with a name. */
export function isKnownTag(tag: string): boolean {
	return rareNames.has(tag) || englishName(tag) !== undefined;
}

/** The tags of two letters that have a name; some 2 ms at the first call. */
export function shortTags(): readonly string[] {
	foundShortTags ??= alphabet
		.flatMap((first) => alphabet.map((second) => tagOfCode(first + second)))
		.filter((tag) => englishName(tag) !== undefined);
	return foundShortTags;
}

let foundShortTags: readonly string[] | undefined;

const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];

function englishName(tag: string): string | undefined {
	usualNames ??= new Map(englishNames());
	return usualNames.get(tag) ?? rareName(tag);
}

let usualNames: ReadonlyMap<string, string> | undefined;

function rareName(tag: string): string | undefined {
	allNames ??= new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});
	return allNames.of(tag);
}

/** Made at the first use, in some 20 ms. */
let allNames: Intl.DisplayNames | undefined;

/** ISO 639-3 names of languages that franc 6.2.0 knows and CLDR has no English name for. */
const rareNames: ReadonlyMap<string, string> = new Map([
	['aii', 'Assyrian Neo-Aramaic'],
	['bci', 'Baoulé'],
	['cjk', 'Chokwe'],
	['dip', 'Northeastern Dinka'],
	['fuf', 'Pular'],
	['fuv', 'Nigerian Fulfulde'],
	['hms', 'Southern Qiandong Miao'],
	['kbp', 'Kabiyè'],
	['nhn', 'Central Nahuatl'],
	['quy', 'Ayacucho Quechua'],
	['rmn', 'Balkan Romani'],
	['skr', 'Saraiki'],
	['toi', 'Tonga (Zambia)'],
]);

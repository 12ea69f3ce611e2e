import {romanisedName} from '../romanise/romanise.ts';
import {smallWords} from './body-words.ts';
import {namedByHindi} from './named-by-hindi.ts';

/** A word of the name, or a name of several words that the tables know: «اسلام آباد», Islamabad. */
export type BodyPart = {
	readonly gloss: string | undefined;
	readonly text: string;
	/** A numeral with «वीं» or «ویں» behind it. */
	readonly isOrdinal?: boolean;
};

/** What English puts between a head and what it is of, which means nothing of its own. */
export const of = 'of';

/** What a body is called in English, of the words between its genitives: «प्रांतीय पार्टी समिति | स्थायी समिति». */
export function nameOfParts(parts: readonly (readonly BodyPart[])[]): string {
	const phrases = ofDay(parts);
	let name = '';
	for (let at = phrases.length - 1; at >= 0; at--) {
		if (at < phrases.length - 1) name += ' of the ';
		name += nameOfPart(inEnglishOrder(phrases[at] ?? []));
	}
	return name.charAt(0).toUpperCase() + name.slice(1);
}

function nameOfPart(words: readonly BodyPart[]): string {
	let name = '';
	for (let at = 0; at < words.length; at++) {
		const {gloss = ''} = words[at + 1] ?? {};
		const isOwner = owners.has(words[at]?.gloss ?? '') && at + 1 < words.length;
		const ending = isOwner && !smallWords.has(gloss) ? "'s" : '';
		name += `${at === 0 ? '' : ' '}${glossName(words[at] as BodyPart)}${ending}`;
	}
	return name;
}

/** «پانی کا عالمی دن» is World Water Day. */
function ofDay(parts: readonly (readonly BodyPart[])[]): readonly (readonly BodyPart[])[] {
	const [of = [], day = [], more] = parts;
	const isDay = more === undefined && day.at(-1)?.gloss === 'day' && day.length <= 2;
	return isDay ? [[...day.slice(0, -1), ...of, ...day.slice(-1)]] : parts;
}

/** «تحفظ جنگلات ایکٹ», the Forest Protection Act. */
function protectedFirst(part: readonly BodyPart[]): readonly BodyPart[] {
	const at = part.findIndex(({gloss}) => gloss === 'protection');
	const [protection, protectedOne, ...rest] = part.slice(at);
	if (at < 0 || protection === undefined || protectedOne === undefined) return part;
	const isUrdu = /^\p{sc=Arabic}/v.test(protection.text);
	return isUrdu && rest.length > 0
		? [...part.slice(0, at), protectedOne, protection, ...rest]
		: part;
}

/** Urdu puts what a ministry is for behind it: «وزارت داخلہ» is the Home Ministry, «عالمی یوم ماحولیات» World Environment Day. */
function headLast(part: readonly BodyPart[]): readonly BodyPart[] {
	const at = part.findIndex(({gloss = ''}, index) =>
		(index === 0 ? headsFirst : innerHeads).has(gloss),
	);
	const [head, next] = part.slice(at);
	const isFollowed = at >= 0 && next !== undefined && !smallWords.has(next.gloss ?? '');
	if (head === undefined || !isFollowed || !/^\p{sc=Arabic}/v.test(head.text)) return part;
	if (at === 0 || head.gloss === 'day') return [...part.slice(0, at), ...part.slice(at + 1), head];
	return [...part.slice(0, at + 1), {gloss: of, text: of}, ...part.slice(at + 1)];
}

/** Such heads within a name too: «قومی ادارہ صحت», the National Institute of Health. */
const innerHeads: ReadonlySet<string> = new Set(['institute', 'day']);

const headsFirst: ReadonlySet<string> = new Set([
	'ministry',
	'department',
	'directorate',
	'movement',
	'university',
	'institute',
	'day',
]);

/** «महिला दिवस» is Women's Day. */
const owners: ReadonlySet<string> = new Set(['women', 'children', 'people']);

function inEnglishOrder(part: readonly BodyPart[]): readonly BodyPart[] {
	return /^\p{sc=Devanagari}/v.test(part[0]?.text ?? '')
		? ofNation(part)
		: headLast(protectedFirst(part));
}

/**
 * «भारतीय खाद्य निगम» is the Food Corporation of India, «राष्ट्रीय स्वास्थ्य संस्थान» the National Institute of Health, «भारतीय कृषि
 * अनुसंधान परिषद» the Indian Council of Agricultural Research.
 */
function ofNation(part: readonly BodyPart[]): readonly BodyPart[] {
	const [first, ...rest] = part;
	const head = rest.pop();
	if (first === undefined || head === undefined || rest.length === 0) return part;
	const ofPart = {gloss: of, text: of};
	const {gloss: kind = ''} = head;
	const isOfResearch = kind === 'council' && rest.at(-1)?.gloss === 'research';
	if (firstWords.has(first.gloss ?? '') && (kind === 'institute' || isOfResearch))
		return [first, head, ofPart, ...rest];
	const nation = nationOf(first.gloss);
	const isNational = nation !== undefined && nationalHeads.has(kind);
	if (!isNational && !(kind === 'commission' && nations.has(first.gloss ?? ''))) return part;
	return [...rest, head, ofPart, {gloss: nation ?? first.gloss, text: first.text}];
}

const firstWords: ReadonlySet<string> = new Set(['indian', 'national', 'central']);
const nationalHeads: ReadonlySet<string> = new Set([
	'corporation',
	'authority',
	'commission',
	'survey',
	'federation',
	'council',
]);

/** The nation that an adjective in English is of. */
export function nationOf(gloss: string | undefined): string | undefined {
	return countries[gloss ?? ''];
}

/** «भारतीय रिज़र्व बैंक» is the Reserve Bank of India. */
const countries: Readonly<Record<string, string>> = {
	indian: 'India',
	pakistani: 'Pakistan',
	russian: 'Russia',
	chinese: 'China',
	afghan: 'Afghanistan',
	israeli: 'Israel',
	iranian: 'Iran',
	vietnamese: 'Vietnam',
};

const nations: ReadonlySet<string> = new Set(Object.values(countries));

function glossName({gloss, text, isOrdinal = false}: BodyPart): string {
	const name = gloss ?? namedByHindi(text) ?? romanisedName(text);
	if (isOrdinal && /^\d+$/v.test(name)) return `${name}${englishEnding(Number(name))}`;
	return gloss === undefined ? name : capitalised(gloss);
}

/** Each word but small ones, and both halves of «anti-corruption»; the small letters of a name such as «Taraqqi-e-Urdu» stay. */
function capitalised(gloss: string): string {
	if (smallWords.has(gloss)) return gloss;
	const first = gloss === gloss.toLowerCase() ? /(?<=^|[ \-])\p{Ll}/gv : /(?<=^| )\p{Ll}/gv;
	return gloss
		.replaceAll(first, (letter) => letter.toUpperCase())
		.replaceAll(/ (?:And|Of|For|To) /gv, (word) => word.toLowerCase());
}

/** 1st, 2nd, 3rd, 11th, 21st. */
function englishEnding(number: number): string {
	const category = new Intl.PluralRules('en', {type: 'ordinal'}).select(number);
	return {one: 'st', two: 'nd', few: 'rd'}[category as string] ?? 'th';
}

import {romanisedName} from '../romanise/romanise.ts';
import {usualSpelling} from '../romanise/usual-spellings.ts';
import {textReading} from '../romanise/word-readings.ts';
import {remembered} from '../text/remembered.ts';
import {textAt} from '../text/text-column.ts';
import {type HindiNameColumns, hindiNameColumns} from './built/hindi-name-columns.ts';
import {frameOf} from './name-frames.ts';
import {wordClass} from './word-classes.ts';
import {wordOf} from './words.ts';

/**
 * A name in Urdu letters, which leave its short vowels out, in Latin ones with the vowels that a name of the Hindi lists has of
 * the same letters: «اجمل» is Ajmal as अजमल is, not Ajamal. Nothing where none has them, or a table spells the name.
 */
export function namedByHindi(text: string): string | undefined {
	return readings.of(text).name;
}

/** The same of a part of somebody's name, in Hindi letters: «سنیتا» as सुनीता. A longer one need not be known to Urdu lists. */
export function spelledByHindi(text: string): string | undefined {
	const {hindi, isListed} = readings.of(text);
	return isListed || text.length >= long ? hindi : undefined;
}

const long = 4;

type Reading = {
	readonly hindi: string | undefined;
	/** Urdu lists have it as a name. */
	readonly isListed: boolean;
	readonly name: string | undefined;
};

/** Some 200 bytes each. */
const readings = remembered(freshReading, 4096);

/** To be called when all names of a folder were told. */
export const forgetNamesByHindi: () => void = readings.forget;

function freshReading(text: string): Reading {
	const known = isUnspelled(text) ? hindiName(frameOf(text, 0, text.length)) : undefined;
	if (known === undefined) return unknown;
	const hindi = isSpelled(known) ? known : withDots(known, text);
	const isListed = (wordOf(text).classes & (wordClass.givenName | wordClass.surname)) !== 0;
	return {hindi, isListed, name: isListed ? romanisedName(hindi) : undefined};
}

const unknown: Reading = {hindi: undefined, isListed: false, name: undefined};

/** No table spells it in Latin letters. Shorter words are written as many names are. */
function isUnspelled(text: string): boolean {
	return /^\p{sc=Arabic}{3}/v.test(text) && !isSpelled(text);
}

function isSpelled(text: string): boolean {
	return usualSpelling(textReading(text).spelling) !== undefined;
}

let known: (HindiNameColumns & {readonly places: ReadonlyMap<number, number>}) | undefined;

/** The name of the lists that has a frame. */
function hindiName(frame: number): string | undefined {
	known ??= knownNames(hindiNameColumns());
	const place = known.places.get(frame);
	return place === undefined ? undefined : textAt(known.names, place);
}

function knownNames(columns: HindiNameColumns): NonNullable<typeof known> {
	return {...columns, places: new Map([...columns.frames].map((frame, place) => [frame, place]))};
}

/** The dots of ज़, क़, ख़, ग़, फ़, ड़ and ढ़, which Hindi papers leave out, from the letters that the Urdu name has in their places. */
function withDots(hindi: string, urdu: string): string {
	let name = hindi.replaceAll('\u093C', '');
	for (const [plain, letters, dotted] of dots) {
		const own = [...urdu].filter((letter) => letters.includes(letter));
		let next = 0;
		name = name.replaceAll(
			plain,
			() => `${plain}${dotted.includes(own[next++] ?? '') ? '\u093C' : ''}`,
		);
	}
	return name;
}

const dots: readonly (readonly [plain: string, letters: string, dotted: string])[] = [
	['ज', '\u062C\u0630\u0632\u0636\u0638\u0698', '\u0630\u0632\u0636\u0638\u0698'],
	['क', '\u06A9\u0642', '\u0642'],
	['ग', '\u06AF\u063A', '\u063A'],
	['ख', '\u062E', '\u062E'],
	['फ', '\u0641', '\u0641'],
	['ड', '\u0688\u0691', '\u0691'],
	['ढ', '\u0688\u0691', '\u0691'],
];

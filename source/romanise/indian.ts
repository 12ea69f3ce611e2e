/*
 * The scripts of India are one alphabet to Unicode, as they were to ISCII (IS 13194:1991): each has a block of 128
 * places, and the letter at a place is the Devanagari letter at that place of its own block.
 *
 *     Bengali  ম 09AE   Tamil  ம 0BAE   Telugu  మ 0C2E   →   म 092E
 */

/** Whether a cluster begins in Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada or Malayalam. */
export function isIndian(cluster: string): boolean {
	const unit = cluster.charCodeAt(0);
	return unit >= firstBlock && unit < endOfBlocks;
}

const firstBlock = 0x0980;
const endOfBlocks = 0x0d80;

/**
 * The letters and signs of Devanagari for a composed cluster of such a script, taken apart; `before` is the text that
 * leads to it. The unwritten a, which Hindi often drops, is heard in the languages of the south: there it is written.
 */
export function indianLetters(cluster: string, before: string): string {
	const letters = Array.from(cluster, (letter) => exceptions[letter] ?? parallel(letter))
		.join('')
		.normalize('NFD');
	if (!isOfTheSouth(cluster)) return letters;
	const isVoiced = isTamil(cluster) && isVoicedInTamil(cluster, before);
	const heard = isVoiced ? letters.replace(/^[कचटतप]/v, (stop) => voiced[stop] ?? stop) : letters;
	return heard.replace(/^[क-ह]\u093C?(?![\u093C\u093E-\u094D])/v, '$&\u093E');
}

/** Tamil, Telugu, Kannada or Malayalam. */
function isOfTheSouth(cluster: string): boolean {
	return cluster >= '\u0B80';
}

function parallel(letter: string): string {
	const unit = letter.charCodeAt(0);
	if (unit < firstBlock || unit >= endOfBlocks) return '';
	const place = unit % 0x80;
	return isLetterPlace(place) ? String.fromCharCode(0x0900 + place) : '';
}

/** Up to the signs of vowels; then the letters with a nukta, and the digits. */
function isLetterPlace(place: number): boolean {
	return place <= 0x4d || (place >= 0x58 && place <= 0x63) || (place >= 0x66 && place <= 0x6f);
}

/** What a script has at a place where Devanagari has something else (Unicode 16, chapter 12). */
const exceptions: Readonly<Record<string, string>> = {
	'\u0982': 'ङ्', // Bengali anusvara: always ng.
	'\u09CE': 'त्', // Bengali khanda ta.
	'\u09F0': 'र', // Assamese.
	'\u09F1': 'व',
	'\u0A70': '\u0902', // Gurmukhi tippi.
	'\u0A71': '', // Gurmukhi addak, which doubles.
	'\u0B71': 'व', // Oriya wa.
	'\u0B83': '', // Tamil aytham.
	'\u0D7A': 'ण्', // Malayalam letters without a vowel.
	'\u0D7B': 'न्',
	'\u0D7C': 'र्',
	'\u0D7D': 'ल्',
	'\u0D7E': 'ळ्',
	'\u0D7F': 'क्',
};

function isTamil(cluster: string): boolean {
	return cluster >= '\u0B80' && cluster < '\u0C00';
}

/**
 * Tamil writes k and g, t and d, p and b alike. A stop is voiced between vowels and after a nasal, not where it is
 * doubled or begins a word (Schiffman, "A Reference Grammar of Spoken Tamil", 1999): மோடி is Modi, ஸ்டாலின் Stalin.
 */
function isVoicedInTamil(cluster: string, before: string): boolean {
	const last = before.at(-1) ?? '';
	if (cluster.endsWith(pulli) || !isTamil(last)) return false;
	return last !== pulli || nasals.includes(before.at(-2) ?? '');
}

const pulli = '\u0BCD';
const nasals = 'ஙஞணநமன';
const voiced: Readonly<Record<string, string>> = {क: 'ग', च: 'स', ट: 'ड', त: 'द', प: 'ब'};

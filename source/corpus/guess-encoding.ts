/** The only importer of chardet: which old encoding a text is in. Loaded when one is met. */
import {analyse} from 'chardet';
import {encodingOf, sampleOf, strictly} from './encodings.ts';

/**
 * By the frequencies of letters (chardet's tables), of those in which every byte is a letter: windows-1252
 * where none is. Bytes of UTF-8 and UTF-16 are told elsewhere.
 */
export function guessedEncoding(bytes: Uint8Array): string {
	const sample = sampleOf(bytes);
	for (const {name, confidence} of analyse(sample)) {
		const encoding = confidence > 0 ? encodingOf(name) : undefined;
		if (encoding === undefined || /^(?:utf|iso-2022)/v.test(encoding)) continue;
		// A letter of two bytes may be cut in two at the sample's end.
		const text = strictly(sample, encoding) ?? strictly(sample.subarray(0, -1), encoding);
		// Tables of ISO leave places to control characters where Windows has letters.
		if (text !== undefined && !/[\x80-\x9F]/.test(text)) return encoding;
	}
	return 'windows-1252';
}

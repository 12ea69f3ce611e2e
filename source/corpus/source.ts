import {isSourceLabel} from './boilerplate.ts';
import type {Paragraph} from './types.ts';

/** The address in the first line that is labelled as the source, else the first that stands alone in a line. */
export function sourceOf(text: string, paragraphs: readonly Paragraph[]): string | undefined {
	const lines = paragraphs
		.filter(({kind, start, end}) => kind === 'boilerplate' && end - start <= longestLine)
		.map(({start, end}) => text.slice(start, end).trim());
	const labelled = lines.filter(isSourceLabel).map(addressIn);
	const alone = lines.filter((line) => addressIn(line) === line);
	return labelled.find((address) => address !== undefined) ?? alone[0];
}

const longestLine = 2000;

/** The first address in a line, without the punctuation that ends the sentence around it. */
export function addressIn(line: string): string | undefined {
	return addressPattern.exec(line)?.[0];
}

const addressPattern = /https?:\/\/[^\s\p{Cc}<>"']*[^\s\p{Cc}<>"'.,;:!?\)\]।\u06D4]/iv;

import {type Span, span} from '../text/units.ts';
import {addressIn} from './source.ts';

/** What the head of a Markdown file tells between two lines of `---`; `span` holds all of it. */
export type FrontMatter = {
	readonly span: Span;
	readonly title?: Span;
	readonly date?: string;
	readonly address?: string;
};

/** Reads simple `key: value` lines, no YAML beyond; `undefined` where the text does not begin with `---`. */
export function frontMatter(text: string): FrontMatter | undefined {
	const block =
		/^---[ \t]*(?:\r\n|\n|\r)(?<fields>(?:(?!---)[^\n\r]*(?:\r\n|\n|\r)){0,100})---[ \t]*(?=[\n\r]|$)/v.exec(
			text.slice(0, longest),
		);
	if (block === null) return undefined;
	const title = fieldSpan(block[0], titleField);
	const date = fieldText(block[0], dateField);
	const address = addressIn(fieldText(block[0], sourceField) ?? '');
	return {
		span: span(0, block[0].length),
		...(title === undefined ? {} : {title}),
		...(date === undefined ? {} : {date}),
		...(address === undefined ? {} : {address}),
	};
}

/** Code units; a longer head is not looked at. */
const longest = 20_000;

const titleField =
	/^(?<key>(?:title|शीर्षक|headline)[ \t]*:[ \t]*["']?)(?<value>[^\n\r]*?)["']?[ \t]*$/imv;
const dateField =
	/^(?<key>(?:date|published|दिनांक)[ \t]*:[ \t]*["']?)(?<value>[^\n\r]*?)["']?[ \t]*$/imv;
const sourceField =
	/^(?<key>(?:source|url|link|स्रोत)[ \t]*:[ \t]*["']?)(?<value>[^\n\r]*?)["']?[ \t]*$/imv;

function fieldSpan(block: string, field: RegExp): Span | undefined {
	const match = field.exec(block);
	const {key = '', value = ''} = match?.groups ?? {};
	if (match === null || value === '') return undefined;
	const start = match.index + key.length;
	return span(start, start + value.length);
}

function fieldText(block: string, field: RegExp): string | undefined {
	const found = fieldSpan(block, field);
	return found && block.slice(found.start, found.end);
}

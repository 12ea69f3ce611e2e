/**
 * The only importer of htmlparser2: markup → blocks of text and what the head tells. Its tokenizer alone is
 * used: a tree, or a stack of open elements, takes quadratic time where 100,000 elements stand in one another.
 */
import {QuoteType, Tokenizer, type TokenizerCallbacks} from 'htmlparser2';

/** A run of text between the edges of blocks, white space folded, `\n` where a line is broken. */
export type Block = {
	readonly text: string;
	/** `h1` to `h6`, `title`, `script` (linked data), or none of these. */
	readonly element: string;
	/** Of its letters, those in links: 0 to 1. */
	readonly linked: number;
	/** The innermost of what holds an article: the more exact, the higher; 0 outside. */
	readonly region: number;
	/** In menus, side columns, forms, or hidden. */
	readonly isAside: boolean;
};

export type Attributes = ReadonlyMap<string, string>;

export type Markup = {
	readonly blocks: readonly Block[];
	/** `html`, `meta`, `link`, `time`, `base` and what has `lang`, in order, with their attributes. */
	readonly tags: readonly {
		readonly name: string;
		readonly attributes: Attributes;
		readonly region: number;
	}[];
};

/** Total and linear: any string is markup. */
export function markupOf(html: string): Markup {
	const reader = new MarkupReader(html);
	const tokenizer = new Tokenizer({decodeEntities: true}, reader.callbacks);
	tokenizer.write(html);
	tokenizer.end();
	return reader.finished();
}

/** Elements of one kind that hold all of what follows, counted by the same name inside one another. */
type Scope = {name: string; depth: number};

class MarkupReader {
	readonly blocks: Block[] = [];
	readonly tags: {name: string; attributes: Attributes; region: number}[] = [];
	readonly callbacks: TokenizerCallbacks;
	readonly #html: string;
	#name = '';
	#attributes = new Map<string, string>();
	#attribute = '';
	#value = '';
	#text: string[] = [];
	#length = 0;
	#linkedLength = 0;
	#isLinked = false;
	#element = '';
	#aside: Scope | undefined;
	readonly #regions: (Scope & {readonly rank: number})[] = [];
	#preformatted = 0;

	constructor(html: string) {
		this.#html = html;
		this.callbacks = {
			ontext: (start, end) => this.#addText(html.slice(start, end)),
			ontextentity: (codepoint) => this.#addText(String.fromCodePoint(codepoint)),
			onopentagname: (start, end) => this.#startTag(start, end),
			onattribname: (start, end) => {
				this.#attribute = html.slice(start, end).toLowerCase();
				this.#value = '';
			},
			onattribdata: (start, end) => {
				this.#value += html.slice(start, end);
			},
			onattribentity: (codepoint) => {
				this.#value += String.fromCodePoint(codepoint);
			},
			onattribend: (quote) => this.#endAttribute(quote),
			onopentagend: () => this.#openTag(),
			onselfclosingtag: () => this.#openTag(),
			onclosetag: (start, end) => this.#closeTag(this.#html.slice(start, end).toLowerCase()),
			oncdata: (start, end, offset) => this.#addText(html.slice(start, end - offset)),
			oncomment: () => {},
			ondeclaration: () => {},
			onprocessinginstruction: () => {},
			onend: () => this.#endBlock(),
		};
	}

	finished(): Markup {
		return {blocks: this.blocks, tags: this.tags};
	}

	#startTag(start: number, end: number): void {
		this.#name = this.#html.slice(start, end).toLowerCase();
		this.#attributes = new Map();
	}

	#endAttribute(quote: QuoteType): void {
		if (this.#attributes.size >= mostAttributes || this.#attributes.has(this.#attribute)) return;
		const value = quote === QuoteType.NoValue ? '' : this.#value.slice(0, longestValue);
		this.#attributes.set(this.#attribute, value);
	}

	#openTag(): void {
		const name = this.#name;
		const attributes = this.#attributes;
		if (toldTags.has(name) || attributes.has('lang')) {
			this.tags.push({name, attributes, region: this.#region()});
		}
		if (name === 'br') this.#text.push('\uE000');
		else if (name === 'a') this.#isLinked = true;
		else if (name === 'td' || name === 'th') this.#text.push(' ');
		if (blockElements.has(name)) this.#endBlock();
		if (voidElements.has(name)) return;
		this.#element = namedElements.has(name) ? name : this.#element;
		if (name === 'script' && attributes.get('type')?.includes('ld+json') !== true) {
			this.#element = 'code';
		}
		if (name === 'pre') this.#preformatted++;
		this.#openScopes(name, attributes);
	}

	#openScopes(name: string, attributes: Attributes): void {
		if (this.#aside !== undefined) {
			if (this.#aside.name === name) this.#aside.depth++;
			return;
		}
		const isIn = this.#regions.length > 0;
		if (isAside(name, attributes, isIn)) {
			this.#endBlock();
			this.#aside = {name, depth: 1};
			return;
		}
		for (const region of this.#regions) if (region.name === name) region.depth++;
		const rank = regionRank(name, attributes);
		if (rank > this.#region()) {
			this.#endBlock();
			this.#regions.push({name, depth: 1, rank});
		}
	}

	#closeTag(name: string): void {
		if (blockElements.has(name)) this.#endBlock();
		if (name === 'a') this.#isLinked = false;
		if (name === 'pre' && this.#preformatted > 0) this.#preformatted--;
		if (namedElements.has(name)) {
			this.#endBlock();
			this.#element = '';
		}
		if (this.#aside !== undefined) {
			if (this.#aside.name === name && --this.#aside.depth === 0) {
				this.#endBlock();
				this.#aside = undefined;
			}
			return;
		}
		for (const region of this.#regions) if (region.name === name) region.depth--;
		if (this.#regions.some(({depth}) => depth === 0)) {
			this.#endBlock();
			this.#regions.splice(this.#regions.findIndex(({depth}) => depth === 0));
		}
	}

	/** Ranks grow inwards, so there are never more than a few. */
	#region(): number {
		return this.#regions.at(-1)?.rank ?? 0;
	}

	#addText(text: string): void {
		if (this.#element === 'code') return;
		const length = text.trim().length;
		this.#length += length;
		if (this.#isLinked) this.#linkedLength += length;
		this.#text.push(this.#preformatted > 0 ? text.replaceAll(/\r\n|[\n\r]/g, '\uE000') : text);
	}

	#endBlock(): void {
		const text = this.#text.length === 0 ? '' : folded(this.#text.join(''));
		const linked = this.#length === 0 ? 0 : this.#linkedLength / this.#length;
		if (text !== '') {
			this.blocks.push({
				text,
				element: this.#element,
				linked,
				region: this.#region(),
				isAside: this.#aside !== undefined,
			});
		}
		this.#text = [];
		this.#length = 0;
		this.#linkedLength = 0;
	}
}

/** White space as HTML has it becomes one blank; U+E000 stands for a break that is meant. */
function folded(text: string): string {
	return text
		.replaceAll(/[ \t\n\f\r]+/g, ' ')
		.replaceAll(/ ?\uE000 ?/g, '\n')
		.replaceAll(/^[ \n]+|[ \n]+$/g, '');
}

const mostAttributes = 100;
const longestValue = 10_000;

function isAside(name: string, attributes: Attributes, isInRegion: boolean): boolean {
	if (asideElements.has(name) || (name === 'header' && !isInRegion)) return true;
	if (name === 'html' || name === 'body') return false;
	return (
		(!isInRegion && isCalledMenu(attributes)) ||
		attributes.has('hidden') ||
		attributes.get('aria-hidden') === 'true' ||
		asideRoles.has(attributes.get('role') ?? '') ||
		/display\s*:\s*none/i.test(attributes.get('style') ?? '')
	);
}

/** By a whole word of its class or id; what is marked as the article may be about menus. */
function isCalledMenu(attributes: Attributes): boolean {
	const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
	return names.split(/\s+/v).some((name) => menuName.test(name));
}

const menuName =
	/^(?:(?:global|main|page|primary|site|top)[\-_]?)?(?:breadcrumbs?|menu|nav|navbar|navigation|sidebar)$/iv;

function regionRank(name: string, attributes: Attributes): number {
	if (/\barticlebody\b/i.test(attributes.get('itemprop') ?? '')) return 3;
	if (name === 'article') return 2;
	return name === 'main' || attributes.get('role') === 'main' ? 1 : 0;
}

const toldTags = new Set(['html', 'meta', 'link', 'time', 'body', 'article']);

/** What a block says that it is. */
const namedElements = new Set('h1 h2 h3 h4 h5 h6 title script'.split(' '));

const asideElements = new Set(
	(
		'nav aside footer form style noscript template svg math iframe object select button dialog menu ' +
		'textarea canvas audio video map datalist noembed noframes'
	).split(' '),
);

const asideRoles = new Set(
	'navigation banner contentinfo complementary search menu menubar dialog alertdialog toolbar'.split(
		' ',
	),
);

const voidElements = new Set(
	'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(
		' ',
	),
);

const blockElements = new Set(
	(
		'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
		'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ' +
		'ol optgroup option p pre script search section select style summary table tbody tfoot thead title tr ul'
	).split(' '),
);

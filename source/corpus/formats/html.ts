/** A page → the text of its article, and what its head states. */
import type {Stated} from '../types.ts';
import {type Attributes, type Block, type Markup, markupOf} from './html-blocks.ts';
import {titled} from './titled.ts';

export type PageArticle = {readonly text: string; readonly stated: Stated};

/** Paragraphs are parted by an empty line, menus and scripts left out; the title stands first. */
export function articleOfPage(html: string): PageArticle {
	const markup = markupOf(html);
	const meta = metaOf(markup);
	const blocks = articleBlocks(markup.blocks);
	const body = blocks.map(({text}) => text).join('\n\n');
	const title = titleOf(markup, blocks, meta);
	const page = titled(title, bodyWithTitleFirst(blocks, title) ?? body);
	const date = dateOf(markup, meta);
	const address = addressOf(markup, meta);
	const source = address === undefined ? meta.get('og:site_name') : undefined;
	const language = languageOf(markup);
	return {
		text: page.text,
		stated: {
			...page.stated,
			...(date === undefined ? {} : {date}),
			...(address === undefined ? {} : {address}),
			...(source === undefined ? {} : {source}),
			...(language === undefined ? {} : {language}),
		},
	};
}

/** What is told in a piece of markup, without a head: as it stands in a field of a table. */
export function textOfMarkup(html: string): string {
	const {blocks} = markupOf(html);
	return blocks
		.filter(({isAside, element}) => !isAside && !isTold(element))
		.map(({text}) => text)
		.join('\n\n');
}

function isTold(element: string): boolean {
	return element === 'title' || element === 'script' || element === 'code';
}

/** What is about the page is not its text: its title, its linked data. */
function articleBlocks(all: readonly Block[]): readonly Block[] {
	const told = all.filter(({element}) => !isTold(element));
	const inside = told.filter(({isAside}) => !isAside);
	// A page that is closed nowhere, or all menu: better all of it than nothing.
	const seen = inside.length > 0 ? inside : told;
	const whole = lengthOf(seen);
	for (const rank of [3, 2, 1]) {
		const region = seen.filter((block) => block.region >= rank);
		if (lengthOf(region) >= Math.min(fewLetters, whole / 4) && region.length > 0) {
			return withoutMenus(withHeadline(seen, region));
		}
	}
	return withoutMenus(seen);
}

/** Code units: a teaser has fewer. */
const fewLetters = 200;

function lengthOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, {text}) => sum + text.length, 0);
}

/** The headline often stands before what is marked as the article's body. */
function withHeadline(seen: readonly Block[], region: readonly Block[]): readonly Block[] {
	if (region.some(({element}) => element === 'h1')) return region;
	const headline = seen.find(({element}) => element === 'h1');
	return headline === undefined ? region : [headline, ...region];
}

/** Three blocks in a row that are all links are a menu. */
function withoutMenus(blocks: readonly Block[]): readonly Block[] {
	const kept: Block[] = [];
	let run: Block[] = [];
	for (const block of [...blocks, undefined]) {
		if (block !== undefined && block.linked > 0.9) {
			run.push(block);
			continue;
		}
		if (run.length < 3) kept.push(...run);
		run = [];
		if (block !== undefined) kept.push(block);
	}
	return kept.length > 0 ? kept : blocks;
}

/** The first of each name or property. */
function metaOf({tags}: Markup): ReadonlyMap<string, string> {
	const meta = new Map<string, string>();
	for (const {name, attributes} of tags) {
		if (name !== 'meta') continue;
		const key = ['property', 'name', 'itemprop'].map((each) => attributes.get(each)).find(Boolean);
		const content = attributes.get('content')?.trim() ?? '';
		const known = key?.toLowerCase();
		if (known !== undefined && content !== '' && !meta.has(known)) meta.set(known, content);
	}
	return meta;
}

/** As it is shared, else the page's own headline, else its title, without the name of the site. */
function titleOf(
	{blocks}: Markup,
	article: readonly Block[],
	meta: ReadonlyMap<string, string>,
): string {
	const shared = meta.get('og:title') ?? meta.get('twitter:title');
	const title = blocks.find(({element}) => element === 'title')?.text;
	const headings = article.filter(({element}) => element === 'h1').map(({text}) => text);
	const heading = headings.find((text) => title === undefined || title.includes(text));
	const chosen = shared ?? heading ?? title ?? '';
	return withoutSite(chosen.replaceAll(/\s+/gv, ' ').trim(), meta.get('og:site_name'));
}

function withoutSite(title: string, site: string | undefined): string {
	if (site === undefined || !title.endsWith(site)) return title;
	return title.slice(0, -site.length).replace(/\s*[\|\-–—:»·]\s*$/v, '') || title;
}

/** The text without a second copy of its headline, where that is what the title says. */
function bodyWithTitleFirst(blocks: readonly Block[], title: string): string | undefined {
	const index = blocks.findIndex(({text}) => text.replaceAll(/\s+/gv, ' ') === title);
	if (title === '' || index === -1) return undefined;
	const before = blocks.slice(0, index);
	const rest = [...before, ...blocks.slice(index + 1)];
	return [title, ...rest.map(({text}) => text)].join('\n\n');
}

const dateNames = [
	'article:published_time',
	'og:published_time',
	'og:article:published_time',
	'datepublished',
	'date',
	'pubdate',
	'publishdate',
	'publish-date',
	'publish_date',
	'parsely-pub-date',
	'sailthru.date',
	'dc.date',
	'dc.date.issued',
	'dcterms.created',
	'dcterms.date',
	'dcterms.issued',
	'article.published',
];

function dateOf({tags, blocks}: Markup, meta: ReadonlyMap<string, string>): string | undefined {
	const stated = dateNames.map((name) => meta.get(name)).find((date) => date !== undefined);
	if (stated !== undefined) return stated;
	for (const {element, text} of blocks) {
		if (element !== 'script') continue;
		const linked = /"datePublished"\s*:\s*"(?<date>[^"]{4,60})"/.exec(text)?.groups?.['date'];
		if (linked !== undefined) return linked;
	}
	const times = tags.filter(({name}) => name === 'time');
	const inside = times.filter(({region}) => region > 0);
	const marked = [...inside, ...times].map(({attributes}) => attributes.get('datetime')?.trim());
	return marked.find(Boolean);
}

function addressOf({tags}: Markup, meta: ReadonlyMap<string, string>): string | undefined {
	const canonical = tags.find(
		({name, attributes}) =>
			name === 'link' && attributes.get('rel')?.toLowerCase().split(/\s+/v).includes('canonical'),
	);
	return [canonical?.attributes.get('href')?.trim(), meta.get('og:url')].find(
		(address) => address !== undefined && /^https?:\/\//i.test(address),
	);
}

/** Of the article, else of the page. */
function languageOf({tags}: Markup): string | undefined {
	const languages = ['article', 'body', 'html'].map((wanted) =>
		tags
			.map(({name, attributes}) => langOf(name === wanted ? attributes : undefined))
			.find(Boolean),
	);
	return languages.find(Boolean);
}

function langOf(attributes: Attributes | undefined): string | undefined {
	return attributes?.get('lang') ?? attributes?.get('xml:lang');
}

import type {Article, CorpusProblem, FileRead} from './corpus/types.ts';
import {wordsRead} from './entities/tagged-text.ts';
import {mentionsFound} from './library.ts';
import {withLanguage} from './library-first.ts';
import type {LanguageArticle} from './library-heads.ts';
import type {PackBuilder, ReadArticle} from './packs/pack-builder.ts';
import type {TextPlace} from './packs/types.ts';
import type {Tagger} from './tagger/types.ts';
import {isNotWhole} from './text/not-whole.ts';

/** A file of the corpus that was read. */
export type ReadPlace = {
	readonly place: {readonly id: string; readonly path: string; readonly file: string | Uint8Array};
	readonly read: FileRead;
};

/** Finds languages and names in the articles of one file, and packs it. */
export async function packFile(
	builder: PackBuilder,
	{place, read}: ReadPlace,
	tagger: Tagger | undefined,
): Promise<void> {
	const known = await Promise.all(read.articles.map(withLanguage));
	packKnown(builder, {place, read}, known, tagger);
}

/** The same where the languages are known. */
export function packKnown(
	builder: PackBuilder,
	{place, read}: ReadPlace,
	articles: readonly LanguageArticle[],
	tagger: Tagger | undefined,
): void {
	const problems: CorpusProblem[] = [...read.problems];
	const {size, modifiedMs} = read;
	const {path, id} = place;
	builder.addFile(
		{path, id, key: fileKey(place.file), size, modifiedMs, problems},
		foundArticles(articles, {tagger, problems, place: textPlace(place.file, read)}),
	);
}

type Finding = {
	readonly tagger: Tagger | undefined;
	readonly problems: CorpusProblem[];
	readonly place: TextPlace | undefined;
};

/** One after the other: the words of an article hold until names are looked for in the next. */
function* foundArticles(
	articles: readonly LanguageArticle[],
	{tagger, problems, place}: Finding,
): Generator<ReadArticle> {
	for (const each of articles) {
		const {article, language} = each;
		const mentions = foundIn(each, tagger, problems);
		yield {article, language, mentions, place, words: wordsRead(article.text)};
	}
}

/** An article whose names cannot be found is a problem of its own and hides nothing else; without its word lists the program finds none. */
function foundIn(
	each: LanguageArticle,
	tagger: Tagger | undefined,
	problems: CorpusProblem[],
): ReturnType<typeof mentionsFound> {
	try {
		return mentionsFound(each, tagger);
	} catch (error) {
		if (isNotWhole(error)) throw error;
		const {path}: Article = each.article;
		problems.push({path, kind: 'unreadable', message: `no names were found: ${String(error)}`});
		return [];
	}
}

function textPlace(file: string | Uint8Array, read: FileRead): TextPlace | undefined {
	const {size, modifiedMs, textStart: start} = read;
	if (size === undefined || modifiedMs === undefined || start === undefined) return undefined;
	return {file, size, modifiedMs, start};
}

/** The absolute path of a file, byte for byte where it is no UTF-8. */
export function fileKey(file: string | Uint8Array): string {
	return typeof file === 'string' ? file : Buffer.from(file).toString('latin1');
}

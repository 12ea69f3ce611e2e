import {resolve} from 'node:path';
import {countsOfArticle} from '../corpus/counts.ts';
import {resolveArticle} from '../corpus/resolve.ts';
import type {Article} from '../corpus/types.ts';
import type {Entity, EntityId, Mention} from '../entities/types.ts';
import {languageName} from '../language/names.ts';
import type {Library} from '../library.ts';
import {headOfArticle, type LanguageArticle, readingMinutes} from '../library-heads.ts';
import {latinReading} from '../romanise/reading.ts';
import {sanitised} from '../text/sanitise.ts';
import type {Span} from '../text/units.ts';
import {marksObject} from './article-marks.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {problemsOf, withLibrary} from './corpus-request.ts';
import {escaped, markdownLines} from './markdown-lines.ts';
import {jsonLine, plainLine} from './output-lines.ts';

/** `khabar show <id>`: one article with its entities. The id may be shortened while it stays unique. */
export async function show(request: CommandRequest): Promise<CommandResult> {
	return withLibrary(request, (library, marks) => {
		const articles = library.articles.map(({article}) => article);
		const {article, candidates} = resolveArticle(articles, pathOf(articles, request.query));
		const known = library.articles.find((each) => each.article === article);
		if (known === undefined) {
			return {
				lines: [],
				messages: notFound(request.query, candidates),
				code: candidates.length === 0 ? exitCodes.nothingFound : exitCodes.usage,
			};
		}
		const {script} = request.flags;
		const mentions = library.mentions.get(known.article.id) ?? [];
		const lines = request.flags.json
			? [
					jsonLine({
						...articleObject(known, mentions, {library, script}),
						...marksObject(marks, known.article.id),
					}),
				]
			: request.flags.markdown
				? articleDocument(known, mentions, {library, script})
				: articleLines(known, mentions, {library, script});
		return {lines, code: exitCodes.found};
	});
}

/** A path of the disk, however it is written (`./news/01.txt`), as that of the article that stands there. */
function pathOf(articles: readonly Article[], asked: string): string {
	const number = /#\d+$/v.exec(asked)?.[0] ?? '';
	const file = resolve(asked.slice(0, asked.length - number.length));
	const known = articles.find(({path}) => resolve(path) === file);
	return known === undefined ? asked : known.path + number;
}

function notFound(query: string, candidates: readonly Article[]): readonly string[] {
	if (candidates.length === 0) {
		return [`no article “${sanitised(query)}”: khabar list names them all`];
	}
	return [
		`“${sanitised(query)}” could be any of these:`,
		...candidates.slice(0, 10).map(({id}) => `  ${sanitised(id)}`),
	];
}

type Showing = {readonly library: Library; readonly script: string | undefined};

function articleObject(
	known: LanguageArticle,
	mentions: readonly Mention[],
	{library, script = 'original'}: Showing,
): object {
	const {titleSpan: _, length: __, problems, ...head} = headOfArticle(known, library.problems);
	const {text, paragraphs} = known.article;
	const told = {
		languageName: languageName(head.language),
		...countsOfArticle(known.article),
		readingMinutes: readingMinutes(known),
	};
	const shown =
		script === 'original'
			? paragraphs
			: paragraphs.map((paragraph) => ({...paragraph, latin: latinReading(text, paragraph).text}));
	return {...head, ...told, ...problemsOf(problems), text, paragraphs: shown, mentions};
}

function articleLines(
	known: LanguageArticle,
	mentions: readonly Mention[],
	{library, script = 'original'}: Showing,
): readonly string[] {
	const {id, language, date, source} = headOfArticle(known);
	const {words} = countsOfArticle(known.article);
	const {text, paragraphs} = known.article;
	const facts = [
		id,
		languageName(language),
		date,
		`${words} words`,
		`${readingMinutes(known)} min`,
		source,
	];
	const body = paragraphs
		.filter(({kind}) => kind !== 'blank')
		.flatMap((paragraph) => ['', ...paragraphLines(text, paragraph, script).map(sanitised)]);
	return [
		plainLine(facts.filter((fact) => fact !== undefined).join('   ')),
		...body,
		'',
		...entityLines(mentions, library),
	];
}

/** In its own letters, in Latin ones, or first in its own; what has no other letters stands once. */
function paragraphLines(text: string, paragraph: Span, script: string): readonly string[] {
	const original = text.slice(paragraph.start, paragraph.end);
	if (script === 'original') return [original];
	const latin = latinReading(text, paragraph).text;
	return script === 'latin' || latin === original ? [latin] : [original, latin];
}

/** A document: title, facts, paragraphs, and the entities as a table. */
function articleDocument(
	known: LanguageArticle,
	mentions: readonly Mention[],
	{library, script = 'original'}: Showing,
): readonly string[] {
	const {id, title, language, date, source} = headOfArticle(known);
	const {text, paragraphs} = known.article;
	const facts = [id, languageName(language), date, source].filter((fact) => fact !== undefined);
	return [
		`# ${escaped(title)}`,
		'',
		escaped(facts.join(', ')),
		...paragraphs
			.filter(({kind}) => kind !== 'blank')
			.flatMap((paragraph) =>
				paragraphLines(text, paragraph, script).flatMap((line) => ['', escaped(line)]),
			),
		'',
		...markdownLines(
			['type', 'name', 'count', 'spellings'],
			countedEntities(mentions, library).map(([entity, count]) => [
				entity.type,
				entity.name,
				count,
				formsText(entity),
			]),
		),
	];
}

function entityLines(mentions: readonly Mention[], library: Library): readonly string[] {
	return countedEntities(mentions, library).map(([entity, count]) =>
		plainLine(entity.type, entity.name, count, formsText(entity), ...rolesText(entity)),
	);
}

/** By type, the most frequent first. */
function countedEntities(
	mentions: readonly Mention[],
	library: Library,
): readonly (readonly [Entity, number])[] {
	// By identifier: an entity is made anew each time it is asked for.
	const counts = new Map<EntityId, number>();
	for (const {entity: id} of mentions) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts]
		.flatMap(([id, count]) => {
			const entity = library.entitiesById.get(id);
			return entity === undefined ? [] : [[entity, count] as const];
		})
		.sort(([a, countOfA], [b, countOfB]) => a.type.localeCompare(b.type) || countOfB - countOfA);
}

/** `सचिव, प्रांतीय पार्टी समिति`: what an entity is said to be, the most frequent first. */
export function rolesText({roles}: Entity): readonly string[] {
	if (roles === undefined || roles.length === 0) return [];
	const texts = roles.map(({title, of}) => (of === undefined ? title : `${title}, ${of}`));
	return [texts.join('; ')];
}

/** `वु दाई थांग, وو ڈائی تھانگ`: the spellings, most frequent first. */
export function formsText({forms}: Entity): string {
	return forms.map(({text}) => text).join(', ');
}

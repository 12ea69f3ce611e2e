import type {CommandRequest, CommandResult} from './command-types.ts';

export type Command = {
	readonly name: string;
	/** What the first positional is, for the commands that take one before the folders. */
	readonly takes?: 'query' | 'name' | 'id' | 'shell';
	/** Its answers are rows of a table. */
	readonly hasCsv?: boolean;
	/** What has no table may be a document. */
	readonly hasMarkdown?: boolean;
	readonly help: string;
	/** Loaded when it runs: a list of articles needs no search box. */
	readonly load: () => Promise<(request: CommandRequest) => Promise<CommandResult>>;
};

/** The subcommands; without one of them the browser opens. */
export const commands: readonly Command[] = [
	{
		name: 'search',
		hasCsv: true,
		takes: 'query',
		help: 'articles that match, best first',
		load: async () => (await import('./search.ts')).search,
	},
	{
		name: 'names',
		hasCsv: true,
		takes: 'name',
		help: 'a person, place or organization: every spelling in every script',
		load: async () => (await import('./names.ts')).names,
	},
	{
		name: 'context',
		hasCsv: true,
		takes: 'query',
		help: 'a concordance: before, hit, after',
		load: async () => (await import('./context.ts')).context,
	},
	{
		name: 'collocates',
		hasCsv: true,
		takes: 'query',
		help: 'the words that stand near its hits more often than by chance',
		load: async () => (await import('./collocates.ts')).collocates,
	},
	{
		name: 'list',
		hasCsv: true,
		help: 'the articles with their metadata',
		load: async () => (await import('./list.ts')).list,
	},
	{
		name: 'show',
		hasMarkdown: true,
		takes: 'id',
		help: 'one article with its entities',
		load: async () => (await import('./show.ts')).show,
	},
	{
		name: 'entities',
		hasCsv: true,
		help: 'every entity: type, name, mentions, articles, spellings',
		load: async () => (await import('./entities.ts')).entities,
	},
	{
		name: 'mentions',
		hasCsv: true,
		help: 'every mention: article, type, start, end, text, entity, value',
		load: async () => (await import('./mentions.ts')).mentions,
	},
	{
		name: 'pairs',
		hasCsv: true,
		help: 'articles that tell the same story, and where they differ',
		load: async () => (await import('./pairs.ts')).pairs,
	},
	{
		name: 'frequencies',
		hasCsv: true,
		help: 'every word: how often it stands, in how many articles',
		load: async () => (await import('./frequencies.ts')).frequencies,
	},
	{
		name: 'overview',
		help: 'languages, stories, new names, documents, dates, who with whom',
		load: async () => (await import('./overview.ts')).overview,
	},
	{
		name: 'index',
		help: 'reads a folder into the cache, for the next start, and counts',
		load: async () => (await import('./index.ts')).index,
	},
	{
		name: 'doctor',
		help: 'what this terminal can do: width, direction, colours, clipboard, keys',
		load: async () => (await import('./doctor.ts')).doctor,
	},
	{
		name: 'completion',
		takes: 'shell',
		help: 'a script that completes commands and flags: bash, zsh or fish',
		load: async () => (await import('./completion.ts')).completion(commands),
	},
];

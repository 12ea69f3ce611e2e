import {parseArticle} from '../../source/corpus/parse.ts';
import type {EntityEdit} from '../../source/entities/entity-edits.ts';
import {buildLibrary, editedLibrary} from '../../source/library.ts';
import {storyIndex} from '../../source/library-stories.ts';
import {generatedDocuments} from './generated-corpus.ts';

/** Articles of 9 KB that share their paragraphs: the hardest case, since every article is like many. */
const articleCount = Number(process.env['KHABAR_BENCH_ARTICLES'] ?? 500);

/** What `pairs.bench.ts` shows: run by Node itself, since the test runner's imports cost more than the work. */
function measured(): {readonly lines: readonly string[]; readonly millisecondsPerArticle: number} {
	const articles = generatedDocuments(articleCount).map(({article: {id, path, text}}) =>
		parseArticle({id, path, text}),
	);
	const megabytes = articles.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0) / 1e6;
	const library = buildLibrary({articles, problems: []});
	const [index, indexing] = timed(() => storyIndex(library));
	const [pairs, aligning] = timed(() => index.pairs());
	// "Vu Dai Thang" and "Tran Cam Tu", who stand in many articles.
	const edit: EntityEdit = {
		edit: 'merge',
		type: 'person',
		into: ['वु दाई थांग'],
		forms: ['ट्रान कैम तु'],
	};
	const [, editing] = timed(() => editedLibrary(library, [edit]));
	const lines = [
		`${articleCount} articles, ${megabytes.toFixed(1)} MB of UTF-8; CPU time of one thread`,
		`which tell one story        ${indexing.toFixed(0)} ms (${(indexing / articleCount).toFixed(2)} an article)`,
		`aligning all ${pairs.length} pairs       ${aligning.toFixed(0)} ms (${(aligning / Math.max(1, pairs.length)).toFixed(1)} a pair)`,
		`merging two entities        ${editing.toFixed(0)} ms, ${library.mentions.total} mentions`,
	];
	return {lines, millisecondsPerArticle: (indexing + aligning) / articleCount};
}

function timed<Result>(work: () => Result): readonly [Result, number] {
	const start = process.cpuUsage();
	const result = work();
	const {user, system} = process.cpuUsage(start);
	return [result, (user + system) / 1000];
}

process.stdout.write(JSON.stringify(measured()));

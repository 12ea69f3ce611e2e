import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';

/**
 * One start of the program's thread on a folder, in a process of its own, as its memory is that of the process.
 * The argument says which folder, which cache and what is asked then; the figures are JSON.
 */
const {
	folder,
	cache: cacheFile,
	program,
	limits,
	queries,
	typed,
} = JSON.parse(process.argv[2] ?? '');
const worker = new Worker(program, {resourceLimits: limits});
/** @param {import('../../source/worker-types.ts').Request} request */
const ask = (request) => worker.postMessage(request);
let peak = 0;
setInterval(() => {
	peak = Math.max(peak, process.memoryUsage.rss());
}, 20);
const begun = performance.now();
const partly = next('partlyIndexed');
const whole = next('indexed');
const settings = {
	textBudget: 128 * 2 ** 20,
	threads: availableParallelism(),
	cacheFile,
	makesCache: true,
	version: 'bench',
};
ask({type: 'load', paths: [folder], options: {}, edits: [], marks: new Map(), settings});
const searchable = await Promise.race([partly, whole]);
const indexed = await whole;
const {user, system} = process.cpuUsage();
const times = {corpus: [], names: []};
// The first round compiles the code.
for (const isTold of [false, true, true]) {
	for (const query of queries) {
		const time = await answered(query, 'corpus');
		if (isTold) times.corpus.push(time);
	}
	for (const query of typed) {
		const time = await answered(query, 'names');
		if (isTold) times.names.push(time);
	}
}
const figures = {
	indexed,
	searchable,
	cpu: (user + system) / 1000,
	resident: process.memoryUsage.rss() / 1e6,
	peak: peak / 1e6,
	queries: times.corpus,
	names: times.names,
};
process.stdout.write(JSON.stringify(figures), () => process.exit());

/** When a message of that type comes. */
function next(type) {
	return new Promise((resolve) => {
		const hear = (message) => {
			if (message.type !== type) return;
			worker.off('message', hear);
			resolve(performance.now() - begun);
		};
		worker.on('message', hear);
	});
}

async function answered(query, scope) {
	const before = performance.now();
	const answer = next('searched');
	ask({type: 'search', query, scope, isUnfinished: scope === 'names'});
	await answer;
	return performance.now() - before;
}

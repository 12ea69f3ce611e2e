import {readdirSync, readFileSync} from 'node:fs';
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
	asksEarly = false,
} = JSON.parse(process.argv[2] ?? '');
const worker = new Worker(program, {resourceLimits: limits});
/** @param {import('../../source/worker-types.ts').Request} request */
const ask = (request) => worker.postMessage(request);
let peak = 0;
let peakOfAll = 0;
setInterval(() => {
	const own = process.memoryUsage.rss();
	peak = Math.max(peak, own);
	peakOfAll = Math.max(peakOfAll, own + residentOfReaders());
}, 20);
const begun = performance.now();
const partly = next('partlyIndexed');
const whole = next('indexed');
const settings = {
	textBudget: 128 * 2 ** 20,
	readers: availableParallelism(),
	cacheFile,
	makesCache: true,
	version: 'bench',
};
ask({type: 'load', paths: [folder], options: {}, edits: [], marks: new Map(), settings});
/** When a query that was typed before there was anything has its first answer. */
let searchable;
if (asksEarly) {
	ask({type: 'search', query: queries[0], scope: 'corpus', isUnfinished: false});
	await Promise.race([partly, whole]);
	await answered(queries[0], 'corpus');
	searchable = performance.now() - begun;
}
const indexed = await whole;
const {user, system} = process.cpuUsage();
const ofReaders = readersCpu();
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
	cpu: (user + system) / 1000 + ofReaders,
	resident: process.memoryUsage.rss() / 1e6,
	peak: peak / 1e6,
	peakOfAll: peakOfAll / 1e6,
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

/** Of the processes that read, what they share with this one counted each time; 0 where Linux's `/proc` is not. */
function residentOfReaders() {
	try {
		const children = readdirSync('/proc/self/task').flatMap((thread) =>
			readFileSync(`/proc/self/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
		);
		return children.reduce((sum, id) => sum + residentOf(id), 0);
	} catch {
		return 0;
	}
}

function residentOf(id) {
	try {
		const [, pages] = readFileSync(`/proc/${id}/statm`, 'utf8').split(' ');
		return Number(pages) * 4096;
	} catch {
		return 0;
	}
}

/** Of those that have ended, in milliseconds: user and system, in hundredths of a second. */
function readersCpu() {
	try {
		const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
		return 10 * (Number(fields[13]) + Number(fields[14]));
	} catch {
		return 0;
	}
}

async function answered(query, scope) {
	const before = performance.now();
	const answer = next('searched');
	ask({type: 'search', query, scope, isUnfinished: scope === 'names'});
	await answer;
	return performance.now() - before;
}

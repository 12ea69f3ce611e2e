import {Worker} from 'node:worker_threads';

/**
 * One start of the program's thread on a small folder, in a process of its own: how long the first query takes that comes
 * a moment after the names stand, and the same words again when it has answered others. The argument and the figures are JSON.
 */
const {folder, program, limits, waitMs, queries} = JSON.parse(process.argv[2] ?? '');
const worker = new Worker(program, {resourceLimits: limits});
const settings = {textBudget: 2 ** 27, readers: 1, makesCache: false, version: 'bench'};
const begun = performance.now();
const whole = next('indexed');
worker.postMessage({
	type: 'load',
	paths: [folder],
	options: {},
	edits: [],
	marks: new Map(),
	settings,
});
await whole;
const indexed = performance.now() - begun;
await rest(waitMs);
const [query = ''] = queries;
const first = await answered(query);
for (const other of queries.slice(1)) await answered(other);
// Another word, as what was asked last is remembered.
await rest(2000);
const warm = await answered(`${query} `);
process.stdout.write(JSON.stringify({indexed, first, warm}), () => process.exit());

function rest(milliseconds) {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function next(type) {
	return new Promise((resolve) => {
		const hear = (message) => {
			if (message.type !== type) return;
			worker.off('message', hear);
			resolve(undefined);
		};
		worker.on('message', hear);
	});
}

async function answered(query) {
	const before = performance.now();
	const answer = next('searched');
	worker.postMessage({type: 'search', query, scope: 'corpus', isUnfinished: true});
	await answer;
	return performance.now() - before;
}

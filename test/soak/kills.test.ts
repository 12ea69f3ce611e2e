import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {afterAll, expect, test} from 'vitest';
import {randomNumbers} from '../bench/random-numbers.ts';

const launcher = fileURLToPath(new URL('../../bin/khabar.cjs', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'khabar-kills-'));
afterAll(() => rmSync(home, {recursive: true, force: true}));

const env = {
	...process.env,
	XDG_CACHE_HOME: join(home, 'cache'),
	XDG_STATE_HOME: join(home, 'state'),
};

function answer(...args: readonly string[]): string {
	const options = {encoding: 'utf8', env, maxBuffer: 2 ** 28} as const;
	const {stdout, stderr, status} = spawnSync(process.execPath, [launcher, ...args], options);
	expect([args[0], stderr, status]).toEqual([args[0], '', 0]);
	return stdout;
}

/** Ends the program so many milliseconds after its start, if it still runs then. */
async function killed(milliseconds: number, ...args: readonly string[]): Promise<boolean> {
	const child = spawn(process.execPath, [launcher, ...args], {env, stdio: 'ignore'});
	const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
	const signal = await new Promise((resolve) => child.on('exit', (_, ended) => resolve(ended)));
	clearTimeout(timer);
	return signal === 'SIGKILL';
}

const files = 320;

/** One file of every kind that is kept in another way. */
function write(folder: string, number: number, round: number): void {
	const text = `राहुल गांधी ने दिल्ली में कहा कि समिति ${number} का सम्मेलन ${round} बार होगा।\n`.repeat(6);
	const line = `${JSON.stringify({title: `${number}`, text})}\n`;
	if (number % 10 === 0) writeFileSync(join(folder, `${number}.jsonl`), line + line);
	else if (number % 10 === 1) writeFileSync(join(folder, `${number}.txt.gz`), gzipSync(text));
	else writeFileSync(join(folder, `${number}.txt`), text);
}

/** Five seconds a kill where nothing else runs; four times as much where a machine is busy. */
const limit = {timeout: 50 * 20_000};

test(
	'fifty kills at random moments of indexing: the next start is whole and right',
	limit,
	async () => {
		const folder = mkdtempSync(join(home, 'news-'));
		for (let number = 0; number < files; number += 1) write(folder, number, 0);
		const started = performance.now();
		answer('index', folder);
		const whole = performance.now() - started;
		const random = randomNumbers(Number(process.env['KHABAR_SEED']) || 7);
		let kills = 0;
		for (let round = 1; kills < 50; round += 1) {
			// Of a fresh cache all of it is written, of an old one some packs and at the end one in their place.
			if (round % 3 === 0) rmSync(join(home, 'cache'), {recursive: true, force: true});
			for (let count = 0; count < 50; count += 1)
				write(folder, Math.floor(random() * files), round);
			if (!(await killed(random() * whole, 'index', folder))) continue;
			kills += 1;
			const asked = ['mentions', folder, '--json'] as const;
			const [cached, anew] = [answer(...asked), answer(...asked, '--no-cache')];
			expect([round, cached.length, cached === anew]).toEqual([round, anew.length, true]);
			if (kills % 10 === 0) process.stdout.write(`${kills} kills\n`);
		}
	},
);

import {spawn} from 'node:child_process';

/**
 * All that a commit must pass: what `npm test` runs, unused exports, and the package as others see it.
 *
 * The tools beside the tests use one core each and wait for the disk: side by side with the tests they take a tenth
 * of the time. What each says is printed whole when it ends, the tests' own report as it comes.
 */
async function main() {
	// The tests drive `dist/`, and publint reads it.
	if ((await run('npm', ['run', '-s', 'build'])) !== 0) process.exit(1);
	const codes = await Promise.all([
		run('vitest', ['run'], {isShownAsItComes: true}),
		inTurn(['typecheck', 'lint', 'unused']),
		run('npm', ['run', '-s', 'lint:package']),
	]);
	process.exit(codes.every((code) => code === 0) ? 0 : 1);
}

async function inTurn(names) {
	let worst = 0;
	for (const name of names) worst = Math.max(worst, await run('npm', ['run', '-s', name]));
	return worst;
}

/** Prints what `command` says, and after a failure its name. */
function run(command, args, {isShownAsItComes = false} = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: [
				'ignore',
				isShownAsItComes ? 'inherit' : 'pipe',
				isShownAsItComes ? 'inherit' : 'pipe',
			],
		});
		const said = [];
		child.stdout?.on('data', (chunk) => said.push(chunk));
		child.stderr?.on('data', (chunk) => said.push(chunk));
		child.on('error', (error) => said.push(`${error.message}\n`));
		child.on('close', (code) => {
			if (said.length > 0)
				process.stdout.write(Buffer.concat(said.map((part) => Buffer.from(part))));
			if (code !== 0) process.stdout.write(`\nfailed: ${command} ${args.join(' ')}\n`);
			resolve(code ?? 1);
		});
	});
}

await main();

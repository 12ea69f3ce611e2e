/** A program that does nothing but hold the terminal: `q` quits, `x` is a bug, Ctrl-Z suspends, `e` lends. */
import process from 'node:process';
import {openTerminal} from '../../../source/terminal/session.ts';
import type {InputEvent} from '../../../source/terminal/types.ts';

const early: InputEvent[] = [];
let take = (event: InputEvent): void => {
	early.push(event);
};
const typed: string[] = [];
let opened = 0;

const isPlain = process.argv.includes('--plain');

const session = await openTerminal({
	isPlain,
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
	host: process,
	env: process.env,
	choice: () => ({}),
	onInput: (event) => take(event),
	onProfile: (profile) => {
		opened++;
		draw(`measured again ${opened} ${profile.width}`);
	},
	onExit: (code) => {
		process.stderr.write(`saved before ${code}\n`);
	},
});

function draw(status: string): void {
	if (isPlain) process.stdout.write(`${status} ${typed.join(' ')}\r\n`);
	session.writer.stream.write(
		`${[`${session.profile.width} ${session.profile.isExact}`, status, `typed ${typed.join(' ')}`].join('\n')}\n`,
	);
}

take = (event) => {
	typed.push(
		event.type === 'key' ? event.name : event.type === 'mouse' ? event.action : event.text,
	);
	draw('ready');
	if (event.type === 'text') act(event.text);
	if (event.type === 'key' && event.name === 'C-z') session.suspend();
};

function act(text: string): void {
	if (text.includes('q')) {
		session.close();
		process.exit(0);
	}
	if (text === 'x') throw new Error('a bug for the test');
	if (text === 'r') Promise.reject(new Error('a rejection for the test'));
	if (text === 'e') {
		void session.lend(async () => {
			process.stdout.write('the editor was here\r\n');
		});
	}
}

draw('ready');
for (const event of early) take(event);

import {expect, test} from 'vitest';
import {editorScript, outward} from '../../../source/effects/outward.ts';

test.each([
	[{VISUAL: 'nvim -p', EDITOR: 'nano'}, 'nvim -p "+$2" "$1"'],
	[{EDITOR: 'nano'}, 'nano "+$2" "$1"'],
	[{EDITOR: '/usr/bin/hx'}, '/usr/bin/hx "$1:$2"'],
	[{EDITOR: 'code --wait'}, 'code --wait --goto "$1:$2"'],
	[{VISUAL: '', EDITOR: ''}, 'vi "+$2" "$1"'],
])('%j opens at the line by: %s', (env, script) => {
	expect(editorScript(env)).toBe(script);
});

const lend = (run: () => Promise<void>): Promise<void> => run();

test('over SSH an address is sent to the clipboard, where a browser would open on the wrong machine', async () => {
	const copies: string[] = [];
	const copy = async (_: string, text: string): Promise<string> => {
		copies.push(text);
		return 'sent';
	};
	const run = {type: 'open', opener: 'browser', path: 'a', line: 1, text: ''} as const;
	const hands = {env: {SSH_CONNECTION: '1 2 3 4', BROWSER: 'false'}, lend, copy};
	expect(await outward({...run, address: 'https://example.org/a'}, hands)).toBe('sent');
	// What is no web address never reaches a program of the system.
	expect(await outward({...run, address: 'file:///etc'}, {...hands, env: {}})).toBe('sent');
	expect(copies).toEqual(['https://example.org/a', 'file:///etc']);
});

test('an editor that fails is told of', async () => {
	const hands = {env: {EDITOR: 'false #'}, lend, copy: async () => ''};
	const run = {type: 'open', opener: 'editor', path: '/dev/null', line: 1, text: ''} as const;
	expect(await outward(run, hands)).toContain('ended with');
});

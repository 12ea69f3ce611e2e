import {readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {type CommandRequest, noFlags} from '../../../source/commands/command-types.ts';
import {index} from '../../../source/commands/index.ts';
import {list} from '../../../source/commands/list.ts';
import {withStandardInput} from '../../../source/commands/standard-input.ts';
import {graphemes} from '../../../source/text/graphemes.ts';
import {smallCorpus} from '../../support/small-corpus.ts';

const small = smallCorpus();
afterAll(() => rmSync(small, {recursive: true}));
const files = readdirSync(small).map((name) => join(small, name));

async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
	const bytes = Buffer.from(text);
	for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7);
}

function asked(...paths: readonly string[]): CommandRequest {
	return {query: '', paths, flags: {...noFlags, state: false, json: true}};
}

async function listed(request: CommandRequest, text: string): Promise<readonly string[]> {
	const read = await withStandardInput(request, false, inPieces(text));
	if ('problem' in read) return [`${read.code}: ${read.problem}`];
	const {lines, messages = []} = await list(read);
	const ids = [...lines].map((line) => (JSON.parse(line) as {readonly id: string}).id);
	return [...ids, ...messages];
}

describe('- in the place of a folder', () => {
	test.each([
		['a name a line', '\n'],
		['lines of another system', '\r\n'],
		['find -print0', '\0'],
	])('names of files: %s', async (_, end) => {
		const ids = await listed(asked('-'), files.map((name) => name + end).join(''));
		expect(ids.map((id) => id.slice(0, 3)).sort()).toEqual(['000', '001', '002', '003', '004']);
	});

	test('beside a folder that is named', async () => {
		const {paths} = (await withStandardInput(
			asked('-', small),
			false,
			inPieces('/a\n/b'),
		)) as CommandRequest;
		expect(paths).toEqual(['/a', '/b', small]);
	});

	test('articles as JSON lines; a bad line is named, the others are kept', async () => {
		const lines = '{"title": "बारिश", "text": "बारिश हुई।"}\n{"text": \n{"text": "दूसरा लेख।"}\n';
		expect(await listed(asked('-'), lines)).toEqual([
			'stdin#1',
			'stdin#3',
			expect.stringMatching(/^-:2: /v),
		]);
	});

	test('a list of JSON', async () => {
		expect(await listed(asked('-'), '[{"text": "एक"}, {"text": "दो"}]')).toEqual([
			'stdin#1',
			'stdin#2',
		]);
	});

	test('a name that is none is told, nothing is refused', async () => {
		expect(await listed(asked('-'), '/nonexistent.txt\n')).toEqual([
			expect.stringContaining('/nonexistent.txt'),
		]);
		// A text in the place of names: "it rained yesterday", and a line too long for any name.
		const paragraph = 'कल बारिश हुई। '.repeat(100).trim();
		const text = Array.from({length: 6}, (_, index) => `${index} बारिश`).join('\n');
		const told = await listed(asked('-'), `${paragraph}\n${text}\n`);
		expect(told).toHaveLength(6);
		expect(told[0]).toMatch(/^(?:कल बारिश हुई। )+.*…: is not there: /v);
		expect(graphemes(told[0]?.split('…')[0] ?? '')).toHaveLength(80);
		expect(told.at(-1)).toBe('2 more of the names given are not there');
		expect(await listed(asked('-'), '\n')).toEqual(['3: standard input names no file']);
	});

	test('articles of it are not kept by khabar index, which says so', async () => {
		const read = await withStandardInput(asked('-'), false, inPieces('{"text": "एक"}'));
		expect(await index(read as CommandRequest)).toMatchObject({
			code: 2,
			messages: [
				'articles of standard input are not kept: give khabar index a folder or names of files',
			],
		});
	});

	test('more than the limit is refused', async () => {
		const request = asked('-');
		const flags = {...request.flags, read: {maxFileSize: 10}};
		const read = await withStandardInput({...request, flags}, false, inPieces('x'.repeat(11)));
		expect(read).toMatchObject({code: 2});
	});
});

test('without - a command reads nothing', async () => {
	const request = asked(small);
	expect(await withStandardInput(request, true, inPieces('/a'))).toBe(request);
});

/** What a browser is in Ink alone: the same list and the visible lines of the longest article, moved by j and k, n and p. */
import {readdirSync, readFileSync} from 'node:fs';
import process from 'node:process';
import {Box, render, Text, useInput} from 'ink';
import {type ReactElement, useState} from 'react';
import {cells, span} from '../../source/text/units.ts';
import {wrap} from '../../source/text/wrap.ts';

const folder = process.argv[2] ?? '.';
const {columns = 80, rows = 24} = process.stdout;
const texts = readdirSync(folder)
	.sort()
	.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const longest = texts.reduce((most, text) => (text.length > most.length ? text : most), '');
const listWidth = 40;
const readerWidth = columns - listWidth;
const encoding = {width: 'wc1', bidi: 'visual', preBase: false, textSizing: false} as const;
const lines = wrap(longest, span(0, longest.length), cells(readerWidth - 4), encoding).map((row) =>
	longest.slice(row.span.start, row.span.end),
);

function App(): ReactElement {
	const [selected, setSelected] = useState(0);
	const [top, setTop] = useState(0);
	useInput((input) => {
		if (input === 'j') setTop((from) => from + 1);
		if (input === 'k') setTop((from) => from - 1);
		if (input === 'n') setSelected((at) => at + 1);
		if (input === 'p') setSelected((at) => at - 1);
	});
	return (
		<Box flexDirection="column" height={rows - 1} width={columns}>
			<Text>
				top {top} selected {selected}
			</Text>
			<Box flexGrow={1}>
				<Box flexDirection="column" width={listWidth} borderStyle="single">
					{texts.map((text, index) => (
						<Text key={text.slice(0, 80)} wrap="truncate" inverse={index === selected}>
							{text.slice(0, 80)}
						</Text>
					))}
				</Box>
				<Box flexDirection="column" width={readerWidth} borderStyle="single">
					{lines.slice(top, top + rows - 4).map((line, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: lines are places on the screen.
						<Text key={index} wrap="truncate">
							{line}
						</Text>
					))}
				</Box>
			</Box>
		</Box>
	);
}

render(<App />, {maxFps: 100});

import {afterEach, expect, test} from 'vitest';
import {openBrowser} from '../../support/browser.tsx';
import {closeScreens} from '../../support/screen.ts';

afterEach(closeScreens);

const leave = '\u001B[27;1;27~';

/** The main screens one after another: what is typed, what the screen then shows, and the way back. */
const screens: readonly (readonly [name: string, keys: string, shows: RegExp, back: string])[] = [
	['the list', '2G', /articles 5/v, ''],
	['the text', '\r', /000_\S* {2}hi/v, ''],
	['a hit in the text', '/वु दाई\r', /hit 1 of 2/v, 'F'],
	['the entities', 'ge', /entities 26/v, ''],
	['the card', 'ge\r', /Vu Dai Thang {3}person[\s\S]*spellings 2/v, 'q'],
	['a menu', 'g', /g top/v, leave],
	['a longer menu', 'y', /passage, citation/v, leave],
	['a line for tags', '+', /add tags>/v, leave],
	['a line for a note', 'M', /note>/v, leave],
	['the palette', ':', /commands \d+/v, leave],
	['the help', '?', /keys {3}j k scroll/v, 'q'],
	['the same story in Urdu', 'gap', /001_\S* {2}ur/v, 'q'],
	['this folder', 'gh', /this folder {3}5 articles/v, 'q'],
	['names with their counts', '@party', /Party Central Com[^\n\d]* 20/v, '\rF'],
	['a search', '/vu dai', /corpus> vu dai/v, '\r'],
	['the concordance', 'c', /concordance of vu dai/v, 'q'],
];

test.each([
	[40, 10],
	[60, 20],
	[80, 24],
	[100, 30],
	[120, 40],
	[160, 45],
	[200, 60],
])(
	'at %ix%i every screen stands, with straight borders and keys in its footer',
	async (columns, rows) => {
		const browser = await openBrowser({columns, rows});
		const wrong: string[] = [];
		for (const [name, keys, shows, back] of screens) {
			await browser.press(keys);
			const lines = browser.lines();
			if (!shows.test(lines.join('\n'))) wrong.push(`${name} does not show ${shows}`, ...lines);
			if (lines.at(-1)?.trim() === '') wrong.push(`${name} has no footer`);
			wrong.push(...browser.wrongBorders().map((each) => `${name}: ${each}`));
			await browser.press(back);
		}
		expect(wrong).toEqual([]);
	},
);

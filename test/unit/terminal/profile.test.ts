import {expect, test} from 'vitest';
import {probeStrings} from '../../../source/terminal/probe-strings.ts';
import {profileFromReplies, terminalKey, withChoice} from '../../../source/terminal/profile.ts';
import {noReplies, splitReplies} from '../../../source/terminal/replies.ts';
import {widthInCells, widthModels} from '../../../source/text/width.ts';

const esc = '\u001B';

type Recorded = {
	readonly cells?: readonly number[];
	readonly sized?: number;
	/** The cells of the letter that tells UTF-8. */
	readonly letter?: number;
	readonly rest?: string;
	readonly env?: Record<string, string>;
	readonly outer?: string;
	readonly columns?: number;
};

function profileOf({
	cells,
	sized = 7,
	letter = 1,
	rest = `${esc}[?62;c`,
	env = {},
	outer = '',
	columns = 80,
}: Recorded) {
	const reports = cells === undefined ? [] : [letter, ...cells, sized];
	const bytes = reports.map((count) => `${esc}[2;${count + 1}R`).join('') + rest;
	const {replies} = splitReplies(Buffer.from(bytes));
	return profileFromReplies(replies, {env, outer, columns, probeMs: 3});
}

const wc1 = [2, 2, 2, 3, 3, 2, 5, 1, 2, 2, 4, 2, 3, 2];
const da1 = `${esc}[?62;22c`;

test.each([
	[
		'xterm 390',
		{
			cells: wc1,
			rest: `${esc}[8;0$y${esc}[?2026;0$y${esc}P>|XTerm(390)${esc}\\${esc}[>41;390;0c${esc}]11;rgb:ffff/ffff/ffff${esc}\\${da1}`,
		},
		{
			width: 'wc1',
			bidi: 'visual',
			preBase: true,
			textSizing: false,
			background: 'light',
			name: 'XTerm(390)',
			isExact: true,
			hasSynchronizedOutput: false,
		},
	],
	[
		'a VTE',
		{
			cells: wc1,
			rest: `${esc}[8;1$y${esc}[?2026;2$y${esc}P>|VTE(7600)${esc}\\${esc}[>65;7600;1c${esc}]11;rgb:1e1e/1e1e/1e1e\u0007${da1}`,
		},
		{
			width: 'wc1',
			bidi: 'isolate',
			preBase: false,
			background: 'dark',
			hasSynchronizedOutput: true,
		},
	],
	[
		'a terminal that only says it reorders',
		{cells: wc1, rest: `${esc}[8;1$y${da1}`},
		{bidi: 'isolate', name: 'unknown'},
	],
	[
		'konsole',
		{
			cells: [2, 2, 2, 3, 3, 1, 5, 1, 2, 2, 4, 2, 3, 2],
			rest: `${esc}P>|Konsole 23.08.5${esc}\\${esc}[>1;115;0c${da1}`,
		},
		{width: 'konsole', bidi: 'isolate', isExact: true},
	],
	[
		'kitty 0.43',
		{
			cells: [1, 1, 1, 1, 1, 1, 2, 1, 2, 2, 2, 2, 3, 2],
			sized: 2,
			rest: `${esc}[?2026;2$y${esc}P>|kitty(0.43.0)${esc}\\${da1}`,
		},
		{width: 'gc1', bidi: 'words', textSizing: true, isExact: true},
	],
	[
		'mlterm',
		{cells: [1, 1, 2, 2, 3, 1, 3, 1, 3, 1, 5, 2, 5, 3], rest: `${esc}[>24;279;0c${da1}`},
		{
			bidi: 'isolate',
			name: 'mlterm',
			isExact: true,
			joinsLamAlef: true,
			controlCells: {isolate: 2, override: 1},
		},
	],
	[
		'alacritty, which does not tell its name',
		{cells: wc1, rest: `${esc}[>0;2401;1c${da1}`},
		{bidi: 'visual', preBase: true, name: 'alacritty'},
	],
	[
		'tmux in xterm',
		{
			cells: wc1,
			env: {TMUX: '/tmp/tmux,1,0'},
			outer: 'XTerm(390) xterm-256color',
			rest: `${esc}P>|tmux 3.4${esc}\\${da1}`,
		},
		{multiplexer: 'tmux', outerName: 'XTerm(390) xterm-256color', bidi: 'visual', preBase: true},
	],
	[
		'tmux in VTE',
		{cells: wc1, env: {TMUX: 'x'}, outer: 'VTE(7600) xterm-256color', rest: da1},
		{bidi: 'isolate', needsClosingCell: true},
	],
	[
		'tmux that knows nothing of its terminal',
		{cells: wc1, env: {TMUX: 'x'}, outer: ' xterm-256color', rest: da1},
		{bidi: 'override', preBase: false},
	],
	[
		'screen 5',
		{cells: [2, 2, 3, 4, 5, 3, 6, 2, 3, 2, 3, 2, 5, 3], env: {STY: '1.x'}, rest: da1},
		{multiplexer: 'screen', width: 'all1', bidi: 'visual', isExact: true},
	],
	[
		'a terminal in Latin-1',
		{cells: [6, 6, 9, 12, 15, 9, 18, 4, 7, 4, 11, 3, 9, 5], letter: 2, rest: da1},
		{isUtf8: false, isExact: false},
	],
	[
		'a terminal that answers other than any model',
		{cells: [1, 2, 1, 3, 1, 2, 1, 1, 2, 2, 4, 2, 3, 2], rest: da1},
		{isExact: false, hasAnswered: true},
	],
	[
		'one column',
		{letter: 0, cells: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], sized: 0, columns: 1, rest: da1},
		{width: 'wc1', bidi: 'visual', isExact: false, hasAnswered: true, measuredCells: []},
	],
	[
		'reports that are lost in part',
		{cells: wc1.slice(0, 5), rest: da1},
		{width: 'wc1', isExact: false, measuredCells: []},
	],
] as const)('%s', (_, recorded: Recorded, expected) => {
	expect(profileOf(recorded)).toMatchObject(expected);
});

test.each(widthModels)('the measured cells of a %s terminal name it', (model) => {
	const cells = probeStrings.map((text) => widthInCells(text, model));
	expect(profileOf({cells})).toMatchObject({width: model, isExact: true});
});

test('no answer at all is the safe profile', () => {
	const surroundings = {
		env: {LANG: 'hi_IN.UTF-8', COLORFGBG: '0;15'},
		outer: '',
		columns: 80,
		probeMs: 1000,
	};
	expect(profileFromReplies(noReplies, surroundings)).toMatchObject({
		width: 'wc1',
		bidi: 'visual',
		hasAnswered: false,
		isExact: false,
		isUtf8: true,
		background: 'light',
		name: 'unknown',
	});
});

test('of a terminal that is not in UTF-8 mode the rest of the answers may be lost', () => {
	const lost = {letter: 2, cells: [6, 6], sized: 4, env: {LANG: 'C.UTF-8'}, rest: da1};
	expect(profileOf(lost)).toMatchObject({isUtf8: false, width: 'wc1', measuredCells: []});
	// Where the cursor went astray a report is no F3.
	const astray = splitReplies(Buffer.from(`${esc}[2;3R${esc}[1;4R${esc}[5;1Rj${da1}`));
	expect(Buffer.from(astray.typed).toString()).toBe('j');
});

test('a clipboard and 24 bits of color are told by DA1 and XTGETTCAP, or not at all', () => {
	expect(profileOf({rest: da1})).toMatchObject({hasToldClipboard: false, hasToldTrueColor: false});
	expect(profileOf({rest: `${esc}[?62;52;c`})).toMatchObject({hasToldClipboard: true});
	const capabilities = `${esc}P1+r4d73=5c45${esc}\\${esc}P1+r524742${esc}\\${esc}P0+r5463${esc}\\`;
	expect(profileOf({rest: capabilities + da1})).toMatchObject({
		hasToldClipboard: true,
		hasToldTrueColor: true,
	});
	expect(profileOf({rest: `${esc}P0+r4d73${esc}\\${da1}`})).toMatchObject({
		hasToldClipboard: false,
	});
});

test('keys typed between and inside the answers are kept, in order', () => {
	const bytes = Buffer.from(`j${esc}[2;2Rक${esc}[A${esc}[2;3R${esc}[1;5Rq${esc}[?62c${esc}[`);
	const {replies, typed} = splitReplies(bytes);
	expect(Buffer.from(typed).toString()).toBe(`jक${esc}[A${esc}[1;5Rq${esc}[`);
	expect(replies).toMatchObject({cursorColumns: [1, 2], isComplete: true});
});

test('a name with control characters cannot disturb a screen', () => {
	expect(profileOf({rest: `${esc}P>|evil\u009B31m${'x'.repeat(500)}${esc}\\${da1}`}).name).toBe(
		`evil31m${'x'.repeat(53)}`,
	);
});

test('what is chosen comes before what was measured', () => {
	const profile = profileOf({cells: wc1});
	expect(withChoice(profile, {width: 'gc1', bidi: 'auto'})).toEqual({...profile, width: 'gc1'});
	expect(withChoice(profile, {width: 'auto', bidi: 'words'})).toEqual({...profile, bidi: 'words'});
});

test('a choice is remembered for a terminal of any version', () => {
	expect(terminalKey(profileOf({rest: `${esc}P>|kitty(0.43.0)${esc}\\`}))).toBe('kitty');
	expect(terminalKey(profileOf({rest: `${esc}P>|Konsole 23.08.5${esc}\\`}))).toBe('Konsole');
	expect(terminalKey(profileOf({env: {TMUX: 'x'}, outer: 'VTE(7600) xterm-256color'}))).toBe(
		'tmux:VTE xterm-256color',
	);
});

import {expect, test} from 'vitest';
import {doctorReport} from '../../../source/terminal/doctor-report.ts';
import {probeStrings} from '../../../source/terminal/probe-strings.ts';
import {rulerLines} from '../../../source/terminal/ruler-lines.ts';
import type {TerminalProfile} from '../../../source/terminal/types.ts';
import {widthInCells, widthModels} from '../../../source/text/width.ts';

const xterm: TerminalProfile = {
	name: 'XTerm(390)',
	width: 'wc1',
	bidi: 'visual',
	preBase: true,
	textSizing: false,
	hasSynchronizedOutput: false,
	hasAnswered: true,
	isExact: true,
	measuredCells: probeStrings.map((text) => widthInCells(text, 'wc1')),
	background: 'light',
	hasToldBackground: true,
	hasToldClipboard: true,
	hasToldTrueColor: false,
	isUtf8: true,
	probeMs: 4,
};

const {outerName, multiplexer, ...none} = xterm;

function report(
	profile: Partial<TerminalProfile>,
	env: Record<string, string> = {LANG: 'hi_IN.UTF-8'},
) {
	return doctorReport({
		profile: {...none, ...profile},
		env,
		nodeVersion: 'v24.1.0',
		khabarVersion: '0.1.0',
		size: {columns: 80, rows: 24},
		colorDepth: 8,
	});
}

test('a terminal where all is well has no warning but its own', () => {
	const {lines, warnings} = report({name: 'alacritty'});
	expect(warnings).toEqual([]);
	expect(lines).toContain('terminal      alacritty');
	expect(lines.join('\n')).toContain('every string as predicted');
	expect(lines.join('\n')).toMatch(/^[ -~\n]*$/);
});

test.each([
	['tmux', 'kitty(0.43.1) xterm-kitty', 'wc1', 'as gc1'],
	['tmux', 'ghostty 1.2.0 xterm-ghostty', 'wc1', 'codepoint-widths "U+0903=0,U+093B=0'],
	['tmux', 'kitty(0.32.2) xterm-kitty', 'wc1', 'codepoint-widths'],
	['tmux', 'foot(1.16.2) foot', 'wc1', 'run khabar outside'],
	['tmux', 'Konsole 22.12.3 xterm-256color', 'wc1', 'C-b r'],
] as const)('%s in %s is warned of', (mux, outer, width, words) => {
	const {warnings} = report({name: 'tmux 3.4', multiplexer: mux, outerName: outer, width});
	expect(warnings).toHaveLength(1);
	expect(warnings[0]).toContain(words);
});

test.each([
	['tmux', 'XTerm(390) xterm-256color', 'wc1'],
	['tmux', 'VTE(7600) xterm-256color', 'wc1'],
	['tmux', 'ghostty 1.2.0 xterm-ghostty', 'wc0'],
	['tmux', 'something new', 'wc1'],
] as const)('%s in %s counting as %s is fine', (mux, outer, width) => {
	expect(report({name: 'tmux 3.4', multiplexer: mux, outerName: outer, width}).warnings).toEqual(
		[],
	);
});

test.each([
	[
		'screen 5',
		{multiplexer: 'screen', width: 'all1', name: 'screen'} as const,
		{LANG: 'C.UTF-8'},
		'screen 5',
	],
	['a terminal in Latin-1', {name: 'x', isUtf8: false}, {LANG: 'C'}, 'not in UTF-8 mode'],
	['a locale that is not UTF-8', {name: 'x'}, {LANG: 'C'}, 'The locale is not UTF-8'],
	[
		'a silent terminal',
		{name: 'x', hasAnswered: false, measuredCells: []},
		{LANG: 'C.UTF-8'},
		'answered no question',
	],
	['an unknown count', {name: 'x', isExact: false}, {LANG: 'C.UTF-8'}, 'no known model'],
])('%s is warned of', (_, profile, env, words) => {
	const {warnings, lines} = report(profile, env);
	expect(warnings).toHaveLength(1);
	expect(warnings[0]).toContain(words);
	expect(lines.at(-1)).toBe(`! ${warnings[0]}`);
});

test('what was asked and what is by environment are told apart', () => {
	const asked = report({hasToldTrueColor: true}).lines.join('\n');
	expect(asked).toContain('16 million (asked)');
	expect(asked).toContain('light (asked)');
	expect(asked).toContain('takes (asked)');
	const told = {hasToldBackground: false, hasToldClipboard: false};
	const guessed = report(told, {LANG: 'C.UTF-8', COLORFGBG: '0;15'}).lines.join('\n');
	expect(guessed).toContain('256 (by environment: TERM)');
	expect(guessed).toContain('light (by environment: COLORFGBG)');
	expect(guessed).toContain('does not tell whether it takes it');
	expect(report({...told, background: 'unknown'}).lines.join('\n')).toContain('taken for dark');
});

test('kitty is told what helps, unless it is done already', () => {
	const name = 'kitty(0.26.5)';
	expect(report({name, bidi: 'words'}).warnings.join()).toContain('force_ltr yes');
	expect(report({name, bidi: 'visual'}).warnings).toEqual([]);
});

test('the report for scripts holds what was measured by string', () => {
	const {json} = report({});
	expect(json).toMatchObject({
		terminal: 'XTerm(390)',
		widthModel: 'wc1',
		bidi: 'visual',
		columns: 80,
	});
	expect(json['measuredCells']).toMatchObject({का: 2, दिल्ली: 5});
	expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test.each(widthModels)('the rulers of a %s terminal are as long as their lines', (width) => {
	const lines = rulerLines({width, bidi: 'visual', preBase: false, textSizing: false});
	expect(lines.map(({label}) => label)).toEqual(['Hindi', 'Urdu']);
	for (const {ruler, textCells} of lines) {
		expect(ruler.length).toBe(textCells);
		expect(ruler.endsWith('|')).toBe(true);
	}
});

import {afterEach, expect, test} from 'vitest';
import {messageFor} from '../../../source/state/dispatch.ts';
import {update} from '../../../source/state/update.ts';
import {type Browser, openBrowser} from '../../support/browser.tsx';
import {closeScreens, type ScreenSize} from '../../support/screen.ts';

afterEach(closeScreens);

async function reading(name: string, size: ScreenSize): Promise<Browser> {
	const browser = await openBrowser(size);
	const index = browser.store.getState().heads.findIndex(({id}) => id.startsWith(name));
	await browser.type(`${index + 1}G\r`);
	return browser;
}

function footer(browser: Browser): string {
	return browser.lines().at(-1)?.trim() ?? '';
}

function people(browser: Browser): readonly string[] {
	const {open} = browser.store.getState();
	return open?.entities.filter(({type}) => type === 'person').map(({name}) => name) ?? [];
}

test('= on one name and = on another asks; n leaves both, y makes them one, U makes them two', async () => {
	const browser = await reading('004', {columns: 120, rows: 40});
	await browser.type('ge');
	const before = people(browser);
	await browser.type('=');
	expect(footer(browser)).toBe(
		'Pham Gia Tuc is marked: go to the other name and press =, or x lets it go',
	);
	await browser.type('j=');
	expect(footer(browser)).toMatch(
		/^Is Tran Cam Tu .*\(5\) the same person as Pham Gia Tuc .*\(6\)\? {3}y yes {3}n no$/,
	);
	// What is no answer is none.
	await browser.type('x');
	expect(footer(browser)).toMatch(/^Is Tran Cam Tu/);
	await browser.type('n');
	expect(people(browser)).toEqual(before);
	await browser.type('=y');
	expect(footer(browser)).toBe('Tran Cam Tu and Pham Gia Tuc are one person now: U undoes it');
	expect(people(browser)).toEqual(before.filter((name) => name !== 'Tran Cam Tu'));
	expect(browser.wrongBorders()).toEqual([]);
	// "Pham Gia Tuc" and "Tran Cam Tu", as the articles spell them.
	const merge = {
		edit: 'merge',
		type: 'person',
		into: ['फाम गिया टुक'],
		forms: ['ट्रान कैम तु', 'ट्रान कैम तू'],
	};
	expect(browser.kept).toEqual([merge]);
	await browser.type('U');
	expect(footer(browser)).toBe('undone: ट्रान कैम तु and फाम गिया टुक are two again');
	expect(people(browser)).toEqual(before);
	expect(browser.kept).toEqual([merge, {edit: 'undo', of: merge}]);
	await browser.type('U');
	expect(footer(browser)).toMatch(/^nothing to undo/);
});

test('a person and a place are not asked about', async () => {
	const browser = await reading('004', {columns: 120, rows: 40});
	await browser.type('ge');
	await browser.type('=t=');
	expect(footer(browser)).toBe(
		'Pham Gia Tuc is a person, Hanoi a place: a type cannot be changed; & finds articles that name both',
	);
	expect(browser.kept).toEqual([]);
});

test('- on the card takes a spelling out, or one mention; the card follows', async () => {
	const browser = await reading('000', {columns: 120, rows: 40});
	await browser.type('i');
	// The dates have no place to go: the spellings stand first among rows that lead somewhere.
	await browser.type('gg');
	const [own, other] = cardForms(browser);
	await browser.type('-');
	expect(cardForms(browser)).toEqual([other]);
	expect(footer(browser)).toMatch(/^no longer Vu Dai Thang: .* {3}U undoes it$/);
	expect(browser.kept).toEqual([{edit: 'split', type: 'person', form: own}]);
	await browser.type('U');
	expect(cardForms(browser)).toEqual([own, other]);
	// The last row is a mention in the Urdu version.
	await browser.type('G-');
	expect(browser.kept.at(-1)).toMatchObject({edit: 'split', article: /^001/});
	expect(browser.wrongBorders()).toEqual([]);
});

function cardForms(browser: Browser): readonly string[] {
	const {overlay} = browser.store.getState();
	return overlay?.type === 'card' ? overlay.card.entity.forms.map(({text}) => text) : [];
}

test('- in the text takes the mention out that e led to', async () => {
	const browser = await reading('000', {columns: 120, rows: 40});
	await browser.type('-');
	expect(footer(browser)).toMatch(/^no tag to remove.*e goes to a mention, - takes that out/);
	await browser.type('e-');
	expect(footer(browser)).toBe(
		'no longer Vu Dai Thang: वु दाई थांग in 000_2a803290cec2479c   U undoes it',
	);
	expect(browser.kept).toMatchObject([{edit: 'split', type: 'person', article: /^000/}]);
});

/** Keys that act on panes, in the order of the keymap. */
const paneKeys = [
	'h',
	'l',
	'\t',
	'e',
	'E',
	't',
	'T',
	']',
	'[',
	'J',
	'K',
	'}',
	'{',
	'f',
	'F',
	'z',
	'P',
];

test('an overlay takes all keys: none acts on the panes behind it, and the footer shows its own', async () => {
	const browser = await reading('000', {columns: 120, rows: 40});
	const {store} = browser;
	const overlays: readonly (readonly [string, readonly string[], RegExp])[] = [
		['?', ['e', 'J', '=', 'x'], /^j down {2}Space page {2}q back$/],
		['gp', ['=', 'x', '/', 'p'], /^j down {2}Space page {2}\? keys {2}q back$/],
		['i', ['p', 'D', 'w', 's'], /^Enter follow {2}= merge {2}- split off.*\? keys {2}q back$/],
		['gh', ['=', 'x', 'c', 'p'], /^Enter follow {2}j down.*\? keys {2}q back$/],
		['c', ['=', 'x', 'p'], /^s sort {2}Enter follow.*\? keys {2}q back$/],
		['C', ['=', 'x', 'p'], /^Enter follow {2}\+ window.*\? keys {2}q back$/],
		['p', ['=', 'x', 'c'], /^n next difference.*\? keys {2}q back$/],
	];
	for (const [keys, more, own] of overlays) {
		await browser.type(keys);
		expect(footer(browser), keys).toMatch(own);
		const shown = store.getState();
		for (const key of [...paneKeys, ...more]) {
			// Names can be walked in both versions.
			if (keys === 'p' && /^e$/iv.test(key)) continue;
			const message = messageFor(shown, {type: 'text', text: key});
			expect(message, `${key} over ${keys}`).toMatchObject({type: 'keyUnknown', key});
		}
		const [after, effects] = update(shown, {type: 'keyUnknown', key: 'J'});
		expect(effects).toEqual([]);
		expect(after).toEqual({...shown, notice: 'J does nothing here: ? lists the keys'});
		await browser.type('q');
		expect(store.getState().overlay).toBeUndefined();
	}
});

test('? over two versions lists their keys, and they come back', async () => {
	const browser = await reading('000', {columns: 120, rows: 40});
	await browser.type('p');
	await browser.type('?');
	const shown = browser.lines().join('\n');
	expect(shown).toContain('n goes to the next difference');
	expect(shown).not.toContain('next article');
	await browser.type('q');
	expect(browser.store.getState().overlay?.type).toBe('parallel');
	// A menu lies in the footer: the versions stay in sight.
	await browser.type('g');
	expect(browser.lines().join('\n')).toMatch(/% the same/);
});

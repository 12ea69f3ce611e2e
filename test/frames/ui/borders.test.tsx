import {afterEach, expect, test} from 'vitest';
import {openBrowser} from '../../support/browser.tsx';
import {closeScreens} from '../../support/screen.ts';

afterEach(closeScreens);

test.each([
	['xterm', 80, 24],
	['xterm', 200, 60],
	['wc0', 120, 40],
	['gc1', 80, 24],
	['gc2wc1', 120, 40],
	['all1', 200, 60],
] as const)(
	'in a terminal that counts %s every border stands on every article at %ix%i',
	async (widthTable, columns, rows) => {
		const browser = await openBrowser({columns, rows}, {widthTable});
		const wrong: string[] = [];
		const check = (): void => {
			wrong.push(...browser.wrongBorders());
		};
		await browser.type('1G');
		await browser.type('\r');
		for (let place = 1; place <= 5; place += 1) {
			check();
			await browser.press('jj ');
			check();
			await browser.press('G');
			check();
			await browser.press('J');
		}
		await browser.type('/vu dai');
		check();
		await browser.type('\r');
		await browser.resize({columns: columns - 7, rows: rows - 3});
		check();
		expect(wrong).toEqual([]);
	},
);

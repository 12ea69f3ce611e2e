import {expect, test} from 'vitest';
import {themeFor} from '../../../source/ui/theme.ts';

test.each([
	['auto', 'light', true, 'light'],
	['auto', 'dark', true, 'dark'],
	['auto', 'unknown', true, 'dark'],
	['dark', 'light', true, 'dark'],
	['mono', 'light', true, 'mono'],
	['light', 'light', false, 'mono'],
] as const)('--theme %s on a %s background, colors %s: %s', (theme, background, hasColor, name) => {
	expect(themeFor({theme, background, hasColor}).name).toBe(name);
});

test('without colors each kind of highlight still looks its own way, in plain and in selected rows', () => {
	const {palettes} = themeFor({theme: 'mono', background: 'unknown', hasColor: false});
	for (const palette of [palettes.plain, palettes.inverse]) {
		const looks = Object.values(palette).map(({on}) => on);
		expect(new Set(looks).size).toBe(looks.length);
	}
	expect(JSON.stringify(palettes)).not.toMatch(/[[;](?:3|4)[0-7][m;]/);
});

test('a highlight ends in the style of its row', () => {
	const {palettes, styles} = themeFor({theme: 'dark', background: 'dark', hasColor: true});
	expect(palettes.plain.hit.off).toBe('\u001B[m');
	expect(palettes.inverse.hit.off).toBe(`\u001B[0;${styles.inverse}m`);
});

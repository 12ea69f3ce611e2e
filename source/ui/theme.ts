/**
 * How things look: 16 colors on the terminal's own foreground and background, and for each color a
 * second sign (reverse video, an underline, bold), so that nothing is told by color alone.
 */

import type {Palette} from '../text/row-encoder.ts';
import type {HighlightKind} from '../text/types.ts';

/** What a whole row is; its SGR parameters are in the theme. */
export type RowStyle = 'plain' | 'bold' | 'dim' | 'inverse' | 'accent' | 'warning';

export type ThemeName = 'dark' | 'light' | 'mono';

export type Theme = {
	readonly name: ThemeName;
	/** SGR parameters (`1;36`); empty for none. */
	readonly styles: Readonly<Record<RowStyle, string>>;
	/** What begins and ends a highlight inside a row of each style. */
	readonly palettes: Readonly<Record<RowStyle, Palette>>;
};

export type ThemeChoice = {
	/** `--theme`. */
	readonly theme: 'auto' | ThemeName;
	/** `profile.background`. */
	readonly background: 'dark' | 'light' | 'unknown';
	/** Not `NO_COLOR`, not `--color never`. */
	readonly hasColor: boolean;
};

/** The theme for a terminal; one object for each name, so that it can be compared. */
export function themeFor({theme, background, hasColor}: ThemeChoice): Theme {
	if (!hasColor) return themes.mono;
	if (theme !== 'auto') return themes[theme];
	return background === 'light' ? themes.light : themes.dark;
}

type Colors = {readonly accent: string; readonly warning: string; readonly entity: string};

/** Bright colors vanish on white and dark blue on black. */
const colors: Readonly<Record<ThemeName, Colors>> = {
	dark: {accent: '1;36', warning: '1;33', entity: '4;36'},
	light: {accent: '1;34', warning: '1;31', entity: '4;34'},
	mono: {accent: '1', warning: '1', entity: '4'},
};

const rowStyles: readonly RowStyle[] = ['plain', 'bold', 'dim', 'inverse', 'accent', 'warning'];

const themes: Readonly<Record<ThemeName, Theme>> = {
	dark: themeOf('dark'),
	light: themeOf('light'),
	mono: themeOf('mono'),
};

function themeOf(name: ThemeName): Theme {
	const {accent, warning, entity} = colors[name];
	const styles = {plain: '', bold: '1', dim: '2', inverse: '7', accent, warning};
	const palettes = Object.fromEntries(
		rowStyles.map((style) => [style, paletteOf(styles[style], entity)]),
	) as Record<RowStyle, Palette>;
	return {name, styles, palettes};
}

/** Inside a row that is reverse itself, a hit is what is not. */
function paletteOf(style: string, entity: string): Palette {
	const isReverse = style === '7';
	const kinds: Readonly<Record<HighlightKind, string>> = {
		entity: isReverse ? '4' : entity,
		hit: isReverse ? '27;1' : '1;7',
		selected: isReverse ? '27;1;4' : '1;4;7',
		selection: isReverse ? '27' : '7',
	};
	const off = style === '' ? '\u001B[m' : `\u001B[0;${style}m`;
	return {
		entity: {on: sgr(kinds.entity), off},
		hit: {on: sgr(kinds.hit), off},
		selected: {on: sgr(kinds.selected), off},
		selection: {on: sgr(kinds.selection), off},
	};
}

function sgr(parameters: string): string {
	return `\u001B[${parameters}m`;
}

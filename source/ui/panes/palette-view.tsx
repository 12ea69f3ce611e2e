import type {ReactElement} from 'react';
import type {Prompt} from '../../state/box-types.ts';
import {keyHint} from '../../state/keys-in-force.ts';
import type {Rect} from '../../state/layout.ts';
import {paletteEntries} from '../../state/palette.ts';
import {clampedTop, topShowing} from '../../state/scrolling.ts';
import type {State} from '../../state/types.ts';
import {Block} from '../components/block.tsx';
import type {BlockLine} from '../components/block-lines.ts';

type PaletteViewProps = {readonly state: State; readonly prompt: Prompt; readonly rect: Rect};

/** The commands that fit what is typed in the footer; Enter runs the selected one. */
export function PaletteView({state, prompt, rect}: PaletteViewProps): ReactElement {
	const entries = paletteEntries(state);
	const height = Math.max(1, rect.height - 1);
	const {selectedIndex} = prompt;
	const top = clampedTop(topShowing(selectedIndex, 0, height), entries.length, height);
	const lines = entries.slice(top, top + height).map(({keys, help}, index): BlockLine => {
		const isSelected = top + index === selectedIndex;
		const text = `${isSelected ? '>' : ' '} ${keys.padEnd(16)} ${help}`;
		return [{text, width: rect.width, style: isSelected ? 'inverse' : 'plain'}];
	});
	const label =
		entries.length === 0
			? 'no command is called so'
			: `commands ${entries.length}   ${keysText(state)}`;
	const rule: BlockLine = {rule: label, isFocused: true};
	return <Block width={rect.width} height={rect.height} lines={[rule, ...lines]} />;
}

function keysText(state: State): string {
	const runs = keyHint(state, 'prompt.accept', (key) => `${key} runs`);
	const leaves = keyHint(state, 'everywhere.cancel', (key) => `${key} leaves`);
	return [runs, leaves].filter((hint) => hint !== '').join(', ');
}

import {memo, type ReactElement} from 'react';
import {Block} from './block.tsx';
import type {SeparatorLine} from './block-lines.ts';

const line: SeparatorLine = {isSeparator: true};

/** The line between two columns of panes, one cell wide. */
export const Separator = memo(function Separator({
	height,
}: {
	readonly height: number;
}): ReactElement {
	return <Block width={1} lines={Array.from({length: height}, () => line)} />;
});

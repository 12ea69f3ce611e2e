import {createContext, type ReactElement, type ReactNode, useContext, useMemo} from 'react';
import type {Slots} from '../../terminal/slots.ts';
import type {RowEncoding} from '../../text/types.ts';
import type {Theme} from '../theme.ts';

export type SlotDrawing = {
	/** The table that the frame writer reads. */
	readonly slots: Slots;
	readonly encoding: RowEncoding;
	readonly theme: Theme;
	/**
	 * A block is one column to Ink, whatever its width: the writer puts its cells there. Ink then lays
	 * out and reads five columns instead of two hundred, and nothing beside a block may have a width.
	 */
	readonly isNarrow?: boolean;
};

type SlotProviderProps = SlotDrawing & {readonly children?: ReactNode};

const SlotContext = createContext<SlotDrawing | undefined>(undefined);

/** Around an app that is drawn by a frame writer; without it rows are plain logical text. */
export function SlotProvider({
	slots,
	encoding,
	theme,
	isNarrow = false,
	children,
}: SlotProviderProps): ReactElement {
	const drawing = useMemo(
		() => ({slots, encoding, theme, isNarrow}),
		[slots, encoding, theme, isNarrow],
	);
	return <SlotContext value={drawing}>{children}</SlotContext>;
}

/** How rows are drawn here; undefined where Ink draws them itself. */
export function useSlotDrawing(): SlotDrawing | undefined {
	return useContext(SlotContext);
}

import {createContext, type ReactElement, type ReactNode, useContext, useMemo} from 'react';
import type {Slots} from '../../terminal/slots.ts';
import type {RowEncoding} from '../../text/types.ts';
import type {Cells} from '../../text/units.ts';
import {widthInCells} from '../../text/width.ts';
import type {Theme} from '../theme.ts';

export type SlotDrawing = {
	/** The table that the frame writer reads. */
	readonly slots: Slots;
	readonly encoding: RowEncoding;
	readonly theme: Theme;
};

type SlotProviderProps = SlotDrawing & {readonly children?: ReactNode};

const SlotContext = createContext<SlotDrawing | undefined>(undefined);

/** Around an app that is drawn by a frame writer; without it rows are plain logical text. */
export function SlotProvider({slots, encoding, theme, children}: SlotProviderProps): ReactElement {
	const drawing = useMemo(() => ({slots, encoding, theme}), [slots, encoding, theme]);
	return <SlotContext value={drawing}>{children}</SlotContext>;
}

/** How rows are drawn here; undefined where Ink draws them itself. */
export function useSlotDrawing(): SlotDrawing | undefined {
	return useContext(SlotContext);
}

/** Measures text in cells of the terminal at hand; without a `SlotProvider`, as most terminals do. */
export function useWidthOf(): (text: string) => Cells {
	const width = useContext(SlotContext)?.encoding.width ?? 'wc1';
	return useMemo(() => (text: string) => widthInCells(text, width), [width]);
}

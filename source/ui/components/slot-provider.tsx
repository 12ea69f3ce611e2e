import {createContext, type ReactElement, type ReactNode, useContext, useMemo} from 'react';
import type {Slots} from '../../terminal/slots.ts';
import type {RowEncoding} from '../../text/types.ts';
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

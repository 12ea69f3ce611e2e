/** Blank cells to the left and to the right of the reader's text. */
export const readerMargin = 1;

/** The ruler stands at the right edge, behind the margin. */
export const rulerWidth = 1;

/** The widest column of text: longer lines are tiring to read, and nobody resizes a terminal for a text. */
export const widestColumn = 100;

/** A reader has no use for more cells. */
export const widestReader = widestColumn + 2 * readerMargin + rulerWidth;

/** Beside a list: a line of 66 letters is what books have. */
export const comfortableReader = 66 + 2 * readerMargin + rulerWidth;

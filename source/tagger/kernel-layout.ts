/*
 * What both sides know of the memory of the kernel.
 */

/** Integers of what is kept of a word, three lines of the caches; the first has its marks: it may be part of a name, it is ordinary. */
export const wordLength = 48;
export const openMark = 1;
export const ordinaryMark = 2;

/** Integers of a name that was found: from, to, the label of its beginning, one that means nothing, and two for the confidence. */
export const nameLength = 6;

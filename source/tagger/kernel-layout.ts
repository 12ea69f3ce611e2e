/*
 * What both sides know of the memory of the kernel.
 */

/** Integers of what is kept of a word, three lines of the caches; the first has its marks: it may be part of a name, it is ordinary. */
export const wordLength = 48;
export const openMark = 1;
export const ordinaryMark = 2;

/** Of a word that is to be read: a number or a sign, one of which the spelling tells nothing; its shape stands above the marks, a byte a letter. */
export const numberMark = 4;
export const signMark = 8;
export const keyAloneMark = 16;
export const shapeShift = 8;
/** Integers before its letters: marks, classes, how many letters there are of the spelling, and of its key. */
export const headLength = 4;
/** So many words are read together: the rows of what more of them tell would not stay in the nearer caches. */
export const pendingWords = 16;

/** Integers of a name that was found: from, to, the label of its beginning, one that means nothing, and two for the confidence. */
export const nameLength = 6;

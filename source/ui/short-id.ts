import {shortFileName} from '../text/file-name.ts';

/** The file name of an article in at most ten letters, without its folders and its ending. */
export function shortId(id: string): string {
	return shortFileName(id, 10);
}

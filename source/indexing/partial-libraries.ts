import type {Folder} from './folder.ts';

/** Tells whether a library is to be made of what was read so far: at 500 articles, and whenever there are four times as many. */
export function partialLibraries(): (
	folder: Pick<Folder, 'articles' | 'files'>,
	allFiles: number,
) => boolean {
	let next = firstLibrary;
	return ({articles, files}, allFiles) => {
		const most = next === firstLibrary ? mostInFirst : mostInPart;
		if (articles.size < next || files.size > allFiles * most) return false;
		next = articles.size * 4;
		return true;
	};
}

const firstLibrary = 500;

/** Of more of the files the whole library is there soon. */
const mostInFirst = 0.4;

/** Of a larger share of all files none is made after the first, before the whole one: of 2,000 in 10,000 it took 2 of 33 s of CPU. */
const mostInPart = 0.15;

import type {CorpusProblem} from '../corpus/types.ts';
import type {PackedFile, StoredPack} from '../packs/types.ts';
import type {Slices} from '../search/slices.ts';
import type {FilePlace} from './types.ts';

/** Where a file of a pack is by now, if it is to be taken from there. */
export type PlaceOf = (file: PackedFile) => FilePlace | undefined;

/** A file of a pack as it is called now. */
export type TakenFile = {
	readonly file: PackedFile;
	readonly place: FilePlace;
	/** Of the id that it had. */
	readonly idLength: number;
};

/** Those that are known by now, and how many articles each has in the pack. */
export function* takenFiles(
	{files}: StoredPack,
	placeOf: PlaceOf,
): Slices<{readonly counts: Uint32Array; readonly files: readonly (TakenFile | undefined)[]}> {
	const counts = new Uint32Array(files.length);
	const taken: (TakenFile | undefined)[] = [];
	for (let index = 0; index < files.length; index++) {
		const file = files.at(index) as PackedFile;
		const place = placeOf(file);
		counts[index] = file.articles;
		taken.push(place && {file: calledNow(file, place), place, idLength: file.id.length});
		if (taken.length % filesAtOnce === 0) yield;
	}
	return {counts, files: taken};
}

function calledNow(known: PackedFile, {id, path, file}: FilePlace): PackedFile {
	const {size, modifiedMs, articles} = known;
	// Most often the very string that it is opened by.
	const key = known.key === file ? file : known.key;
	return {path, id, key, size, modifiedMs, problems: problemsAt(known, path), articles};
}

/** Of a file that may have stood elsewhere; a line may stand behind the path. */
function problemsAt(file: PackedFile, path: string): readonly CorpusProblem[] {
	if (file.problems.length === 0) return noProblems;
	return file.problems.map((each) => ({...each, path: path + each.path.slice(file.path.length)}));
}

/** One list for all files that have none. */
const noProblems: readonly CorpusProblem[] = [];

/** Between pauses. */
export const filesAtOnce = 32;

import type {StoryIndex} from './analysis/story-pairs.ts';
import type {Library} from './library.ts';
import {inSlices, type Slices} from './search/slices.ts';
import type {Message} from './state/types.ts';

type Finders = Pick<typeof import('./worker-answers.ts'), 'storiesInSlices' | 'pairsMessage'>;

type StoryOptions = {
	/** The newest library. */
	readonly library: () => Library | undefined;
	/** Which articles of it tell one story is known; the open one may have another version. */
	readonly found: (stories: StoryIndex) => void;
	readonly post: (message: Message) => void;
	readonly rest: () => Promise<void>;
};

/** Finds stories, one run at a time, and again if the reader merged or split entities meanwhile. */
export function storyFinder({
	library,
	found,
	post,
	rest,
}: StoryOptions): (finders: Finders) => Promise<void> {
	let isFinding = false;
	const findIn = async (
		known: Library,
		{storiesInSlices, pairsMessage}: Finders,
	): Promise<void> => {
		const stories = await inSlices(storiesInSlices(known), rest);
		found(stories);
		post(await inSlices(pairsMessage(known, stories), rest));
	};
	return async (finders) => {
		if (isFinding) return;
		isFinding = true;
		try {
			let done: Library | undefined;
			for (let of = library(); of !== undefined && of !== done; of = library()) {
				await findIn(of, finders);
				done = of;
			}
		} finally {
			isFinding = false;
		}
	};
}

type Finishing = {
	readonly findStories: () => Promise<void>;
	readonly warmedUp: (library: Library, longest?: number) => Slices<void>;
	readonly rest: () => Promise<void>;
};

/**
 * The search box comes first: who asks meanwhile is answered at once, and finds the code compiled. In a small folder it then waits
 * a moment for the stories, which take no longer than a blink there.
 */
export async function finishUp(
	library: Library,
	{findStories, warmedUp, rest}: Finishing,
): Promise<void> {
	const isSmall = library.articles.length <= smallFolder;
	if (isSmall) await inSlices(warmedUp(library, firstWarmUpMs), rest);
	if (isSmall) await findStories();
	await inSlices(warmedUp(library, isSmall ? smallWarmUpMs : undefined), rest);
	if (!isSmall) await findStories();
}

/** For what each query does: tables that are made at the first, and code. */
const firstWarmUpMs = 150;
/** Enough for code to be compiled: a first search of a small folder that waits for that takes 50 ms and more. */
const smallWarmUpMs = 500;
/** Articles whose stories are found in some tenths of a second. */
export const smallFolder = 200;

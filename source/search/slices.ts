/** Work that pauses every few milliseconds, so that whoever does it can do something else in between. */
export type Slices<Result> = Generator<undefined, Result>;

/** The result of the work, done in one go. */
export function finished<Result>(slices: Slices<Result>): Result {
	let step = slices.next();
	while (!step.done) step = slices.next();
	return step.value;
}

/** Does work that pauses, with a chance for others at each pause. */
export async function inSlices<Result>(
	slices: Slices<Result>,
	pause: () => Promise<void> | undefined,
): Promise<Result> {
	let step = slices.next();
	while (!step.done) {
		await pause();
		step = slices.next();
	}
	return step.value;
}

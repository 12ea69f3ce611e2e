/** Work that pauses every few milliseconds, so that whoever does it can do something else in between. */
export type Slices<Result> = Generator<undefined, Result>;

/** The result of the work, done in one go. */
export function finished<Result>(slices: Slices<Result>): Result {
	let step = slices.next();
	while (!step.done) step = slices.next();
	return step.value;
}

/** A file that the build made beside the program is missing or cut short: no bug, and nobody can work without it. */
export class NotWholeError extends Error {
	constructor(path: string, cause: unknown) {
		super(`the program is not whole, install it again: ${path} cannot be read`, {cause});
		this.name = 'NotWholeError';
	}
}

/** By its name, as each bundle has a class of its own. */
export function isNotWhole(error: unknown): error is Error {
	return error instanceof Error && error.name === 'NotWholeError';
}

/** What `make` makes of an object, until something else of what decides it is given: panes make their lines anew for each key. */
export function madeOnce<Key extends object, Made>(): (
	key: Key,
	decides: readonly unknown[],
	make: () => Made,
) => Made {
	const known = new WeakMap<Key, {readonly decides: readonly unknown[]; readonly made: Made}>();
	return (key, decides, make) => {
		const before = known.get(key);
		if (before?.decides.every((each, index) => each === decides[index])) return before.made;
		const made = make();
		known.set(key, {decides, made});
		return made;
	};
}

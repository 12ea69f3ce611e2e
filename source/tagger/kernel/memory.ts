/**
 * What is kept stands one after the other in the memory of the module: there is nothing to collect, and a room that
 * became too small is left behind for one of twice the size.
 */
let end: usize = __heap_base;

/** Room for `bytes`, at the beginning of a line of the caches; zeros, and no memory before it is written to. */
export function take(bytes: usize): usize {
	const at = (end + line - 1) & ~(line - 1);
	end = at + bytes;
	const missing = <i32>((end + page - 1) / page) - memory.size();
	// Stops with a `RuntimeError`, as the machine has no memory left.
	if (missing > 0 && memory.grow(missing) < 0) unreachable();
	return at;
}

const line: usize = 64;
const page: usize = 65536;

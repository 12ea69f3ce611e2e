/**
 * What is kept stands one after the other in the memory of the module: there is nothing to collect, and a room that
 * became too small is left behind for one of twice the size.
 */
let end: usize = __heap_base;

/** Room for `bytes`, at the beginning of a line of the caches; zeros, and no memory before it is written to. */
export function take(bytes: usize): usize {
	const at = (end + line - 1) & ~(line - 1);
	const last = <u64>at + <u64>bytes;
	const missing = <i64>((last + page - 1) / page) - <i64>memory.size();
	// Stops with a `RuntimeError` where the machine has no memory left, or addresses of 32 bits reach no farther; what there is stays as it is.
	if (last > mostBytes || (missing > 0 && memory.grow(<i32>missing) < 0)) unreachable();
	end = <usize>last;
	return at;
}

const line: usize = 64;
const page: u64 = 65536;
const mostBytes: u64 = 65535 * page;

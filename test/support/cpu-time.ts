/** Milliseconds of this thread's own work, so that a busy machine fails no test. */
export function cpuMs(work: () => void): number {
	const before = process.threadCpuUsage();
	work();
	const {user, system} = process.threadCpuUsage(before);
	return (user + system) / 1000;
}

/** Milliseconds that this thread has worked since it began: for a difference. */
export function threadMs(): number {
	const {user, system} = process.threadCpuUsage();
	return (user + system) / 1000;
}

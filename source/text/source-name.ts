/** What a source is called in a list: the host of an address without `www.`, else what the article says. */
export function sourceName(source: string | undefined): string | undefined {
	if (source === undefined) return undefined;
	const {host} =
		/^[a-z][a-z\d+.\-]*:\/\/(?:[^\/@]*@)?(?:www\.)?(?<host>[^\/:?#]+)/iv.exec(source)?.groups ?? {};
	return host?.toLowerCase() ?? source;
}

/** How far a folder is read. */
export type ProgressState = {
	/** While a folder is read: its files, and the time since. */
	readonly reading?: {
		readonly files: number;
		readonly filesRead: number;
		readonly milliseconds: number;
	};
	/** Articles that can be searched before everything is indexed. */
	readonly searchableArticles?: number;
	/** The reader stopped it. */
	readonly isStopped?: boolean;
	/** The reader asked for that before the files were counted. */
	readonly stopsWhenCounted?: boolean;
};

/** How far the search for a query is. */
export type SearchProgress = {
	readonly query: string;
	/** Articles. */
	readonly asked: number;
	readonly of: number;
};

export type ProgressMessage =
	| ({readonly type: 'searchProgressed'} & SearchProgress)
	| {
			readonly type: 'indexProgressed';
			readonly articles: number;
			readonly files: number;
			/** Of these; one may hold many articles. */
			readonly filesRead: number;
			/** Since reading began. */
			readonly milliseconds: number;
	  }
	/** So many articles can be searched; more are being read. */
	| {readonly type: 'partlyIndexed'; readonly articles: number};

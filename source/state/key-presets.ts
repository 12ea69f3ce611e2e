import type {KeyChanges} from './key-changes.ts';

/** `--keys vim|less`: keys of other programs, where they differ from the usual ones. C-b stays free in both. */
export const keyPresets = {
	vim: {
		reading: {
			next: ['j', 'Down', 'C-n', 'C-e'],
			previous: ['k', 'Up', 'C-p', 'C-y'],
			'half-page-down': ['C-d'],
			'half-page-up': ['C-u'],
			undo: ['u', 'U'],
		},
	},
	less: {
		reading: {
			next: ['j', 'Down', 'C-n', 'C-e'],
			'page-down': ['Space', 'f', 'PgDn', 'C-f', 'C-v'],
			top: ['g', '<', 'Home'],
			'go-to-menu': [','],
			'filter-menu': ['a'],
			'pane-left': ['Left'],
			help: ['h', '?'],
		},
	},
} as const satisfies Readonly<Record<string, KeyChanges>>;

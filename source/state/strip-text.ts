import {shownName} from './shown-name.ts';
import type {EntityGroup} from './types.ts';

type Group = Pick<EntityGroup, 'label' | 'entities'>;

/**
 * Two people and the first name of every other kind. Where they have no room, one of the people; then the last kinds say
 * no more than how many there are, and the last of those nothing, so that the first two kinds keep a name each as long
 * as one has room.
 */
export function fittingStrip(groups: readonly Group[], fits: (text: string) => boolean): string {
	const all = groups.length;
	const strip = (named: number, shown: number): string =>
		groups
			.slice(0, shown)
			.map((group, at) => (at < named ? namedGroup(group, 1) : countedGroup(group)))
			.join('   ');
	const full = groups.map((group) => namedGroup(group, group.label === 'people' ? 2 : 1));
	const firstTwo = Math.min(2, all);
	const candidates = [
		full.join('   '),
		...downFrom(all, firstTwo).map((named) => strip(named, all)),
		...downFrom(all - 1, firstTwo).map((shown) => strip(firstTwo, shown)),
		strip(1, 1),
		...downFrom(all, 1).map((shown) => strip(0, shown)),
	];
	return candidates.find(fits) ?? '';
}

function downFrom(most: number, least: number): readonly number[] {
	return Array.from({length: Math.max(0, most - least + 1)}, (_, at) => most - at);
}

function countedGroup({label, entities}: Group): string {
	return `${label} ${entities.length}`;
}

/** `people Vu Dai Thang 2, Pham Gia Tuc 1 +9` */
function namedGroup({label, entities}: Group, most: number): string {
	const shown = entities.slice(0, most);
	const names = shown.map(({entity, count}) => `${shownName(entity)} ${count}`).join(', ');
	const more = entities.length - shown.length;
	return `${label} ${names}${more > 0 ? ` +${more}` : ''}`;
}

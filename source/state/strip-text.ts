import {shownName} from './shown-name.ts';
import type {EntityGroup} from './types.ts';

type Group = Pick<EntityGroup, 'label' | 'entities'>;

/**
 * Two people and the first name of every other kind. Where they have no room, one of the people; then the last kinds say
 * no more than how many there are, and at last nothing.
 */
export function fittingStrip(groups: readonly Group[], fits: (text: string) => boolean): string {
	const first = groups.map((group) => named(group, 1));
	const counted = groups.map(({label, entities}) => `${label} ${entities.length}`);
	const joined = (parts: readonly string[]): string => parts.join('   ');
	const shorter = groups.map((_, at) => {
		const whole = groups.length - 1 - at;
		return joined([...first.slice(0, whole), ...counted.slice(whole)]);
	});
	const fewer = groups.map((_, at) => joined(counted.slice(0, groups.length - at)));
	const full = groups.map((group) => named(group, group.label === 'people' ? 2 : 1));
	const all = [joined(full), joined(first), ...shorter, ...fewer];
	return all.find(fits) ?? '';
}

/** `people Vu Dai Thang 2, Pham Gia Tuc 1 +9` */
function named({label, entities}: Group, most: number): string {
	const shown = entities.slice(0, most);
	const names = shown.map(({entity, count}) => `${shownName(entity)} ${count}`).join(', ');
	const more = entities.length - shown.length;
	return `${label} ${names}${more > 0 ? ` +${more}` : ''}`;
}

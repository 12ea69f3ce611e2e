import {type ListOrder, orderNames} from './list-order.ts';
import type {ListCommand} from './list-types.ts';
import {listFound} from './selectors.ts';
import {notice, type Step, withFields, without} from './step.ts';
import type {State} from './types.ts';
import {keepSelection} from './update-list.ts';
import {closeTopView} from './update-view.ts';

type Sorted = Pick<Extract<ListCommand, {readonly type: 'sorted'}>, 'by' | 'isOfFound'>;

/** s and a letter: the list in that order; in the order that it has already, from the other end. */
export function sortList(state: State, {by, isOfFound = false}: Sorted): Step {
	const closed = state.overlay?.type === 'menu' ? closeTopView(state)[0] : state;
	const isFound = isOfFound || listFound(closed) !== undefined;
	if (by === 'relevance' && !isFound) {
		return notice(closed, 'relevance is of a search: there is none');
	}
	const field = isFound ? 'foundOrder' : 'order';
	const usual = field === 'order' ? 'date' : 'relevance';
	const before = closed[field] ?? {by: usual, isReversed: false};
	const order: ListOrder = {by, isReversed: before.by === by && !before.isReversed};
	const isUsual = by === usual && !order.isReversed;
	const next = isUsual ? without(closed, field) : withFields(closed, {[field]: order});
	const shown = keepSelection({...closed, isTouched: true}, {...next, isTouched: true});
	return notice(shown, `sorted ${orderName(order)}`);
}

/** What the rule of the list says; nothing where the order is the usual one. */
export function shownOrder(state: State): string | undefined {
	const order = listFound(state) === undefined ? state.order : state.foundOrder;
	return order && orderName(order);
}

function orderName({by, isReversed}: ListOrder): string {
	return orderNames[by][isReversed ? 1 : 0];
}

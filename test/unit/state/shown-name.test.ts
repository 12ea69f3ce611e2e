import {expect, test} from 'vitest';
import {shownName} from '../../../source/state/shown-name.ts';

test.each([
	['quantity', '4 group', '4 groups'],
	['quantity', '1 group', '1 group'],
	['quantity', '>200000000 dong', '>200,000,000 dong'],
	['quantity', '2.12345 km', '2.12345 km'],
	['quantity', '5000 rupee', '5000 rupees'],
	['quantity', '20 person', '20 people'],
	['quantity', '11 shakha', '11 shakha'],
	['date', 'XXXX-12-18', '18 Dec'],
	['date', '2024-12-18', '2024-12-18'],
	['date', '2025/2030', '2025\u20132030'],
	['date', '2024-12-18/2024-12-20', '2024-12-18 \u2013 2024-12-20'],
	['date', 'XXXX-12-18/XXXX-12-20', '18 Dec \u2013 20 Dec'],
	['date', '2025/..', 'from 2025'],
	['date', '../2030', 'until 2030'],
	['person', 'Vu Dai Thang', 'Vu Dai Thang'],
] as const)('the %s %s is shown as %s', (type, name, shown) => {
	expect(shownName({type, name})).toBe(shown);
});

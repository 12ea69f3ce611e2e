import {expect, test} from 'vitest';
import type {Entity, EntityId} from '../../../source/entities/types.ts';
import {footerText} from '../../../source/state/footer.ts';
import type {State} from '../../../source/state/types.ts';
import {widthInCells} from '../../../source/text/width.ts';
import {emptyState} from '../../support/states.ts';

const hindiBank = 'भारतीय रिज़र्व बैंक';
const urduBank = 'ریزرو بینک آف انڈیا';

function bank(name: string, form: string, script: 'Deva' | 'Arab' | 'Latn'): Entity {
	return {
		id: `organization:${name}` as EntityId,
		type: 'organization',
		name,
		forms: [{text: form, count: 12, script}],
		mentions: 12,
		articles: [],
	};
}

const into = bank('Reserve Bank of India', 'Reserve Bank of India', 'Latn');
const hindi = bank('Indian Reserve Bank', hindiBank, 'Deva');
const urdu = bank('Rizarv Baink Af India', urduBank, 'Arab');

function asked(columns: number, ...others: readonly Entity[]): string {
	const state: State = {...emptyState(columns, 24), overlay: {type: 'merging', into, others}};
	return footerText(state, columns);
}

test.each([200, 120, 100, 80, 60, 40, 24])(
	'in %i columns the answers to the question stand whole: the Reserve Bank in two scripts',
	(columns) => {
		for (const others of [[hindi], [urdu], [hindi, urdu]]) {
			const line = asked(columns, ...others);
			expect(line).toMatch(/y yes {3}n no$/v);
			expect(widthInCells(line, emptyState(columns, 24).encoding.width)).toBeLessThanOrEqual(
				columns,
			);
		}
	},
);

test('as much of both names as there is room for', () => {
	expect(asked(200, hindi)).toBe(
		` Is Indian Reserve Bank ${hindiBank} (12) the same organization as Reserve Bank of India (12)?   y yes   n no`,
	);
	expect(asked(100, hindi)).toMatch(
		/^ Is Indian Res.*… the same organization as Reserve Bank .*\?/v,
	);
	expect(asked(60, hindi)).toMatch(/^ Indian Res.*… = Reserve B.*…?\?/v);
});

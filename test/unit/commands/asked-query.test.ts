import {expect, test} from 'vitest';
import {askedQuery} from '../../../source/commands/asked-query.ts';
import {noFlags} from '../../../source/commands/command-types.ts';
import {parseQuery} from '../../../source/search/query.ts';

test('the browser opens with the query and the filters of the command line', () => {
	expect(askedQuery(noFlags)).toBeUndefined();
	expect(askedQuery({...noFlags, query: 'vu dai'})).toBe('vu dai');
	const query = askedQuery({
		...noFlags,
		query: 'vu dai',
		lang: ['hi', 'Urdu'],
		source: ['vnanet.vn', 'the hindu'],
		tag: ['चुनाव'],
		since: '2024-06',
	});
	expect(query).toBe('vu dai lang:hi,Urdu source:"vnanet.vn,the hindu" tag:चुनाव date:2024-06..');
	expect(parseQuery(query ?? '').problem).toBeUndefined();
	expect(askedQuery({...noFlags, until: '2025'})).toBe('date:..2025');
});

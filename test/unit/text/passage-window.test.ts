import {expect, test} from 'vitest';
import {withHitInside} from '../../../source/text/passage-window.ts';
import {span} from '../../../source/text/units.ts';

const text = '… समिति के सचिव, कॉमरेड वु दाई थांग ने सम्मेलन की';
const name = 'वु दाई थांग';
const passage = {text, spans: [span(text.indexOf(name), text.indexOf(name) + name.length)]};

function shownIn(room: number): string {
	return withHitInside(passage, (part) => part.length <= room).text;
}

test.each([
	['as it is', 40, text],
	['without the committee', 29, '… के सचिव, कॉमरेड वु दाई थांग ने सम्मेलन की'],
	['without the secretary', 22, '… कॉमरेड वु दाई थांग ने सम्मेलन की'],
	['from the name on', 13, '… वु दाई थांग ने सम्मेलन की'],
	['from the name on, though it has no room', 4, '… वु दाई थांग ने सम्मेलन की'],
])('the hit Vu Dai Thang stands whole in its row: %s', (_, room, expected) => {
	expect(shownIn(room)).toBe(expected);
});

test('the places of hits move with the text: Vu Dai Thang, and the conference', () => {
	const other = 'सम्मेलन';
	const both = {
		text,
		spans: [...passage.spans, span(text.indexOf(other), text.indexOf(other) + other.length)],
	};
	const shown = withHitInside(both, (part) => part.length <= 15);
	const found = shown.spans.map(({start, end}) => shown.text.slice(start, end));
	expect(found).toEqual([name, other]);
});

test('without a hit, and with one at the beginning, nothing is left out', () => {
	for (const spans of [[], [span(0, 3)]]) {
		expect(withHitInside({text, spans}, () => false).text).toBe(text);
	}
});

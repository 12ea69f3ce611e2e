import {expect, test} from 'vitest';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import {articleOf} from './article.ts';

function toldIn(text: string, date?: string): readonly (string | undefined)[] {
	const article = articleOf(text);
	return findMentions(date === undefined ? article : {...article, date}, 'hi').flatMap(
		({type, value, told}) => (type === 'date' && value?.startsWith('XXXX') ? [told] : []),
	);
}

test.each([
	['by the date of the article', '18 अक्टूबर को सम्मेलन हुआ', '2025-11-26', '2025-10-18'],
	['by the only other day', '18 अक्टूबर को; फिर 31 दिसंबर, 2025 से पहले', undefined, '2025-10-18'],
	[
		'by the year that is told most',
		'18 दिसंबर को 2024 में काम की समीक्षा हुई, 2024 में 2024 के लिए और 2025 में',
		undefined,
		'2024-12-18',
	],
	['not, where two years compete', '18 दिसंबर को 2024 में और 2025 में', undefined, undefined],
	['not, where the article has none', '18 दिसंबर को सम्मेलन हुआ', undefined, undefined],
	['not, from an interval', '18 जनवरी को 2021 - 2025 की अवधि में', undefined, undefined],
])('a year is told %s', (_gloss, text, date, told) => {
	expect(toldIn(text, date)).toEqual([told]);
});

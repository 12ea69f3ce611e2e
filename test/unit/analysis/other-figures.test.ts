import {describe, expect, test} from 'vitest';
import {oneStoryOtherFigures, otherStoriesOfOneKind} from '../../data/stories-of-one-kind.ts';
import {storyPairs} from '../../support/stories.ts';

function scoreOf(one: readonly string[], other: readonly string[]): number | undefined {
	return storyPairs({'a.txt': one.join('\n\n'), 'b.txt': other.join('\n\n')})[0]?.score;
}

describe('one story', () => {
	test.each(oneStoryOtherFigures)('$told', ({one, other}) => {
		expect(scoreOf(one, other)).toBeGreaterThan(0.7);
	});
});

describe('two stories of one kind', () => {
	test.each(otherStoriesOfOneKind)('$told', ({one, other}) => {
		expect(scoreOf(one, other)).toBeUndefined();
	});

	test('all of them in one folder', () => {
		const texts = otherStoriesOfOneKind.flatMap(({told, one, other}) => [
			[`${told}, 1`, one.join('\n\n')],
			[`${told}, 2`, other.join('\n\n')],
		]);
		expect(storyPairs(Object.fromEntries(texts))).toEqual([]);
	});
});

describe('a bus and a truck collide, with one figure after the other changed', () => {
	const hindi = [
		'नासिक में बस और ट्रक की टक्कर, 13 लोग घायल',
		'नासिक, 4 मार्च 2023। मुंबई राजमार्ग पर शनिवार सुबह एक बस और ट्रक की टक्कर में 13 लोग घायल हो गए।',
		'पुलिस अधीक्षक राजेश कुमार ने बताया कि मुख्यमंत्री एकनाथ शिंदे ने 50,000 रुपये की सहायता दी और 6 घंटे में रास्ता खुला।',
		'बस शिरडी से पुणे जा रही थी, उसमें 42 यात्री थे। कंपनी 1996 में बनी थी। जांच 15 मई तक होगी।',
	];
	const urdu = [
		'ناسک میں بس اور ٹرک کی ٹکر، 13 افراد زخمی',
		'ناسک، 4 مارچ 2023۔ ممبئی شاہراہ پر ہفتے کی صبح ایک بس اور ٹرک کی ٹکر میں 13 افراد زخمی ہو گئے۔',
		'پولیس سپرنٹنڈنٹ راجیش کمار نے بتایا کہ وزیر اعلیٰ ایکناتھ شندے نے 50,000 روپے کی امداد دی اور 6 گھنٹے میں راستہ کھلا۔',
		'بس شرڈی سے پونے جا رہی تھی، اس میں 42 مسافر تھے۔ کمپنی 1996 میں بنی تھی۔ تحقیقات 15 مئی تک ہوں گی۔',
	];
	const changes = [
		['13 ', '11 '],
		['50,000', '60,000'],
		['6 گ', '8 گ'],
		['42', '38'],
		['1996', '1998'],
		['15 م', '5 م'],
	] as const;
	const scores = [...changes.keys(), changes.length].map((count) => {
		const changed = changes.slice(0, count);
		const other = urdu.map((line) =>
			changed.reduce((text, [found, replacement]) => text.replace(found, replacement), line),
		);
		return scoreOf(hindi, other) ?? 0;
	});

	test('each makes the two less alike, and none makes them two stories', () => {
		expect(scores).toEqual(scores.toSorted((one, other) => other - one));
		expect(scores.at(-1)).toBeGreaterThan(0.6);
	});
});

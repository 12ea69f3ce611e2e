import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {articleOf} from './article.ts';

const {tagger} = loadTagger();
const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url));
const long = readdirSync(seeds)
	.filter((file) => file.endsWith('.txt'))
	.map((file) => readFileSync(seeds + file, 'utf8'))
	.join('\n');

test.each([
	['Paes won in Delhi', 'लिएंडर पेस ने दिल्ली में जीत दर्ज की।'],
	['a name, a place and a date at the very end', 'मनमोहन सिंह 18 दिसंबर 2024'],
	['nothing', ''],
	['a letter', 'क'],
	['a title without its person', 'प्रधानमंत्री'],
	['in Urdu: Imran Khan in Lahore', 'عمران خان نے لاہور میں کہا'],
])('%s: a short article is read after a long one as it is read alone', (_, text) => {
	const alone = findMentions(articleOf(text), 'hi', tagger);
	findMentions(articleOf(long), 'hi', tagger);
	expect(findMentions(articleOf(text), 'hi', tagger)).toEqual(alone);
});

test('Delhi is found in each of 1,000 sentences: the lists grow with the article', () => {
	const text = 'लिएंडर पेस ने दिल्ली में जीत दर्ज की।\n'.repeat(1_000);
	const places = findMentions(articleOf(text), 'hi', tagger).filter(({type}) => type === 'place');
	expect(places.map((place) => place.text)).toEqual(Array(1_000).fill('दिल्ली'));
});

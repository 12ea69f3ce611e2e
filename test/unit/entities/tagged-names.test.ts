import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readMarked} from '../../../scripts/annotated-texts.ts';
import {scoresOf} from '../../../scripts/entity-scores.ts';
import {parseArticle} from '../../../source/corpus/parse.ts';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import type {FoundMention} from '../../../source/entities/types.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import type {Tagger, WordId} from '../../../source/tagger/types.ts';
import {articleOf} from './article.ts';

const {tagger} = loadTagger();

function found(text: string): readonly FoundMention[] {
	return findMentions(articleOf(text), 'hi', tagger);
}

function people(text: string): readonly string[] {
	return found(text)
		.filter(({type}) => type === 'person')
		.map((mention) => mention.text);
}

test('two unknown words that act are left to the model: Relias Dynamics has opened a plant', () => {
	const text = 'रेलियस डायनामिक्स ने नया संयंत्र खोला।';
	const silent = {
		read: () => 0 as WordId,
		readLetters: () => 0 as WordId,
		isOrdinary: () => false,
		isFull: () => false,
		forget: () => {},
		names: () => [],
	};
	expect(findMentions(articleOf(text), 'hi').map(({type}) => type)).toEqual(['person']);
	expect(findMentions(articleOf(text), 'hi', silent)).toEqual([]);
});

const redFort = 'لال قلعہ کی فصیل سے خطاب کیا۔';

test('the Red Fort is a place, whoever the model takes it for', () => {
	expect(found(redFort).map(({type, text}) => [type, text])).toEqual([
		['place', redFort.slice(0, redFort.indexOf(' کی'))],
	]);
});

test('a college has the whole name of whom it is called after, where the model finds two', () => {
	const text = 'वीर बहादुर सिंह स्पोर्ट्स कॉलेज में श्रद्धांजलि दी गई।';
	const college = text.slice(0, text.indexOf(' में'));
	expect(found(text).map((mention) => [mention.type, mention.text])).toEqual([
		['organization', college],
	]);
});

test('the rank of an officer and what it is of in brackets are no body', () => {
	const text = 'एसएसपी (सिटी) अमित वर्मा ने बताया। डीसीपी (क्राइम) शक्ति मोहन अवस्थी ने कहा।';
	const names = found(text).map((mention) => `${mention.type} ${mention.text}`);
	expect(names).toEqual(['person अमित वर्मा', 'person शक्ति मोहन अवस्थी']);
});

test('letters of an offering and a tax are no body', () => {
	const text = 'सूर्या सोलर का आईपीओ खुला। आईपीओ में निवेश हुआ। जीएसटी बढ़ा।';
	expect(found(text).filter(({text: own}) => own !== 'सूर्या सोलर')).toEqual([]);
});

/** A tagger that finds one name of these words and nothing else; the others are ordinary, or new to it. */
function taggerOf(name: string, ordinary: readonly string[]): Tagger {
	const texts: string[] = ['edge'];
	const words = name.split(' ');
	return {
		read: ({text}) => (texts.push(text) - 1) as WordId,
		readLetters: (units, length) =>
			(texts.push(String.fromCharCode(...units.subarray(0, length))) - 1) as WordId,
		isOrdinary: (id) => ordinary.includes(texts[id] ?? ''),
		isFull: () => false,
		forget: () => {},
		names: (ids, from, to) => {
			const read = [...ids.subarray(from, to)].map((id) => texts[id]);
			const at = read.indexOf(words[0]);
			if (at < 0) return [];
			const start = from + at;
			return [{from: start, to: start + words.length, type: 'PERSON', confidence: 0.8}];
		},
	};
}

describe('where the model is sure of a part of what rules find', () => {
	test.each([
		[
			'all that a title names stays: Doctor Amarendra Nath said that the patient is stable',
			'डॉक्टर अमरेंद्र नाथ ने कहा कि मरीज की हालत अब स्थिर है।',
			'नाथ',
			['ने', 'कहा'],
			'अमरेंद्र नाथ',
		],
		[
			'an ordinary word goes: Doctor Rajesh Kumar came out after the operation',
			'डॉक्टर राजेश कुमार ऑपरेशन के बाद बाहर आए।',
			'राजेश कुमार',
			['ऑपरेशन', 'बाद'],
			'राजेश कुमार',
		],
	])('%s', (_, text, sure, ordinary, name) => {
		const mentions = findMentions(articleOf(text), 'hi', taggerOf(sure, ordinary));
		const names = mentions.filter(({type}) => type === 'person').map((mention) => mention.text);
		expect(names).toEqual([name]);
	});
});

describe('people that no title gives away', () => {
	test.each([
		[
			'Leander Paes, in a sports report',
			'कल के मैच में लिएंडर पेस ने शानदार खेल दिखाया और दर्शकों का दिल जीत लिया।',
			['लिएंडर पेस'],
		],
		[
			'Nargis Dutt and Raj Khosla, of the films',
			'इस फिल्म में नर्गिस दत्त ने काम किया और राज खोसला ने संगीत दिया।',
			['नर्गिस दत्त', 'राज खोसला'],
		],
	])('%s', (_, text, names) => {
		expect(people(text)).toEqual(names);
	});

	test('in Urdu, which the training data lacks: Tamanna Bhatia came to Mumbai', () => {
		const text = 'تمنا بھاٹیا نے کل ممبئی میں فلم کی شوٹنگ شروع کی۔';
		expect(people(text)).toEqual(['تمنا بھاٹیا']);
	});

	test('with how probable they are, which rules do not tell', () => {
		const [name] = found('कल के मैच में लिएंडर पेस ने शानदार खेल दिखाया।');
		expect(name?.confidence).toBeGreaterThan(0.5);
		expect(name?.confidence).toBeLessThanOrEqual(1);
		const [date] = found('18 दिसंबर 2024 को बैठक हुई।');
		expect(date).toMatchObject({type: 'date', value: '2024-12-18'});
		expect(date?.confidence).toBeUndefined();
	});
});

describe('roles are no part of a name', () => {
	test.each([
		['the chief minister', 'चीफ़ मिनिस्टर ममता बनर्जी ने कोलकाता में रैली की।', 'ममता बनर्जी'],
		['an industrialist', 'उद्योगपति आनंद गोयनका ने सूरत में निवेश का ऐलान किया।', 'आनंद गोयनका'],
		['a weekday after it', 'वरिष्ठ नेता हरीश रावल मंगलवार को भोपाल पहुँचेंगे।', 'हरीश रावल'],
	])('%s', (_, text, name) => {
		expect(people(text)).toContain(name);
	});

	test('the prime minister in Urdu', () => {
		const text = 'وزیر اعظم شہباز شریف نے اسلام آباد میں اجلاس کی صدارت کی۔';
		expect(people(text)).toEqual(['شہباز شریف']);
	});

	test('initials that Urdu spells out are: R. B. Sri Kumar', () => {
		const text = 'سینئر افسر آر بی سری کمار نے عدالت میں بیان دیا۔';
		expect(people(text)).toEqual(['آر بی سری کمار']);
	});

	test('letters alone are an organization: SIT', () => {
		const text = 'انہوں نے ایس آئی ٹی کو تفصیلی حقائق سے واقف کروا دیا۔';
		const bodies = found(text).filter(({type}) => type === 'organization');
		expect(bodies.map((mention) => mention.text)).toEqual(['ایس آئی ٹی']);
	});
});

describe('the texts of a party', () => {
	const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));

	test.each(['000_2a803290cec2479c.txt', '001_fbe9e8309af8e5cb.txt', '003_da20c51997575c3a.txt'])(
		'get no false names: %s is read as by rules alone',
		(file) => {
			const text = readFileSync(join(seeds, file), 'utf8');
			const article = parseArticle({id: file as ArticleId, path: file, text});
			expect(findMentions(article, 'hi', tagger)).toEqual(findMentions(article, 'hi'));
		},
	);
});

describe('ordinary words alone are no name', () => {
	test.each([
		['a meeting of the party', 'बैठक में विकास कार्यों की समीक्षा की गई और अधिकारियों को निर्देश दिए गए।'],
		['prices', 'महंगाई के कारण आम लोगों का बजट बिगड़ गया है।'],
	])('%s', (_, text) => {
		expect(found(text)).toEqual([]);
	});
});

/** Sentences of ordinary news, annotated before the model saw them. */
function personF1(file: string, isByRules = false): number {
	const path = fileURLToPath(new URL(`../../data/${file}`, import.meta.url));
	const {texts, gold} = readMarked(path);
	const spans = texts.flatMap((text, index) =>
		findMentions(articleOf(text), 'hi', isByRules ? undefined : tagger).map(
			({type, start, end}) => ({text: index, type, start, end}),
		),
	);
	return scoresOf(spans, gold).find(({type}) => type === 'person')?.f1 ?? 0;
}

describe('people in the sentences of test/data', () => {
	const files = [
		'news-hindi-tuned.txt',
		'news-hindi-held.txt',
		'news-urdu-tuned.txt',
		'news-urdu-held.txt',
	];

	test.each(files)('%s: F1 is 0.8 at least', (file) => {
		expect(personF1(file)).toBeGreaterThanOrEqual(0.8);
	});

	// Together: by rules alone one of them is without a mistake.
	test('F1 is more than by rules alone', () => {
		const sumOf = (isByRules: boolean): number =>
			files.reduce((sum, file) => sum + personF1(file, isByRules), 0);
		expect(sumOf(false)).toBeGreaterThan(sumOf(true));
	});
});

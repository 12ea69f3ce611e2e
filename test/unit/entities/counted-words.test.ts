import {expect, test} from 'vitest';
import {mentionsIn} from './article.ts';

function quantitiesIn(text: string): readonly (readonly [string, string | undefined])[] {
	return mentionsIn(text)
		.filter(({type}) => type === 'quantity')
		.map(({text: own, value}) => [own, value] as const);
}

const cubicFeet = '160 ملین مکعب فٹ';
const recorded = 'درجہ حرارت 380 ریکارڈ کیا گیا۔';

test('what is said of a counted thing is not what is counted: live cartridges, assistant teachers, cubic feet', () => {
	expect(quantitiesIn('चार जिंदा कारतूस बरामद किए।')[0]?.[0]).toBe('चार जिंदा कारतूस');
	expect(quantitiesIn('69 हजार सहायक शिक्षक भर्ती पर सुनवाई हुई।')).toEqual([
		['69 हजार सहायक शिक्षक', '69000 teacher'],
	]);
	expect(quantitiesIn(`${cubicFeet} گیس۔`)[0]?.[0]).toBe(cubicFeet);
});

test('nothing is counted where something befell: three were arrested, 380 was recorded', () => {
	expect(quantitiesIn('पुलिस ने तीन गिरफ्तार किए।')).toEqual([]);
	expect(quantitiesIn(recorded)).toEqual([]);
});

import {expect, test} from 'vitest';
import {unifyMentions} from '../../../source/entities/unify.ts';
import {weekdayOf} from '../../../source/entities/weekdays.ts';
import {mentionsIn, namesIn} from './article.ts';

const monday = 'پیر';
const onMonday = 'پیر کے روز اجلاس ہوا';
const saint = 'پیر صاحب نے کہا';
const friday = 'جمعہ';
const onFriday = 'جمعہ کو بارش ہوئی';
const week = 'ایک ہفتہ گزر گیا';

test('days of the week in Hindi and English, and what only looks like one', () => {
	expect(namesIn('सुप्रीम कोर्ट ने सोमवार को सुनवाई टाल दी', 'date')).toEqual(['सोमवार']);
	expect(namesIn('वीरवार और शनिवार को बारिश', 'date')).toEqual(['वीरवार', 'शनिवार']);
	expect(namesIn('The match is on Sunday.', 'date')).toEqual(['Sunday']);
	expect(namesIn('मंगल ग्रह पर बुध का प्रभाव, sunday', 'date')).toEqual([]);
});

test('in Urdu: on Monday, on Friday; a saint and a week are none', () => {
	expect(namesIn(onMonday, 'date')).toEqual([monday]);
	expect(namesIn(onFriday, 'date')).toEqual([friday]);
	expect(namesIn(saint, 'date')).toEqual([]);
	expect(namesIn(week, 'date')).toEqual([]);
});

const tuesdayMorning = 'فیکٹری میں منگل کی صبح آگ لگی';
const tuesday = 'منگل';
const onSaturday = 'پشاور میں ہفتے کو دھماکا ہوا، دو ہفتے کے بعد رپورٹ آئے گی';
const saturday = 'ہفتے';
const duringWeek = 'آئندہ ہفتے کے دوران بارش ہوگی';
const thatWeek = 'اس ہفتہ کو بارش ہوئی';

test('in the middle of a sentence: in the factory on Tuesday morning, in Peshawar on Saturday; not «this week»', () => {
	expect(namesIn(tuesdayMorning, 'date')).toEqual([tuesday]);
	expect(namesIn(onSaturday, 'date')).toEqual([saturday]);
	expect(namesIn(thatWeek, 'date')).toEqual([]);
	expect(namesIn(duringWeek, 'date')).toEqual([]);
});

test('one day in two languages', () => {
	const {entities} = unifyMentions([...mentionsIn('सोमवार को'), ...mentionsIn(onMonday)]);
	expect(entities.map(({id, mentions}) => [id, mentions])).toEqual([['date:monday', 2]]);
	expect(weekdayOf('रविवार')).toBe('Sunday');
	expect(weekdayOf('दिन')).toBeUndefined();
});

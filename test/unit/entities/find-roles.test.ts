import {expect, test} from 'vitest';
import {unifyMentions} from '../../../source/entities/unify.ts';
import {mentionsIn} from './article.ts';

const secretary = 'سیکرٹری';
const advocateGeneral = 'ایڈووکیٹ جنرل';
const ofTheAdvocate = 'ایڈووکیٹ جنرل رنجیت کمار نے کہا';
const provincialCommittee = 'صوبائی پارٹی کمیٹی';

function rolesIn(text: string) {
	return mentionsIn(text).flatMap(({type, role}) => (type === 'person' ? [role] : []));
}

test.each([
	[
		'before the name, with its body',
		'प्रांतीय पार्टी समिति के स्थायी उप सचिव ट्रान द डुंग ने भाग लिया',
		{title: 'स्थायी उप सचिव', of: 'प्रांतीय पार्टी समिति'},
	],
	[
		'with an honorific between',
		'पार्टी सेल 2 के सचिव कॉमरेड दो शुआन थे ने कहा',
		{title: 'सचिव', of: 'पार्टी सेल 2'},
	],
	[
		'after the name, between marks',
		'उपस्थित कॉमरेड: फाम गिया टुक, केंद्रीय पार्टी कार्यालय के प्रमुख; टो लैम',
		{title: 'प्रमुख', of: 'केंद्रीय पार्टी कार्यालय'},
	],
	['of a place', 'बिहार के मुख्यमंत्री नीतीश कुमार ने कहा', {title: 'मुख्यमंत्री', of: 'बिहार'}],
	['the advocate general', 'महाधिवक्ता रणजीत कुमार ने कहा', {title: 'महाधिवक्ता'}],
	['the same in Urdu', ofTheAdvocate, {title: advocateGeneral}],
	['of nobody', 'पूर्व प्रधानमंत्री अटल बिहारी वाजपेयी ने कहा', {title: 'पूर्व प्रधानमंत्री'}],
])('a role %s', (_gloss, text, role) => {
	expect(rolesIn(text)[0]).toEqual(role);
});

test.each([
	['only an honorific', 'कॉमरेड ट्रान कैम तु ने कहा'],
	['somebody else’s office', 'ट्रान कैम तु ने सचिव से बात की'],
	['a date after the name', 'अटल बिहारी वाजपेयी, 25 दिसंबर को'],
])('no role: %s', (_gloss, text) => {
	expect(rolesIn(text)).toEqual([undefined]);
});

test('in Urdu: secretary of the provincial party committee; the entity counts its roles', () => {
	const text = 'صوبائی پارٹی کمیٹی کے سیکرٹری کامریڈ وو ڈائی تھانگ نے کہا';
	expect(rolesIn(text)).toEqual([{title: secretary, of: provincialCommittee}]);
	const {entities} = unifyMentions([...mentionsIn(text, 'a'), ...mentionsIn(text, 'b')]);
	const person = entities.find(({type}) => type === 'person');
	expect(person?.roles).toEqual([{title: secretary, of: provincialCommittee, count: 2}]);
});

test('whose son or wife somebody is says nothing of the father or the husband: Rambabu, Salma', () => {
	const text = 'रामबाबू पुत्र रामलाल ने बताया। सलमा पत्नी अकरम घायल हुई। मंत्री के पुत्र राहुल सिंह ने कहा।';
	expect(rolesIn(text).flatMap((role) => role?.title ?? [])).toEqual(['पुत्र']);
});

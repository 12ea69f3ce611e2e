import {describe, expect, test} from 'vitest';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {articleOf} from './article.ts';

const {tagger} = loadTagger();

function namesIn(text: string, type: string, language = 'hi'): readonly string[] {
	return findMentions(articleOf(text), language, tagger)
		.filter((mention) => mention.type === type)
		.map((mention) => mention.text);
}

describe('people of words that no list has', () => {
	test('after a trade: the diver Luka Biyanki', () => {
		const text = 'इटली के गोताखोर लुका बियांकी ने 102 मीटर की गहराई तक गोता लगाया।';
		expect(namesIn(text, 'person')).toEqual(['लुका बियांकी']);
	});

	test('a second name between a given name and a surname, which is a colour too: the husband Banwari Lal Meena', () => {
		const text = 'कमला देवी के पति बनवारी लाल मीणा ने कहा कि टैंकर मंगवाए गए हैं।';
		expect(namesIn(text, 'person')).toEqual(['कमला देवी', 'बनवारी लाल मीणा']);
	});

	const victim = 'مقتول محمد اسلم ولد نذیر احمد، عمر 42 سال، تین بچوں کا باپ تھا۔';
	const batsman = 'عمر اکمل نے 42 رنز بنائے۔';

	test('nobody is called by his age in Urdu, and Umar Akmal is still himself', () => {
		const words = victim.split(' ');
		const [own, father] = [words.slice(1, 3), words.slice(4, 6)].map((name) => name.join(' '));
		expect(namesIn(victim, 'person', 'ur')).toEqual([own, father?.replace('\u060C', '')]);
		expect(namesIn(batsman, 'person', 'ur')).toEqual([batsman.split(' ').slice(0, 2).join(' ')]);
	});

	const patient = 'ہسپتال میں مریض بیجو ورگیز کی حالت خطرے سے باہر ہے۔';
	const teacher = 'فائرنگ سے اسکول ٹیچر دوستین رند زخمی ہو گئے۔';

	test('in Urdu, with what befell them behind the name: the patient Biju Varghese, the teacher Dosteen Rind', () => {
		expect(namesIn(patient, 'person', 'ur')).toEqual([patient.split(' ').slice(3, 5).join(' ')]);
		expect(namesIn(teacher, 'person', 'ur')).toEqual([teacher.split(' ').slice(4, 6).join(' ')]);
	});

	const robbed = 'ڈاکوؤں نے صادق حسین چاچڑ سے نقدی چھین لی۔';

	test('a name goes on up to the case marker: Sadiq Hussain Chachar was robbed', () => {
		expect(namesIn(robbed, 'person', 'ur')).toEqual([robbed.split(' ').slice(2, 5).join(' ')]);
	});

	test('an item between two people of a list: four of them got prizes', () => {
		const text = 'गुवाहाटी में रंजन बोरगोहाईं, मृणाल शइकिया, जूरी डेका और तपन राभा को पुरस्कार मिला।';
		expect(namesIn(text, 'person')).toEqual(['रंजन बोरगोहाईं', 'मृणाल शइकिया', 'जूरी डेका', 'तपन राभा']);
	});
});

describe('two names of one sentence', () => {
	const suspects = 'عدالت میں ملزمان شوکت عرف شوکی اور ریاض پیش ہوئے۔';

	test('an alias: Javed alias Kaliya, Shaukat alias Shoki', () => {
		const text = 'पुलिस ने इनामी बदमाश जावेद उर्फ कालिया को पकड़ा।';
		expect(namesIn(text, 'person')).toEqual(['जावेद', 'कालिया']);
		expect(namesIn(suspects, 'person', 'ur').slice(0, 2)).toEqual([
			suspects.split(' ')[3],
			suspects.split(' ')[5],
		]);
	});

	test('the father, and where they live: Amir Rashid Wani, son of Abdul Ahad Wani, of Pulwama', () => {
		const text = 'आमिर रशीद वानी वल्द अब्दुल अहद वानी साकिन पुलवामा को हिरासत में लिया गया।';
		expect(namesIn(text, 'person')).toEqual(['आमिर रशीद वानी', 'अब्दुल अहद वानी']);
		expect(namesIn(text, 'place')).toEqual(['पुलवामा']);
	});
});

test('whence somebody is, is a place: the boxer of Aizawl', () => {
	const text = 'आइजोल की मुक्केबाज लालरिनपुई ने फाइनल जीता।';
	expect(namesIn(text, 'person')).toEqual(['लालरिनपुई']);
	expect(namesIn(text, 'place')).toEqual(['आइजोल']);
});

test('named contests are events: the Ranji Trophy', () => {
	expect(namesIn('रणजी ट्रॉफी के फाइनल में टीम जीती।', 'event')).toEqual(['रणजी ट्रॉफी']);
	expect(namesIn('चैंपियंस ट्रॉफी में टीम जीती।', 'event')).toEqual(['चैंपियंस ट्रॉफी']);
	expect(namesIn('चमचमाती ट्रॉफी के साथ टीम लौटी।', 'event')).toEqual([]);
});

test('whom somebody has is of no town: the coach of Djokovic', () => {
	expect(namesIn('जोकोविच के कोच ने कहा।', 'person')).toEqual(['जोकोविच']);
	expect(namesIn('जोकोविच के कोच ने कहा।', 'place')).toEqual([]);
});

const wife = 'رضیہ بیگم زوجہ محمد سلیم نے کہا۔';

test('of whom somebody is the wife, and which town an office is of: Razia Begum, the officer of Sardhana', () => {
	expect(namesIn(wife, 'person', 'ur')).toEqual([
		wife.split(' ').slice(0, 2).join(' '),
		wife.split(' ').slice(3, 5).join(' '),
	]);
	expect(namesIn('सीओ सरधना आशुतोष कुमार ने कहा।', 'person')).toEqual(['आशुतोष कुमार']);
});

test('things and ordinary words are nobody: an unmanageable tractor, a quilt, chicken', () => {
	expect(namesIn('चालक बेकाबू ट्रैक्टर से कूद गया।', 'person')).toEqual([]);
	expect(namesIn('चिकन बिरयानी और करेला कड़वा लगा।', 'person')).toEqual([]);
});

test('surnames that are nouns to nobody: Ramkesh Meena was arrested', () => {
	expect(namesIn('पुलिस ने रमकेश मीणा को गिरफ्तार किया।', 'person')).toEqual(['रमकेश मीणा']);
});

const priest = 'پادری سیموئیل بھٹی نے دعا کرائی۔';
const assembly = 'ایم ایل اے ویمل راؤ شندے کے مطابق پانی نہیں ہے۔';

test('what somebody is stands outside the name: a pastor, a member of an assembly', () => {
	expect(namesIn(priest, 'person', 'ur')).toEqual([priest.split(' ').slice(1, 3).join(' ')]);
	expect(namesIn(assembly, 'person', 'ur')).toEqual([assembly.split(' ').slice(3, 6).join(' ')]);
});

const burnt = 'بجلی گرنے سے ان کی 12 سالہ بیٹی پوجا جھلس کر ہلاک ہو گئیں۔';
const member = 'رکن اسمبلی فرانسسکو ڈی سوزا نے کہا۔';
const drowned = 'ایک کی شناخت کارتیکیئن ولد مروگن کے طور پر ہوئی۔';

test('what is no part of a name: that Pooja was burnt, a member of an assembly, who was identified', () => {
	expect(namesIn(burnt, 'person', 'ur')).toEqual([burnt.split(' ')[8]]);
	expect(namesIn(member, 'person', 'ur')).toEqual([member.split(' ').slice(2, 5).join(' ')]);
	expect(namesIn(drowned, 'person', 'ur')).toEqual([drowned.split(' ')[3], drowned.split(' ')[5]]);
});

const district = 'ضلع کرک میں اجلاس ہوا۔';

test('a district is a place and no body: Karak', () => {
	expect(namesIn(district, 'organization', 'ur')).toEqual([]);
	expect(namesIn(district, 'place', 'ur')).toEqual([district.split(' ')[1]]);
});

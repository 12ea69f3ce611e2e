import type {Lexicon} from './types.ts';

/** Meetings and campaigns; named by an ordinal, a place or a purpose. */
export const eventHeads: Lexicon = {
	congress: 'कांग्रेस महाधिवेशन अधिवेशन congress',
	conference: 'सम्मेलन कॉन्फ्रेंस conference',
	summit: 'summit',
	session: 'सत्र session',
	Olympics: 'ओलंपिक ओलिंपिक olympics',
	cup: 'कप cup',
	games: 'खेलों games',
	festival: 'महोत्सव मेला festival',
	war: 'युद्ध war',
	movement: 'आंदोलन अभियान movement campaign',
	election: 'चुनाव election',
	championship: 'चैंपियनशिप टूर्नामेंट championship tournament',
};

/** Kinds of documents, before their numbers. */
export const documentKinds: Lexicon = {
	resolution: 'प्रस्ताव संकल्प resolution',
	directive: 'निर्देश निदेश directive',
	plan: 'योजना plan',
	decision: 'निर्णय decision',
	decree: 'आदेश अध्यादेश डिक्री decree order',
	circular: 'परिपत्र circular',
	regulation: 'विनियम नियमावली विनियमन regulation',
	law: 'कानून क़ानून अधिनियम एक्ट law act',
	bill: 'विधेयक बिल bill',
	conclusion: 'निष्कर्ष conclusion',
	article: 'अनुच्छेद धारा article section',
	notice: 'अधिसूचना सूचना नोटिस notice announcement',
	report: 'रिपोर्ट प्रतिवेदन report',
	project: 'परियोजना',
	program: 'कार्यक्रम program programme',
	regulations: 'नियम rule',
	letter: 'पत्र dispatch',
	instruction: 'दिशानिर्देश मार्गदर्शन instruction guideline',
	treaty: 'संधि समझौता समझौते treaty',
	proposal: 'प्रस्तुति submission',
};

/** Kinds that carry a name as well as a number: «लोकतंत्र कार्यान्वयन कानून». */
export const namedDocumentKinds: Lexicon = {
	law: 'कानून क़ानून अधिनियम एक्ट विधेयक संहिता law act bill code',
};

/** Between the kind and the number. */
export const numberMarks: Lexicon = {
	number: 'संख्या नंबर नम्बर नं क्रमांक सं no number',
};

/** Number words from two on; «one» and «both» count nothing in particular. */
export const numberWords: Lexicon = {
	2: 'दो two',
	3: 'तीन three',
	4: 'चार four',
	5: 'पाँच पांच five',
	6: 'छह छः छे six',
	7: 'सात seven',
	8: 'आठ eight',
	9: 'नौ nine',
	10: 'दस ten',
	11: 'ग्यारह eleven',
	12: 'बारह twelve',
	13: 'तेरह thirteen',
	14: 'चौदह fourteen',
	15: 'पंद्रह पन्द्रह fifteen',
	16: 'सोलह sixteen',
	17: 'सत्रह seventeen',
	18: 'अठारह eighteen',
	19: 'उन्नीस nineteen',
	20: 'बीस twenty',
	25: 'पच्चीस',
	30: 'तीस thirty',
	40: 'चालीस forty',
	50: 'पचास fifty',
	60: 'साठ sixty',
	70: 'सत्तर seventy',
	80: 'अस्सी eighty',
	90: 'नब्बे ninety',
};

/** Powers that follow a numeral. */
export const multipliers: Lexicon = {
	100: 'सौ hundred',
	1000: 'हजार हज़ार thousand',
	100000: 'लाख lakh',
	1000000: 'मिलियन million',
	10000000: 'करोड़ करोड crore',
	1000000000: 'अरब बिलियन billion',
	100000000000: 'खरब',
	1000000000000: 'ट्रिलियन trillion',
};

/** What is counted or measured, singular and plural, with the name the value gets. */
export const unitWords: Lexicon = {
	year: 'वर्ष वर्षों साल सालों वर्षीय साला years year',
	month: 'महीने महीनों माह month months',
	week: 'सप्ताह हफ्ते हफ्तों week weeks',
	day: 'दिन दिनों दिवसीय day days',
	hour: 'घंटे घंटों घंटा hour hours',
	minute: 'मिनट मिनटों minute minutes',
	percent: 'प्रतिशत फीसदी फ़ीसदी percent',
	rupee: 'रुपये रुपए रुपयों रूपये रुपया rupees',
	dollar: 'डॉलर dollar dollars',
	dong: 'डोंग डॉन्ग वीएनडी vnd dong',
	km: 'किलोमीटर किमी km kilometers kilometres',
	metre: 'मीटर मी metres meters',
	kg: 'किलोग्राम किलो kg',
	tonne: 'टन tons tonnes',
	hectare: 'हेक्टेयर एकड़ hectares',
	person: 'लोग लोगों व्यक्ति व्यक्तियों people',
	time: 'बार times',
	level: 'स्तरीय स्तर',
	point: 'अंक अंकों points',
};

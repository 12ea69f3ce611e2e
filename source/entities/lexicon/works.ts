import type {Lexicon} from './types.ts';

/** Meetings and campaigns; named by an ordinal, a place or a purpose. */
/** What cups, trophies and championships are called, of words of no other list. */
export const contestNames: readonly string[] = [
	`रणजी दलीप दुलीप ईरानी देवधर विनू संतोष डूरंड डुरंड थॉमस उबेर सुदीरमन डेविस फेड चैंपियंस चैम्पियंस यूरो कोपा फीफा एशियन एशियाई
	राष्ट्रमंडल कॉमनवेल्थ सैफ सैयद सुल्तान अजलान हॉकिन्स कूच`,
	`رنجی دلیپ ایرانی سنتوش ڈیورنڈ تھامس اوبر ڈیوس چیمپئنز چیمپیئنز یورو کوپا فیفا ایشین ایشیائی قائداعظم نیشنل سلطان اذلان سیف`,
	'ranji duleep irani deodhar santosh durand thomas uber sudirman davis champions euro copa fifa asian commonwealth azlan quaid-e-azam',
];

export const eventHeads: Lexicon = {
	congress: 'कांग्रेस महाधिवेशन अधिवेशन congress',
	conference: 'सम्मेलन कॉन्फ्रेंस conference',
	summit: 'summit',
	session: 'सत्र session',
	Olympics: 'ओलंपिक ओलिंपिक olympics',
	cup: 'कप cup',
	trophy: 'ट्रॉफी ट्राफी trophy',
	games: 'खेलों games',
	festival: 'महोत्सव मेला festival',
	war: 'युद्ध war',
	movement: 'आंदोलन अभियान movement campaign',
	election: 'चुनाव election',
	championship: 'चैंपियनशिप चैम्पियनशिप टूर्नामेंट championship tournament',
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
	article: 'अनुच्छेद article',
	section: 'धारा section',
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

/** Number words of English from two on; see `numerals.ts` for the others. */
export const englishNumerals: Lexicon = {
	2: 'two',
	3: 'three',
	4: 'four',
	5: 'five',
	6: 'six',
	7: 'seven',
	8: 'eight',
	9: 'nine',
	10: 'ten',
	11: 'eleven',
	12: 'twelve',
	13: 'thirteen',
	14: 'fourteen',
	15: 'fifteen',
	16: 'sixteen',
	17: 'seventeen',
	18: 'eighteen',
	19: 'nineteen',
	20: 'twenty',
	30: 'thirty',
	40: 'forty',
	50: 'fifty',
	60: 'sixty',
	70: 'seventy',
	80: 'eighty',
	90: 'ninety',
};

/** Powers that follow a numeral. */
export const multipliers: Lexicon = {
	100: 'सौ hundred',
	1000: 'हजार हज़ार thousand',
	100000: 'लाख lakh lakhs lac',
	1000000: 'मिलियन million mn',
	10000000: 'करोड़ करोड crore crores cr',
	1000000000: 'अरब बिलियन billion bn',
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
	rupee: 'रुपये रुपए रुपयों रूपये रुपया रु रू rupees rupee inr pkr',
	dollar: 'डॉलर dollar dollars usd',
	euro: 'यूरो euro euros',
	pound: 'पाउंड पौंड pound pounds',
	yen: 'येन yen',
	dong: 'डोंग डॉन्ग वीएनडी vnd dong',
	km: 'किलोमीटर किमी km kilometers kilometres',
	metre: 'मीटर मी metres meters',
	kg: 'किलोग्राम किलो kg',
	gram: 'ग्राम grams',
	patient: 'मरीज मरीजों patients',
	degree: 'डिग्री degrees',
	share: 'शेयर शेयरों shares',
	tonne: 'टन tons tonnes',
	hectare: 'हेक्टेयर hectare hectares',
	acre: 'एकड़ acre acres',
	person: 'लोग लोगों व्यक्ति व्यक्तियों people',
	time: 'बार times',
	level: 'स्तरीय स्तर स्तरों',
	point: 'अंक अंकों points',
	run: 'रन रनों runs',
	wicket: 'विकेट विकेटों wickets',
	seat: 'सीट सीटों सीटें seats',
	vote: 'वोट वोटों votes',
	case: 'मामले मामलों cases',
	student: 'छात्र छात्रों students',
	child: 'बच्चे बच्चों children',
	member: 'सदस्यों सदस्यीय members',
	candidate: 'उम्मीदवार उम्मीदवारों प्रत्याशी प्रत्याशियों candidates',
	lawyer: 'वकील वकीलों lawyers',
	judge: 'न्यायाधीशों जज जजों judges',
	medal: 'पदक पदकों medals',
	group: 'समूह समूहों groups',
	litre: 'लीटर litres liters',
};

/** Adjectives between a number and what it counts that no ending gives away; by language, without a gloss. */
export const countedAdjectives: Lexicon = {
	hindi: `शहरी ग्रामीण प्रमुख बड़े बड़ी बड़े नए नई छोटे छोटी मुख्य अन्य विदेशी भारतीय पाकिस्तानी सरकारी निजी
		आम पूर्व लापता संदिग्ध कथित खास विशेष अहम महत्वपूर्ण अलग-अलग पुराने पुरानी नये जिंदा ज़िंदा सहायक नेपाली अमेरिकी चीनी`,
	urdu: `بڑے بڑی نئے نئی چھوٹے چھوٹی اہم دیگر غیر سرکاری نجی سابق پاکستانی بھارتی مقامی صوبائی قومی مبینہ مشتبہ زندہ نیپالی امریکی چینی مکعب`,
};

/** What money is spent on or comes from: a large number before it is of money, whose currency is not told. */
export const moneyWords: Lexicon = {
	hindi: 'खर्च खर्चा खर्चे व्यय निवेश मुनाफा मुनाफे लाभ घाटा घाटे नुकसान कर्ज कर्जा ऋण कमाई आय बजट जुर्माना जुर्माने',
	urdu: `خرچ خرچہ اخراجات منافع نقصان قرض قرضہ قرضے آمدنی کمائی بجٹ جرمانہ خسارہ`,
};

/** What laws are about, so that one law in two languages has one value. Common nouns all. */
export const lawSubjects: Lexicon = {
	democracy: 'लोकतंत्र democracy',
	implementation: 'कार्यान्वयन क्रियान्वयन अमल implementation',
	information: 'सूचना information',
	right: 'अधिकार right rights',
	land: 'भूमि land',
	labour: 'श्रम labour labor',
	citizenship: 'नागरिकता citizenship',
	amendment: 'संशोधन amendment',
	taxation: 'कर tax',
	education: 'शिक्षा education',
	marriage: 'विवाह marriage',
	penal: 'दंड दण्ड penal',
	procedure: 'प्रक्रिया procedure',
	evidence: 'साक्ष्य evidence',
	protection: 'संरक्षण protection',
	data: 'डेटा data',
	press: 'प्रेस press',
};

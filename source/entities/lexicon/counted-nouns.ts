import type {Lexicon} from './types.ts';

/** The same of two words, the first of them and the second: «دہشت گرد», terrorists. */
export const nounsOfTwoWords: Readonly<Record<string, readonly [first: string, second: string]>> = {
	terrorist: ['دہشت', 'گرد گردوں'],
	militant: ['عسکریت شدت انتہا', 'پسند پسندوں'],
	policeman: ['پولیس', 'اہلکار اہلکاروں'],
	student: ['طالب', 'علم علموں'],
	'mobile phone': ['موبائل मोबाइल mobile', 'فون فونز फोन फ़ोन phone phones'],
	'hand grenade': ['دستی', 'بم بموں'],
	'basis point': [
		'बेसिस आधार basis بیسس',
		'पॉइंट पॉइंट्स प्वाइंट प्वाइंट्स अंक अंकों point points پوائنٹ پوائنٹس',
	],
};

/** What stands behind a number and is not counted by it: «15 तारीख», a day, «17 करोड़ पार», past that, «5जी», «100 انڈیکس», «तीन दबे», buried. */
export const uncounted: readonly string[] = [
	`तारीख तारीख़ पार जी इंडेक्स सूचकांक बजकर नंबर दर्ज दबे दबी डूबे डूबी फंसे फंसी मरे मरी निकाले पकड़े पकड़ी बचे बची बचाए लौटे पहुंचे गिरे मिले मिली चुने आए गए गई हुए हुई
	जीते हारे खेले बने बनी बैठे बिके टूटे जले झुलसे बहे उतरे चढ़े दौड़े गिरफ्तार बरामद रिकॉर्ड रिकार्ड घोषित`,
	`تاریخ پار جی انڈیکس بجکر نمبر درج بجرم عبور دبے دبی ڈوبے ڈوبی پھنسے پھنسی مرے مری نکالے پکڑے پکڑی بچائے لوٹے پہنچے گرے ملے ملی چنے آئے گئے گئی ہوئے ہوئی
	جیتے ہارے کھیلے بنے بنی بیٹھے بکے ٹوٹے جلے جھلسے بہے اترے چڑھے دوڑے گرفتار برآمد ریکارڈ`,
];

/** What belongs to or is done by some of these, and is counted instead of them: «3 आतंकी हमले», three attacks. */
export const nounsOfNouns: readonly string[] = [
	`हमला हमले हमलों ठिकाना ठिकाने ठिकानों संगठन संगठनों गाड़ी गाड़ियां गाड़ियाँ गाड़ियों वाहन वाहनों अड्डा अड्डे अड्डों
	अधिकारी अधिकारियों कमांडर कमांडरों विमान विमानों हेलीकॉप्टर हेलीकॉप्टरों शिविर शिविरों मछलियां मछलियों इलाके इलाकों`,
	`حملہ حملے حملوں ٹھکانہ ٹھکانے ٹھکانوں تنظیم تنظیمیں تنظیموں گاڑی گاڑیاں گاڑیوں اڈا اڈے اڈوں
	افسر افسران افسروں کمانڈر کمانڈروں طیارہ طیارے طیاروں ہیلی کاپٹر کیمپ کیمپوں علاقہ علاقے علاقوں`,
];

/**
 * Whom and what news counts, by what a quantity of them is called, so that «12 घायल» in one language is the same
 * number of the same as in the other. No classes of their own: any noun may be counted.
 */
export const countedNouns: Lexicon = {
	injured: 'घायल घायलों जख्मी ज़ख्मी injured wounded',
	dead: 'मृतक मृतकों मृत dead',
	attack: 'हमला हमले हमलों attack attacks',
	soldier: 'सैनिक सैनिकों फौजी फौजियों जवान जवानों soldier soldiers',
	terrorist: 'आतंकी आतंकियों आतंकवादी आतंकवादियों terrorist terrorists',
	militant: 'उग्रवादी उग्रवादियों militant militants',
	woman: 'महिला महिलाओं महिलाएं महिलाएँ महिलायें औरत औरतों औरतें woman women',
	citizen: 'नागरिक नागरिकों citizens civilians',
	constable: 'सिपाही सिपाहियों constables',
	farmer: 'किसान किसानों farmer farmers',
	worker: 'मजदूर मजदूरों मज़दूर मज़दूरों श्रमिक श्रमिकों worker workers',
	employee: 'कर्मचारी कर्मचारियों employee employees',
	passenger: 'यात्री यात्रियों passenger passengers',
	house: 'घर घरों मकान मकानों house houses',
	village: 'गांव गाँव गांवों गाँवों village villages',
	country: 'देश देशों country countries',
	policeman: 'पुलिसकर्मी पुलिसकर्मियों policemen',
	journalist: 'पत्रकार पत्रकारों journalist journalists',
	match: 'मैच मैचों match matches',
	over: 'ओवर ओवरों over overs',
	ball: 'गेंद गेंदों ball balls',
	vehicle: 'वाहन वाहनों गाड़ी गाड़ियां गाड़ियाँ गाड़ियों vehicle vehicles',
	player: 'खिलाड़ी खिलाड़ियों player players',
	team: 'टीम टीमों टीमें team teams',
	company: 'कंपनी कंपनियों कंपनियां company companies',
	family: 'परिवार परिवारों family families',
	paise: 'पैसा पैसे paise paisa',
	bus: 'बस बसें बसों bus buses',
	truck: 'ट्रक ट्रकों truck trucks',
	motorcycle: 'मोटरसाइकिल मोटरसाइकिलें मोटरसाइकिलों बाइक बाइकें motorcycle motorcycles',
	student: 'छात्र छात्रों छात्रा छात्राओं छात्राएं विद्यार्थी विद्यार्थियों student students',
	child: 'बच्चा बच्चे बच्चों child children',
	shop: 'दुकान दुकानें दुकानों shop shops',
	animal: 'पशु पशुओं जानवर जानवरों मवेशी मवेशियों animal animals',
	tree: 'पेड़ पेड़ों पौधे पौधों tree trees',
	patient: 'मरीज मरीजों मरीज़ मरीज़ों patient patients',
	doctor: 'डॉक्टर डॉक्टरों चिकित्सक चिकित्सकों doctor doctors',
	teacher: 'शिक्षक शिक्षकों अध्यापक अध्यापकों teacher teachers',
	candidate: 'उम्मीदवार उम्मीदवारों प्रत्याशी प्रत्याशियों candidate candidates',
	accused: 'आरोपी आरोपियों अभियुक्त अभियुक्तों',
	tourist: 'पर्यटक पर्यटकों tourist tourists',
	pilgrim: 'श्रद्धालु श्रद्धालुओं तीर्थयात्री तीर्थयात्रियों pilgrim pilgrims',
	record: 'रिकॉर्ड रिकार्ड record records',
	son: 'बेटा बेटे बेटों son sons',
	daughter: 'बेटी बेटियां बेटियाँ बेटियों daughter daughters',
	brother: 'भाई भाइयों brother brothers',
	sister: 'बहन बहनें बहनों sister sisters',
};

export const countedNounsInUrdu: Lexicon = {
	injured: 'زخمی زخمیوں',
	dead: 'ہلاک ہلاکتیں ہلاکتوں',
	attack: 'حملہ حملے حملوں',
	soldier: 'فوجی فوجیوں جوان جوانوں',
	citizen: 'شہری شہریوں',
	constable: 'سپاہی سپاہیوں',

	terrorist: 'دہشتگرد دہشتگردوں',
	woman: 'خاتون خواتین عورت عورتوں عورتیں',
	farmer: 'کسان کسانوں',
	worker: 'مزدور مزدوروں',
	employee: 'ملازم ملازمین ملازموں',
	passenger: 'مسافر مسافروں',
	house: 'گھر گھروں مکان مکانوں مکانات',
	village: 'گاؤں دیہات دیہاتوں',
	country: 'ملک ملکوں ممالک',
	journalist: 'صحافی صحافیوں',
	match: 'میچ میچز میچوں',
	over: 'اوور اوورز',
	ball: 'گیند گیندوں گیندیں',
	vehicle: 'گاڑی گاڑیاں گاڑیوں',
	player: 'کھلاڑی کھلاڑیوں',
	team: 'ٹیم ٹیمیں ٹیموں',
	company: 'کمپنی کمپنیاں کمپنیوں',
	family: 'خاندان خاندانوں',
	paise: 'پیسہ پیسے',
	bus: 'بس بسیں بسوں',
	truck: 'ٹرک ٹرکوں',
	motorcycle: 'موٹرسائیکل موٹرسائیکلیں موٹرسائیکلوں',
	student: 'طالبعلم طلبہ طلبا طلباء طالبات طالبہ',
	child: 'بچہ بچے بچوں بچی بچیاں بچیوں',
	shop: 'دکان دکانیں دکانوں',
	animal: 'جانور جانوروں مویشی مویشیوں',
	tree: 'درخت درختوں پودے پودوں',
	patient: 'مریض مریضوں',
	doctor: 'ڈاکٹر ڈاکٹروں',
	teacher: 'استاد اساتذہ استادوں',
	candidate: 'امیدوار امیدواروں',
	accused: 'ملزم ملزمان ملزموں',
	tourist: 'سیاح سیاحوں',
	pilgrim: 'زائر زائرین یاتری یاتریوں عازمین',
	record: 'ریکارڈ',
	son: 'بیٹا بیٹے بیٹوں',
	daughter: 'بیٹی بیٹیاں بیٹیوں',
	brother: 'بھائی بھائیوں',
	sister: 'بہن بہنیں بہنوں',
};

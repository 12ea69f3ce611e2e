import type {Lexicon} from './types.ts';

/* The Urdu rows of `works.ts`, table by table: see there what each is for. */

export const eventHeads: Lexicon = {
	congress: 'کانگریس',
	conference: 'کانفرنس',
	session: 'اجلاس',
	Olympics: 'اولمپکس',
	cup: 'کپ',
	trophy: 'ٹرافی',
	games: 'گیمز',
	festival: 'میلہ فیسٹیول',
	war: 'جنگ',
	movement: 'تحریک مہم موومنٹ',
	election: 'انتخابات',
	championship: 'ٹورنامنٹ چیمپئنشپ چیمپیئنشپ',
};

export const documentKinds: Lexicon = {
	resolution: 'قرارداد',
	directive: 'ہدایت ہدایات',
	plan: 'منصوبہ پلان',
	decision: 'فیصلہ فیصلے',
	decree: 'فرمان حکم آرڈیننس حکمنامہ',
	circular: 'سرکلر',
	regulation: 'ضابطہ',
	law: 'قانون ایکٹ',
	bill: 'بل',
	conclusion: 'نتیجہ',
	article: 'آرٹیکل',
	section: 'دفعہ',
	notice: 'نوٹیفکیشن اعلان',
	report: 'رپورٹ',
	project: 'پروجیکٹ',
	program: 'پروگرام',
	regulations: 'قاعدہ',
	letter: 'خط مراسلہ',
	instruction: 'رہنمائی',
	treaty: 'معاہدہ معاہدے',
};

export const namedDocumentKinds: Lexicon = {
	law: 'قانون ایکٹ بل آرڈیننس',
};

export const numberMarks: Lexicon = {
	number: 'نمبر شمارہ',
};

export const multipliers: Lexicon = {
	100: 'سو',
	1000: 'ہزار',
	100000: 'لاکھ',
	1000000: 'ملین',
	10000000: 'کروڑ',
	1000000000: 'ارب بلین',
	100000000000: 'کھرب',
	1000000000000: 'ٹریلین',
};

export const unitWords: Lexicon = {
	year: 'سال سالوں برس سالہ',
	month: 'ماہ مہینے مہینوں',
	week: 'ہفتے ہفتوں',
	day: 'دن دنوں روزہ',
	hour: 'گھنٹے گھنٹوں',
	minute: 'منٹ منٹوں',
	percent: 'فیصد',
	rupee: 'روپے روپیہ روپیے روپئے روپوں',
	dollar: 'ڈالر',
	euro: 'یورو',
	pound: 'پاؤنڈ',
	yen: 'ین',
	dong: 'ڈونگ',
	km: 'کلومیٹر',
	metre: 'میٹر',
	kg: 'کلوگرام کلو',
	gram: 'گرام',
	degree: 'ڈگری',
	share: 'شیئرز حصص',
	patient: 'مریض مریضوں',
	tonne: 'ٹن',
	hectare: 'ہیکٹر',
	acre: 'ایکڑ',
	person: 'افراد لوگ لوگوں',
	time: 'بار مرتبہ',
	level: 'سطحی',
	candidate: 'امیدوار امیدواروں',
	lawyer: 'وکیل وکلا وکلاء وکیلوں',
	judge: 'جج ججز ججوں',
	point: 'پوائنٹس',
	run: 'رنز رن',
	wicket: 'وکٹ وکٹیں وکٹوں',
	seat: 'نشست نشستیں نشستوں',
	vote: 'ووٹ ووٹوں',
	case: 'مقدمات مقدمے',
	student: 'طلبہ طلبا',
	child: 'بچے بچوں',
	member: 'ارکان اراکین رکنی',
	medal: 'تمغے تمغوں',
	group: 'گروپوں اجتماعات',
	litre: 'لیٹر',
};

export const lawSubjects: Lexicon = {
	democracy: 'جمہوریت',
	implementation: 'نفاذ عملدرآمد',
	information: 'معلومات اطلاعات',
	right: 'حق حقوق',
	land: 'زمین اراضی',
	labour: 'محنت',
	citizenship: 'شہریت',
	amendment: 'ترمیم ترمیمی',
	taxation: 'ٹیکس',
	education: 'تعلیم',
	marriage: 'شادی نکاح',
	protection: 'تحفظ',
	data: 'ڈیٹا',
	press: 'پریس',
};

import type {Lexicon} from './types.ts';

/* The Urdu rows of `titles.ts`, table by table: see there what each is for. */

export const honorifics: Lexicon = {
	comrade: 'کامریڈ کامریڈز کامریڈوں',
	uncle: 'انکل',
	Mr: 'جناب مسٹر شری',
	Mrs: 'محترمہ مسز مس بیگم شریمتی',
	Dr: 'ڈاکٹر',
	professor: 'پروفیسر',
	justice: 'جسٹس',
	advocate: 'ایڈووکیٹ',
	barrister: 'بیرسٹر',
	Maulana: 'مولانا مفتی حضرت حاجی علامہ حافظ قاری',
	Pandit: 'پنڈت سوامی سر',
	Shaheed: 'مرحوم شہید',
};

export const titles: Lexicon = {
	secretary: 'سیکرٹری سیکریٹری سکریٹری سیکٹری معتمد',
	president: 'صدر پریزیڈنٹ',
	chairman: 'چیئر چیئرمین چیئرپرسن چیرمین',
	minister: 'وزیر وزیراعظم وزیراعلی وزیراعلیٰ',
	leader: 'رہنما لیڈر قائد کنوینر کنوینئر',
	governor: 'گورنر',
	mayor: 'میئر',
	ambassador: 'سفیر',
	member: 'رکن کونسلر کونسلرز',
	spokesman: 'ترجمان',
	director: 'ڈائریکٹر مدیر',
	commissioner: 'کمشنر کلکٹر تحصیلدار',
	general: 'جنرل لیفٹیننٹ سالیسٹر سولیسیٹر اٹارنی',
	colonel: 'کرنل بریگیڈیئر میجر کیپٹن ایڈمرل',
	inspector: 'انسپکٹر سپرنٹنڈنٹ',
	judge: 'جج',
	head: 'سربراہ چیف بانی سرپنچ مہتمم',
	deputy: 'نائب ڈپٹی وائس',
	king: 'بادشاہ شہزادہ ملکہ راجہ مہاراجہ',
	// Behind «ولی» alone: `title-words.ts`.
	'crown prince': 'عہد',
	pope: 'پوپ',
	coach: 'کپتان کوچ',
	actor: 'اداکار اداکارہ گلوکار گلوکارہ',
	writer: 'شاعر صحافی مصنف ادیب',
	player: 'کھلاڑی',
	manager: 'منیجر مینیجر مینجر انجینئر',
	speaker: 'اسپیکر سپیکر',
	profession: `وکیل استاد معلم ڈاکٹر ہدایتکار پروڈیوسر مصور موسیقار قوال محقق مورخ سائنسدان سائنسداں تاجر صنعتکار
		ملزم کمانڈر امام خطیب باؤلر آلراؤنڈر ایتھلیٹ پہلوان باکسر ماڈل اینکر ایڈیٹر امیدوار سینیٹر جرنلسٹ کنٹرولر رجسٹرار`,
	relative: 'اہلیہ بیوی بیٹا بیٹی بیٹے بھتیجا بھتیجے داماد',
	adviser: 'مشیر',
	chancellor: 'چانسلر',
};

export const honorificsAfter: Lexicon = {
	ji: 'صاحب صاحبہ جی',
};

export const titleCompounds: Lexicon = {
	post: 'عہدے عہدہ ہاؤس دفتر انتخاب انتخابات امیدوار',
};

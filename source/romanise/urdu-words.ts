/*
 * Words of Urdu news as they are spoken: their short vowels are not written, so that letter by letter mutabiq is matabaq.
 * The commonest of general news, in the letters that `romanise` gives the same words in Devanagari, those of English as
 * English has them. They are for reading alone, not for finding. Latin words, and word for word below them the Urdu ones.
 */
const words: readonly (readonly [spoken: string, spelt: string])[] = [
	[
		'ek ek hain hukumat kie khilaf janib mamalik karen taur report hasil',
		'ایک اےک ہےں حکومت کئے خلاف جانب ممالک کریں طور رپورٹ حاصل',
	],
	[
		'pesh zarie zaria siyasi colonel ilava mauqa ohdedaron ohdedar aqliyaton aqliyati jabki',
		'پیش ذریعے ذریعہ سیاسی کرنل علاوہ موقع عہدیداروں عہدیدار اقلیتوں اقلیتی جبکہ',
	],
	[
		'tarah taraf baghiyon digar khususi maujud maujuda riyasati riyasat paida karravai karravaiyan',
		'طرح طرف باغیوں دیگر خصوصی موجود موجودہ ریاستی ریاست پیدا کارروائی کارروائیاں',
	],
	[
		'shahr shahri shahriyon arab tanzim tanzimon vaqt dauran donon ijlas tavajjoh markazi',
		'شہر شہری شہریوں عرب تنظیم تنظیموں وقت دوران دونوں اجلاس توجہ مرکزی',
	],
	[
		'markaz bare bare subai suba sube amal munaqid munaqida collector rakhne rakha',
		'مرکز بڑے بارے صوبائی صوبہ صوبے عمل منعقد منعقدہ کلکٹر رکھنے رکھا',
	],
	[
		'shamil nizam fizai dhamaka dhamaka dhamake dene karor tehat mutabiq baje talluq',
		'شامل نظام فضائی دھماکہ دھماکا دھماکے دینے کروڑ تحت مطابق بجے تعلق',
	],
	[
		'talluqat fauri fauj faisla faisle natija natije nataij afvaj behtar rukn arkan',
		'تعلقات فوری فوج فیصلہ فیصلے نتیجہ نتیجے نتائج افواج بہتر رکن ارکان',
	],
	[
		'aisa aise jaisa jaise faraham sirf taham muhim koshish intikhabat intikhabi intikhab',
		'ایسا ایسے جیسا جیسے فراہم صرف تاہم مہم کوشش انتخابات انتخابی انتخاب',
	],
	[
		'vazeh fehrist dusre dusri dusra vajah pehle pehli pehla zer mukammal zarai',
		'واضح فہرست دوسرے دوسری دوسرا وجہ پہلے پہلی پہلا زیر مکمل ذرائع',
	],
	[
		'zahir izhar bain alaqvami qabl halqa halqe hoga hogi taraqqi muslim assembly',
		'ظاہر اظہار بین الاقوامی قبل حلقہ حلقے ہوگا ہوگی ترقی مسلم اسمبلی',
	],
	[
		'zimma firqa ittehad ittehadi meyar falastin falastini israel israeli idara idare idaron',
		'ذمہ فرقہ اتحاد اتحادی معیار فلسطین فلسطینی اسرائیل اسرائیلی ادارہ ادارے اداروں',
	],
	[
		'mutalliq mutalliqa hidayat hidayat tahqiqat ahmiyat ahm mehkama mehkame panch nazar iqdamat',
		'متعلق متعلقہ ہدایت ہدایات تحقیقات اہمیت اہم محکمہ محکمے پانچ نظر اقدامات',
	],
	[
		'iqdam chahie chahie sabiq chand imtihan imtihanat dobara farogh ittelaat ittela satah',
		'اقدام چاہئے چاہیے سابق چند امتحان امتحانات دوبارہ فروغ اطلاعات اطلاع سطح',
	],
	[
		'shakhs adalat qaidin raqam subah shoba shobe shobon tayyar ikhtiyar ikhtiyarat darkhvast',
		'شخص عدالت قائدین رقم صبح شعبہ شعبے شعبوں تیار اختیار اختیارات درخواست',
	],
	[
		'umur hindustan sakht mulk mulki elan qavanin manzur speaker speaker muamla muamle',
		'امور ہندوستان سخت ملک ملکی اعلان قوانین منظور اسپیکر سپیکر معاملہ معاملے',
	],
	[
		'muamlat hamla hamle hamlon baghavat muahida muahide ilzam ilzamat darj avam hissa',
		'معاملات حملہ حملے حملوں بغاوت معاہدہ معاہدے الزام الزامات درج عوام حصہ',
	],
	[
		'hisse sadarat sadr nishana board office larkiyon larkon ilaqe ilaqa ilaqon zimni',
		'حصے صدارت صدر نشانہ بورڈ آفس لڑکیوں لڑکوں علاقے علاقہ علاقوں ضمنی',
	],
	[
		'sabit guzashta guzashta ala mufahimat baaz shuru jel silsila silsile university college',
		'ثابت گزشتہ گذشتہ اعلیٰ مفاہمت بعض شروع جیل سلسلہ سلسلے یونیورسٹی کالج',
	],
	[
		'school school aman mustarad insani insan conference zyada shadid azam mazhabi vaqia',
		'اسکول سکول امن مسترد انسانی انسان کانفرنس زیادہ شدید اعظم مذہبی واقعہ',
	],
	[
		'vaqie vaqiat bahar mukhtalif supreme court high vahan yahan qatl tafsilat ihata',
		'واقعے واقعات باہر مختلف سپریم کورٹ ہائی وہاں یہاں قتل تفصیلات احاطہ',
	],
	[
		'muqarrar urdu taavun zarurat secretary secretary secretary maqsad bachchon bachche khavatin khatun',
		'مقرر اردو تعاون ضرورت سکریٹری سیکرٹری سیکریٹری مقصد بچوں بچے خواتین خاتون',
	],
	[
		'parliament khvahish mashvara unhon unhon numainda numainde numaindon sarbarah qaumi qaum general',
		'پارلیمنٹ خواہش مشورہ انھوں انہوں نمائندہ نمائندے نمائندوں سربراہ قومی قوم جنرل',
	],
	[
		'jumla mavaqe muassir muassir iqtidar halanki kyunki balki taki jumhuriya jumhuri jumhuriyat',
		'جملہ مواقع موثر مؤثر اقتدار حالانکہ کیونکہ بلکہ تاکہ جمہوریہ جمہوری جمہوریت',
	],
	[
		'amriki amrika amrika faal nafiz samaat ghairqanuni ghair insidad maalum maalumat mushtarka',
		'امریکی امریکہ امریکا فعال نافذ سماعت غیرقانونی غیر انسداد معلوم معلومات مشترکہ',
	],
	[
		'fasadat masruf istemal ishtirak iftitah mushkilat mushkil namaz bavujud dafatir daftar khitab',
		'فسادات مصروف استعمال اشتراک افتتاح مشکلات مشکل نماز باوجود دفاتر دفتر خطاب',
	],
	[
		'munazzam mukhatib ghar talaba talaba baghair sargarmiyon sargarmiyan umidvaron umidvar rahen dihli',
		'منظم مخاطب گھر طلباء طلبہ بغیر سرگرمیوں سرگرمیاں امیدواروں امیدوار رہیں دہلی',
	],
	[
		'mumbai akhiri dakhil maqam maqami tin band taza maashi iqtisadi samt zabardast',
		'ممبئی آخری داخل مقام مقامی تین بند تازہ معاشی اقتصادی سمت زبردست',
	],
	[
		'phir tabadla tariqe tariqa multavi qiyadat imdad musalsal alam alami pure puri',
		'پھر تبادلہ طریقے طریقہ ملتوی قیادت امداد مسلسل عالم عالمی پورے پوری',
	],
	[
		'taslim tijarti tijarat huquq tadad tashaddud mazbut rishvat mah record team match',
		'تسلیم تجارتی تجارت حقوق تعداد تشدد مضبوط رشوت ماہ ریکارڈ ٹیم میچ',
	],
	[
		'larai tarikh pakistan pakistani karachi lahore punjab sindh balochistan peshawar bharat bharati',
		'لڑائی تاریخ پاکستان پاکستانی کراچی لاہور پنجاب سندھ بلوچستان پشاور بھارت بھارتی',
	],
	[
		'afghanistan iran china rus doctor hospital hospital bank company committee commission minister',
		'افغانستان ایران چین روس ڈاکٹر ہسپتال اسپتال بینک کمپنی کمیٹی کمیشن منسٹر',
	],
	[
		'mister congress sabha lok log logon mulzim mulziman muqadma muqadme giraftar giraftari',
		'مسٹر کانگریس سبھا لوک لوگ لوگوں ملزم ملزمان مقدمہ مقدمے گرفتار گرفتاری',
	],
	[
		'zakhmi jan bahaq halak mulaqat vazir vazirazam mansuba mansube fisad hafte din',
		'زخمی جان بحق ہلاک ملاقات وزیر وزیراعظم منصوبہ منصوبے فیصد ہفتے دن',
	],
	[
		'kam khud mazid umr mutasir mutasirin selab barish hadsa hadse izafa mutaliba',
		'کم خود مزید عمر متاثر متاثرین سیلاب بارش حادثہ حادثے اضافہ مطالبہ',
	],
	[
		'ehtijaj muzahira muzahire khitta hifazat hifazati sekuriti sekuriti sekuriti',
		'احتجاج مظاہرہ مظاہرے خطہ حفاظت حفاظتی سیکیورٹی سکیورٹی سیکورٹی',
	],
];

/** By the word as it is written. */
export const urduWords: ReadonlyMap<string, string> = new Map(
	words.flatMap(([spoken, spelt]) => {
		const latin = spoken.split(' ');
		return spelt.split(' ').map((word, at) => [word, latin[at] ?? ''] as const);
	}),
);

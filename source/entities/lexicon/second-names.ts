/* Words behind a given name; each list holds words between blanks. */

/** They follow any noun that is somebody's name, and are surnames too: «حکومت خان», «जिले सिंह». */
export const secondNames: readonly string[] = [
	'खान खां अली गुल राम लाल सिंह कुमार कुमारी देवी प्रसाद चंद नाथ दास बहादुर बाई बेगम',
	'خان علی گل رام لال سنگھ کمار کماری دیوی پرساد چند ناتھ داس بہادر بائی بیگم محمد احمد باز',
];

/** They stand in names alone: «خدا بخش», «امام داد». */
export const sureSecondNames: readonly string[] = [
	'बख्श दाद दीन रक्खा दित्ता कांत धर',
	'بخش داد دین رکھا دتہ وسایا ڈنو ڈینو زیب کانت دھر',
];

/** What somebody has and no thing has, beside kin: «بانشان لنگدوہ کی دکان». */
export const belongings: readonly string[] = [
	`परिवार घर मकान झोपड़ी मौत निधन हत्या शव लाश पार्थिव जमानत गिरफ्तारी रिहाई शादी जन्मदिन बयान शिकायत तहरीर निशानदेही कब्र मजार
	पेंशन गर्दन पैर हाथ`,
	`خاندان گھر مکان دکان جھونپڑی موت انتقال قتل لاش میت نعش جنازہ ضمانت گرفتاری رہائی شادی سالگرہ بیان شکایت مدعیت درخواست نشاندہی قبر مزار پنشن
	جگر ٹانگ والد والدہ اہل_خانہ اہلخانہ لواحقین`,
];

/** Of what people, not whose: «کیلاش قبیلے», «انصاری برادری». */
export const tribes: readonly string[] = [
	'समुदाय समाज बिरादरी जनजाति कबीला कबीले जाति वंश',
	'قبیلہ قبیلے قبائل برادری برادریوں ذات خاندانوں',
];

/** Titles that names of families became: «شیخ اکمل», «राणा संदीप». */
export const families: readonly string[] = [
	'शेख मलिक राणा राना चौधरी ख्वाजा मीर सैयद सय्यद',
	'شیخ ملک راجہ رانا چوہدری چودھری مہر خواجہ ارباب میر سید سیّد',
];

/** Brother and sister, in Gujarat behind the given name: «जयंती भाई पटेल». */
export const siblings: readonly string[] = ['भाई बेन', 'بھائی بین'];

/** What is read, seen, driven, given: nobody is called so, whatever stands behind it: «فلم کمار نے دیکھی». */
export const thingsNotNames: readonly string[] = [
	`फिल्म किताब पुस्तक गाड़ी कार बस बाइक ट्रक वीडियो रिपोर्ट खबर चिट्ठी पत्र गाना मैच गोल फोटो तस्वीर बात काम सवाल भाषण जवाब बयान वोट
	पैसा पैसे खाना घर दुकान दरवाजा फोन मोबाइल कहानी नाटक भूमिका टिकट इनाम पुरस्कार जिम्मेदारी बोली`,
	`فلم کتاب گاڑی کار بس بائیک ٹرک ویڈیو رپورٹ خبر خط لیٹر مضمون گانا میچ گول فوٹو تصویر بات کام سوال تقریر جواب بیان ووٹ پیسہ پیسے 
	کھانا گھر دکان دروازہ فون موبائل کہانی ڈراما ڈرامہ نظم کردار ٹکٹ انعام ایوارڈ بولی سنچری وکٹ`,
];

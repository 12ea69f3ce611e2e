/*
 * The Urdu rows of `usual-spellings.ts`: see there. Latin names, and word for word below them the Urdu ones.
 */

export const usualInUrdu: readonly (readonly [latin: string, urdu: string])[] = [
	[
		'Singh Kumar Kumari Sharma Verma Gupta Yadav Patel Ahmed Hussain Ansari Qureshi Siddiqui Sheikh Malik',
		'سنگھ کمار کماری شرما ورما گپتا یادو پٹیل احمد حسین انصاری قریشی صدیقی شیخ ملک',
	],
	[
		'Chaudhry Chaudhry Butt Mirza Baig Haider Abbas Zaidi Rizvi Bukhari Sharif Bhutto Musharraf Niazi Khattak',
		'چوہدری چودھری بٹ مرزا بیگ حیدر عباس زیدی رضوی بخاری شریف بھٹو مشرف نیازی خٹک',
	],
	[
		'Mengal Bugti Raisani Achakzai Modi Nehru Mishra Tiwari Pandey Joshi Agarwal Jain Mehta Desai Thakur',
		'مینگل بگٹی رئیسانی اچکزئی مودی نہرو مشرا تیواری پانڈے جوشی اگروال جین مہتا ڈیسائی ٹھاکر',
	],
	[
		'Chauhan Rathore Reddy Mukherjee Banerjee Chatterjee Ghosh Bose Sen Rai Pawar Thackeray Kapoor Khanna',
		'چوہان راٹھور ریڈی مکھرجی بنرجی چٹرجی گھوش بوس سین رائے پوار ٹھاکرے کپور کھنہ',
	],
	[
		'Chopra Dhoni Kohli Kejriwal Prasad Devi Obama Trump Bush Clinton Putin Biden Sidhu Azam Bajwa Jadoon',
		'چوپڑا دھونی کوہلی کیجریوال پرساد دیوی اوباما ٹرمپ بش کلنٹن پوتن بائیڈن سدھو اعظم باجوہ جدون',
	],
	[
		'Tareen Junejo Khawaja Dawood Durrani Dogar Soomro Sehgal Siddique Abbasi Fatemi Kayani Wattoo Virk Warraich',
		'ترین جونیجو خواجہ داؤد درانی ڈوگر سومرو سہگل صدیق عباسی فاطمی کیانی وٹو ورک وڑائچ',
	],
	[
		'Mehr Parveen Bano Pandya Jadhav Chakraborty Saxena Srivastava Gadkari Kovind Macron Scholz Sunak Johnson',
		'مہر پروین بانو پانڈیا جادھو چکرورتی سکسینہ سریواستو گڈکری کووند میکرون شولز سنک جانسن',
	],
	[
		'Merkel Erdogan Erdogan Zelensky Blinken Abdullah Mufti Iqbal Farooqui Usmani Awan Jatt Gujjar Wani',
		'مرکل اردوان ایردوان زیلنسکی بلنکن عبداللہ مفتی اقبال فاروقی عثمانی اعوان جٹ گجر وانی',
	],
	[
		'Muhammad Abdul Nawaz Benazir Asif Pervez Imran Yousaf Bilawal Maryam Farooq Umar Rahul Sonia Narendra',
		'محمد عبدال نواز بینظیر آصف پرویز عمران یوسف بلاول مریم فاروق عمر راہل سونیا نریندر',
	],
	[
		'Amit Amit Manmohan Atal Arvind Akhilesh Mulayam Nitish Rajiv Sanjay Indira Sachin Aamir Barack Donald George',
		'امت امیت منموہن اٹل اروند اکھلیش ملائم نتیش راجیو سنجے اندرا سچن عامر باراک ڈونلڈ جارج',
	],
	[
		'Vladimir David Michael Ahsan Ahmar Arsalan Ishaq Aslam Ismail Ashraf Azhar Aitzaz Ijaz Iftikhar Afzal',
		'ولادیمیر ڈیوڈ مائیکل احسن احمر ارسلان اسحاق اسلم اسماعیل اشرف اظہر اعتزاز اعجاز افتخار افضل',
	],
	[
		'Akbar Akram Amjad Anwar Anas Ayaz Babar Bilal Tanveer Tauqeer Saqib Sana Jamshed Junaid Hamid Hammad Hamza',
		'اکبر اکرم امجد انور انس ایاز بابر بلال تنویر توقیر ثاقب ثناء جمشید جنید حامد حماد حمزہ',
	],
	[
		'Khurram Khurshid Danish Zakir Zulfiqar Riaz Zahid Zain Sajid Sajjad Siraj Sarfaraz Saad Saeed Sikandar Sohail',
		'خرم خورشید دانش ذاکر ذوالفقار ریاض زاہد زین ساجد سجاد سراج سرفراز سعد سعید سکندر سہیل',
	],
	[
		'Shaheen Shabbir Shafiq Shakeel Shaukat Shehryar Sabir Sadiq Salah Sohaib Zia Tahir Zaheer Abid Arif Asim Atif',
		'شاہین شبیر شفیق شکیل شوکت شہریار صابر صادق صلاح صہیب ضیاء طاہر ظہیر عابد عارف عاصم عاطف',
	],
	[
		'Usman Irfan Aziz Azeem Aleem Umair Ghulam Fakhir Farid Fawad Fahad Fayyaz Qasim Kashif Kaleem Liaquat Majid',
		'عثمان عرفان عزیز عظیم علیم عمیر غلام فاخر فرید فواد فہد فیاض قاسم کاشف کلیم لیاقت ماجد',
	],
	[
		'Mubashir Majeed Mohsin Mahmood Mukhtar Murad Masood Mushtaq Mustafa Muzaffar Mansoor Manzoor Munir Nasir',
		'مبشر مجید محسن محمود مختار مراد مسعود مشتاق مصطفی مظفر منصور منظور منیر ناصر',
	],
	[
		'Nisar Najam Naseer Nauman Waheed Waqar Waleed Yasir Younis Abida Ayesha Amina Asma Bushra Samina Hina Rabia',
		'نثار نجم نصیر نعمان وحید وقار ولید یاسر یونس عابدہ عائشہ آمنہ اسماء بشری ثمینہ حنا رابعہ',
	],
	[
		'Zainab Sadia Shazia Shamaila Sheereen Saima Asma Fatima Faryal Kulsoom Mahira Nadia Noreen Suresh Ramesh Mahesh',
		'زینب سعدیہ شازیہ شمائلہ شیریں صائمہ عاصمہ فاطمہ فریال کلثوم ماہرہ نادیہ نورین سریش رمیش مہیش',
	],
	[
		'Rakesh Rajesh Anil Sunil Vijay Ajay Manoj Ashok Zubair Javed Tariq Khalid Saleem Naeem Wasim Nadeem Shahid',
		'راکیش راجیش انیل سنیل وجے اجے منوج اشوک زبیر جاوید طارق خالد سلیم نعیم وسیم ندیم شاہد',
	],
	[
		'Rashid Asad Faisal Shehbaz Gohar Hafiz Naqvi Memon Baloch Marwat Gillani Faiz Isa Isa Musa Musa Yahya Yahya Sinwar',
		'راشد اسد فیصل شہباز گوہر حافظ نقوی میمن بلوچ مروت گیلانی فائز عیسی عیسیٰ موسی موسیٰ یحیی یحییٰ سنوار',
	],
	[
		'Haniyeh Nasrallah Guterres Blair Xi Jinping Kim Ur-Rehman Ur-Rehman Fazal Noor Nabi Sultan',
		'ہنیہ نصراللہ گوتریس بلیئر شی جنپنگ کم الرحمان الرحمن فضل نور نبی سلطان',
	],
	[
		'Rizwan Safdar Haris Rauf Aurangzeb Shoaib Elahi Ullah Uddin Ul-Haq Moonis Saif Shams Wali Ata',
		'رضوان صفدر حارث رؤف اورنگزیب شعیب الہی اللہ الدین الحق مونس سیف شمس ولی عطاء',
	],
	[
		'Maulana Syed Raja Rana Gul Jahangir Tarar Leghari Hoti Bizenjo Rind Mazari Khosa Sethi Lodhi Mughal',
		'مولانا سید راجہ رانا گل جہانگیر تارڑ لغاری ہوتی بزنجو رند مزاری کھوسہ سیٹھی لودھی مغل',
	],
];

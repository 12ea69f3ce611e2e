/*
 * More names of the news, of sport, film and politics, as its English-language press writes them; Latin names, and word for
 * word below them those of Hindi or Urdu. Unlike those of `usual-spellings.ts` they are no pairs to learn from: many are
 * English and spelt by no rule.
 */
export const usualInNews: readonly (readonly [latin: string, names: string])[] = [
	[
		'Sehwag Harbhajan Kumble Zaheer Zaheer Ponting Chris Gayle Clarke Hayden Jackson McCain Blair Taylor Watson',
		'सहवाग हरभजन कुंबले जहीर ज़हीर पोंटिंग क्रिस गेल क्लार्क हेडन जैक्सन मैक्केन ब्लेयर टेलर वॉटसन',
	],
	[
		'Pietersen Jayawardene Sangakkara Jayasuriya Federer Federer Djokovic Sharapova Sania Shetty Madonna Tharoor',
		'पीटरसन जयवर्धने संगकारा जयसूर्या फेडरर फ़ेडरर जोकोविच शारापोवा सानिया शेट्टी मैडोना थरूर',
	],
	[
		'Mallya Yechury Antony Jacob James Matthew Paul Tony Tom Harry Jack Richard Charles Elizabeth Mary Andy Roger',
		'माल्या येचुरी एंटनी जैकब जेम्स मैथ्यू पॉल टोनी टॉम हैरी जैक रिचर्ड चार्ल्स एलिजाबेथ मैरी एंडी रॉजर',
	],
	[
		'Kevin Brett Shane Ricky Glenn Adam Gilchrist Simon Andrew Flintoff Stuart Broad Smith Warner Williamson',
		'केविन ब्रेट शेन रिकी ग्लेन एडम गिलक्रिस्ट साइमन एंड्रयू फ्लिंटॉफ स्टुअर्ट ब्रॉड स्मिथ वार्नर विलियमसन',
	],
	[
		'Buttler Stokes Cummins Starc Maxwell Pollard Russell Shakib Lincoln Kennedy Churchill Einstein Gates Zuckerberg',
		'बटलर स्टोक्स कमिंस स्टार्क मैक्सवेल पोलार्ड रसेल शाकिब लिंकन कैनेडी चर्चिल आइंस्टीन गेट्स जुकरबर्ग',
	],
	[
		'Musk Bezos Rubio Harris Pelosi Pompeo Starmer Theresa Justin Trudeau Carney Angela Emmanuel Rajapaksa',
		'मस्क बेजोस रुबियो हैरिस पेलोसी पोम्पियो स्टार्मर थेरेसा जस्टिन ट्रूडो कार्नी एंजेला इमैनुएल राजपक्षे',
	],
	[
		'Wickremesinghe Dissanayake Prachanda Deuba Jaishankar Sitharaman Rijiju Owaisi Adityanath Bhagwant Amarinder Hooda',
		'विक्रमसिंघे दिसानायके प्रचंड देउबा जयशंकर सीतारमण रिजिजू ओवैसी आदित्यनाथ भगवंत अमरिंदर हुड्डा',
	],
	[
		'Selja Kumaraswamy Palaniswami Panneerselvam Vijayan Chandy Rajinikanth Haasan Ranveer Johar Bumrah Ashwin Shami',
		'शैलजा कुमारस्वामी पलानीस्वामी पनीरसेल्वम विजयन चांडी रजनीकांत हासन रणवीर जौहर बुमराह अश्विन शमी',
	],
	[
		'Pandya Krunal Mandhana Harmanpreet Jhulan Saina Devgn Holbrooke Sarkozy Nadal Sinatra Bravo Messi Ronaldo Neymar',
		'पांड्या क्रुणाल मंधाना हरमनप्रीत झूलन साइना देवगन हॉलब्रुक सार्कोजी नडाल सिनात्रा ब्रावो मेसी रोनाल्डो नेमार',
	],
	[
		'Jinnah Chhatrapati Bachchan Sachdev Oommen Mohanlal Mammootty Chiranjeevi Prabhas Jacqueline Fernandez Sunny Leone Priyanka',
		'जिन्ना छत्रपति बच्चन सचदेव ओमन मोहनलाल ममूटी चिरंजीवी प्रभास जैकलीन फर्नांडिस सनी लियोनी प्रियंका',
	],
	[
		'Jackson Federer Djokovic Trudeau Starmer Zuckerberg Musk Gates Harris Messi Ronaldo Neymar Ponting Sehwag',
		'جیکسن فیڈرر جوکووچ ٹروڈو اسٹارمر زکربرگ مسک گیٹس ہیرس میسی رونالڈو نیمار پونٹنگ سہواگ',
	],
	[
		'Jinnah Owaisi Priyanka Sonia Adityanath Bachchan Harbhajan Warner Maxwell Russell Pollard Rajapaksa Rubio Carney Kennedy',
		'جناح اویسی پرینکا سونیا آدتیہناتھ بچن ہربھجن وارنر میکسویل رسل پولارڈ راجاپکسے روبیو کارنی کینیڈی',
	],
];

/** Those that are said as they are spelt. */
export const regularInNews: readonly (readonly [latin: string, names: string])[] = [
	[
		'Qaiser Shaheen Fakhar Haris Misbah Waqar Fawad Bajwa Munir Sanaullah Tarar Asim Fazlur Faiz Hamza Gillani Ashraf Shahid',
		'कैसर शाहीन फखर हारिस मिस्बाह वकार फवाद बाजवा मुनीर सनाउल्लाह तरार आसिम फजलुर फैज हमजा गिलानी अशरफ शाहिद',
	],
	[
		'Khaqan Abbasi Achakzai Akhtar Mengal Shadab Iftikhar Imad',
		'खाकान अब्बासी अचकजई अख्तर मेंगल शादाब इफ्तिखार इमाद',
	],
	[
		'Qaiser Naseem Misbah Sanaullah Faiz Zardari Khaqan Akhtar Shadab Imad Afridi',
		'قیصر نسیم مصباح ثنااللہ فیض زرداری خاقان اختر شاداب عماد آفریدی',
	],
	[
		'Bin Abdulrahman Abdulrahman Abdelfattah Benjamin Netan Yahu Ziad Tayyip Khalil Younis Antonio Guterres Tedros Antony Emmanuel Aitzaz',
		'بن عبدالرحمان عبدالرحمن عبدالفتاح بنیامین نیتن یاہو زیاد طیب خلیل یونس انتونیو گوٹیرس ٹیڈروس انٹونی ایمانوئل اعتزاز',
	],
	['Asaduddin Madhabi Aitzaz Farhan Zayed', 'असदुद्दीन माधबी ऐतज़ाज़ फरहान ज़ायद'],
	['Farhan Zayed', 'فرحان زاید'],
];

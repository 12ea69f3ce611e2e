import type {Lexicon} from './types.ts';

/** What names of firms and of the houses of films and papers end with, each by its English word. */
export const firmHeads: Lexicon = {
	airways: 'एयरवेज एयरवेज़ airways',
	airlines: 'एयरलाइंस एयरलाइन्स airlines',
	industries: 'इंडस्ट्रीज इंडस्ट्रीज़ industries',
	motors: 'मोटर्स motors',
	group: 'ग्रुप',
	times: 'टाइम्स',
	entertainment: 'एंटरटेनमेंट',
	films: 'फिल्म्स फ़िल्म्स',
	productions: 'प्रोडक्शंस प्रोडक्शन्स',
	pictures: 'पिक्चर्स',
	studios: 'स्टूडियोज स्टूडियोज़',
	enterprises: 'एंटरप्राइजेज एंटरप्राइज़ेज enterprises',
	technologies: 'टेक्नोलॉजीज टेक्नोलॉजीज़ technologies',
	solutions: 'सॉल्यूशंस',
	holdings: 'होल्डिंग्स holdings',
	ventures: 'वेंचर्स ventures',
	pharma: 'फार्मा pharma',
	pharmaceuticals: 'फार्मास्युटिकल फार्मास्युटिकल्स pharmaceuticals',
	paints: 'पेंट्स paints',
	chemicals: 'केमिकल्स',
	finance: 'फाइनेंस',
};

/** The same as Urdu spells them. */
export const firmHeadsInUrdu: Lexicon = {
	airways: 'ایئرویز',
	airlines: 'ایئرلائنز',
	industries: 'انڈسٹریز',
	motors: 'موٹرز',
	times: 'ٹائمز',
	entertainment: 'انٹرٹینمنٹ',
	films: 'فلمز',
	productions: 'پروڈکشنز',
	pictures: 'پکچرز',
	studios: 'اسٹوڈیوز سٹوڈیوز',
	enterprises: 'انٹرپرائزز انٹرپرائزیز',
	technologies: 'ٹیکنالوجیز',
	holdings: 'ہولڈنگز',
	pharma: 'فارما',
	chemicals: 'کیمیکلز',
};

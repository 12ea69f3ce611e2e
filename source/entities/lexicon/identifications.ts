/* Words around the names of people whom the police have identified; each list holds words between blanks. */

/** That somebody was identified. */
export const identifications: readonly string[] = ['पहचान शिनाख्त शिनाख़्त', 'شناخت'];
/** As whom: «के रूप में», «کے نام سے». */
export const manners: readonly string[] = ['रूप नाम तौर', 'نام طور'];
export const identified: readonly string[] = ['हुई हुआ की कराई', 'ہوئی ہوا کی کرائی ہوگئی'];
/** What stands between a name and another of the same person, or of the father. */
export const aliases: readonly string[] = ['उर्फ पुत्र पिता', 'عرف ولد بن'];
export const residents: readonly string[] = ['निवासी वासी निवासिनी', 'رہائشی'];
export const somebody: readonly string[] = [
	`मृतक मृतका मृतकों आरोपी आरोपियों अभियुक्त अभियुक्तों घायल घायलों युवक युवकों युवती महिला महिलाओं व्यक्ति व्यक्तियों शव शवों पीड़ित पीड़िता
	बदमाश बदमाशों चोर चोरों लुटेरों हमलावर हमलावरों बच्चे बच्ची छात्र छात्रा चालक दंपति आतंकी आतंकियों संदिग्ध उसकी उनकी इनकी जिसकी जिनकी जिनमें दोनों तीनों`,
	`ملزم ملزمان ملزمہ مقتول مقتولہ مقتولین متوفی لاش لاشوں زخمی زخمیوں جاں ہلاک حملہ آور ڈاکو ڈاکوؤں نوجوان خاتون شخص افراد
	بچے ڈرائیور دہشت دہشتگرد مشتبہ جس جن ان دونوں`,
];

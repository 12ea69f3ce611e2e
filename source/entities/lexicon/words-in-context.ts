/* Words that the words beside them tell. */

/** Roots of verbs, so short that they sound like a syllable of Vietnam or a nickname, and few of them in other use. */
export const verbRoots: readonly string[] = [
	'आ जा खा सो रो ले डर लड़ मर मार भाग गिर बैठ लौट सुन देख पहुंच निकल चल रुक थक बच छिप जीत हार टूट डूब',
	'آ جا کھا سو رو لے ڈر لڑ مر مار بھاگ گر بیٹھ لوٹ سن دیکھ پہنچ نکل چل رک تھک بچ چھپ جیت ہار ٹوٹ ڈوب',
];

/** What goes on behind the root of a verb. */
export const auxiliaries: readonly string[] = [
	`गया गए गये गई गयी गईं रहा रहे रही रहीं पड़ा पड़े पड़ी पड़ीं चुका चुके चुकी चुकीं लिया लिए ली दिया दिए दी सका सके सकी सकता सकते सकती पाया पाए पाई पाता पाते पाती
	जाता जाते जाती जाए जाएगा जाएंगे जाएगी जाने जाना बैठा बैठे बैठी कर जा`,
	`گیا گئے گئی گئیں رہا رہے رہی رہیں پڑا پڑے پڑی پڑیں چکا چکے چکی چکیں لیا لیے لی دیا دیے دی سکا سکے سکی سکتا سکتے سکتی پایا پائے پائی پاتا پاتے پاتی
	جاتا جاتے جاتی جائے جائیگا جائیں جانے جانا بیٹھا بیٹھے بیٹھی کر جا`,
];

/** Where, and the world, after which women are called: «नूर जहां». */
export const whereAndWorld: readonly string[] = ['जहां जहाँ', 'جہاں'];

/** Age, before its number, and Umar, who is called so. */
export const ages: readonly string[] = ['عمر'];

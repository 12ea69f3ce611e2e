import type {Lexicon} from './types.ts';

/**
 * The teams of the two leagues of cricket, of India and of Pakistan: bodies whose names begin with that of a
 * place. Words joined with `_`.
 */
export const teams: Lexicon = {
	'Chennai Super Kings': 'चेन्नई_सुपर_किंग्स chennai_super_kings',
	'Mumbai Indians': 'मुंबई_इंडियंस मुंबई_इंडियन्स mumbai_indians',
	'Kolkata Knight Riders': 'कोलकाता_नाइट_राइडर्स कोलकाता_नाइटराइडर्स kolkata_knight_riders',
	'Royal Challengers Bengaluru':
		'रॉयल_चैलेंजर्स_बेंगलुरु रॉयल_चैलेंजर्स_बेंगलूर रॉयल_चैलेंजर्स_बैंगलोर royal_challengers_bengaluru royal_challengers_bangalore रॉयल_चैलेंजर्स_बेंगलूरु',
	'Rajasthan Royals': 'राजस्थान_रॉयल्स राजस्थान_रायल्स rajasthan_royals',
	'Punjab Kings': 'पंजाब_किंग्स किंग्स_इलेवन_पंजाब punjab_kings',
	'Delhi Capitals': 'दिल्ली_कैपिटल्स delhi_capitals',
	'Delhi Daredevils': 'दिल्ली_डेयरडेविल्स delhi_daredevils',
	'Sunrisers Hyderabad': 'सनराइजर्स_हैदराबाद sunrisers_hyderabad सनराइज़र्स_हैदराबाद',
	'Deccan Chargers': 'डेक्कन_चार्जर्स deccan_chargers',
	'Gujarat Titans': 'गुजरात_टाइटंस गुजरात_टाइटन्स gujarat_titans',
	'Lucknow Super Giants': 'लखनऊ_सुपर_जायंट्स लखनऊ_सुपर_जाइंट्स lucknow_super_giants लखनऊ_सुपर_जाएंट्स',
	'Karachi Kings': 'कराची_किंग्स karachi_kings',
	'Lahore Qalandars': 'लाहौर_कलंदर्स lahore_qalandars',
	'Islamabad United': 'इस्लामाबाद_यूनाइटेड islamabad_united',
	'Multan Sultans': 'मुल्तान_सुल्तांस मुल्तान_सुल्तान्स multan_sultans',
	'Peshawar Zalmi': 'पेशावर_जल्मी peshawar_zalmi पेशावर_जाल्मी पेशावर_ज़ाल्मी',
	'Quetta Gladiators': 'क्वेटा_ग्लेडिएटर्स quetta_gladiators',
};

export const teamsInUrdu: Lexicon = {
	'Chennai Super Kings': 'چنئی_سپر_کنگز چنئی_سپر_کنگس',
	'Mumbai Indians': 'ممبئی_انڈینز ممبئی_انڈینس',
	'Kolkata Knight Riders': 'کولکاتا_نائٹ_رائیڈرز کولکتہ_نائٹ_رائیڈرز کولکاتہ_نائٹ_رائیڈرز',
	'Royal Challengers Bengaluru': 'رائل_چیلنجرز_بنگلورو رائل_چیلنجرز_بنگلور رائل_چیلنجرس_بنگلور',
	'Rajasthan Royals': 'راجستھان_رائلز راجستھان_رائلس',
	'Punjab Kings': 'پنجاب_کنگز پنجاب_کنگس',
	'Delhi Capitals': 'دہلی_کیپیٹلز دہلی_کیپٹلز',
	'Sunrisers Hyderabad': 'سن_رائزرز_حیدرآباد',
	'Gujarat Titans': 'گجرات_ٹائٹنز گجرات_ٹائٹنس',
	'Lucknow Super Giants': 'لکھنؤ_سپر_جائنٹس',
	'Karachi Kings': 'کراچی_کنگز',
	'Lahore Qalandars': 'لاہور_قلندرز',
	'Islamabad United': 'اسلام_آباد_یونائیٹڈ',
	'Multan Sultans': 'ملتان_سلطانز',
	'Peshawar Zalmi': 'پشاور_زلمی',
	'Quetta Gladiators': 'کوئٹہ_گلیڈی_ایٹرز کوئٹہ_گلیڈیٹرز',
};

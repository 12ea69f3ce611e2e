import {soundsOfLetters} from './letter-sounds.ts';
import {foldedLetters} from './letters.ts';
import {spellingKeyOf} from './spelling-key.ts';
import {regularInNews, usualInNews} from './usual-spellings-news.ts';
import {usualInUrdu} from './usual-spellings-urdu.ts';

/**
 * How a name is usually written in Latin letters, of names that the letters of Hindi or Urdu do not tell it of: `Singh`
 * (सिंह), and the short vowels that Urdu leaves out. Nothing for other words. Takes one word as `spellingKey` gives it;
 * constant time.
 */
export function usualSpelling(key: string): string | undefined {
	news ??= spellingsOf(usualInNews);
	return regularSpelling(key) ?? news.get(key);
}

/** The same of those names alone that are said as they are spelt: `Imran`, but not `McCain`. */
export function regularSpelling(key: string): string | undefined {
	regular ??= spellingsOf([...usualInHindi, ...usualInUrdu, ...regularInNews]);
	return regular.get(key);
}

/** The names that are usually written so in Latin letters, as Hindi and Urdu write them: सिंह of `singh`. Takes small letters. */
export function namesSpelled(latin: string): readonly string[] {
	names ??= namesBySpelling();
	return names.get(latin) ?? [];
}

let names: ReadonlyMap<string, readonly string[]> | undefined;

function namesBySpelling(): ReadonlyMap<string, readonly string[]> {
	const bySpelling = new Map<string, string[]>();
	for (const [latin, written] of [
		...usualInHindi,
		...usualInUrdu,
		...regularInNews,
		...usualInNews,
	]) {
		const spelt = latin.toLowerCase().split(' ');
		for (const [at, name] of written.split(' ').entries()) {
			const own = bySpelling.get(spelt[at] ?? '') ?? [];
			own.push(name);
			bySpelling.set(spelt[at] ?? '', own);
		}
	}
	return bySpelling;
}

function spellingsOf(
	rows: readonly (readonly [latin: string, names: string])[],
): ReadonlyMap<string, string> {
	return new Map(
		rows.flatMap(([latin, names]) => {
			const spelt = latin.split(' ');
			return names.split(' ').map((name, at) => [keyOf(name), spelt[at] ?? ''] as const);
		}),
	);
}

/** Without the tables of other scripts, which the names here have no letter of. */
function keyOf(name: string): string {
	return spellingKeyOf(soundsOfLetters(foldedLetters(name)));
}

/** Made when first asked for. */
let regular: ReadonlyMap<string, string> | undefined;
let news: ReadonlyMap<string, string> | undefined;

/*
 * The most common surnames and given names of India and Pakistan, and names of world politics, as the English-language
 * press of both countries writes them: Latin names, and word for word below them the Hindi ones.
 */
export const usualInHindi: readonly (readonly [latin: string, hindi: string])[] = [
	[
		'Singh Singh Verma Ahmed Hussain Qureshi Siddiqui Sheikh Mishra Mishra Tiwari Pandey Dwivedi Shukla Agarwal',
		'सिंह सिंघ वर्मा अहमद हुसैन कुरैशी सिद्दीकी शेख मिश्रा मिश्र तिवारी पांडे द्विवेदी शुक्ल अग्रवाल',
	],
	[
		'Rathore Rathore Chaudhary Reddy Naidu Rao Nair Menon Iyer Mukherjee Banerjee Chatterjee Bose Roy Rai Pawar',
		'राठौर राठौड़ चौधरी रेड्डी नायडू राव नायर मेनन अय्यर मुखर्जी बनर्जी चटर्जी बोस रॉय राय पवार',
	],
	[
		'Thackeray Gaikwad Fadnavis Kapoor Ganguly Dravid Kejriwal Sisodia Paswan Bajpai Bharadwaj Chakraborty Chawla',
		'ठाकरे गायकवाड़ फडणवीस कपूर गांगुली द्रविड़ केजरीवाल सिसोदिया पासवान बाजपेयी भारद्वाज चक्रवर्ती चावला',
	],
	[
		'Gadkari Gangwar Gowda Gokhale Goswami Grover Hegde Jaiswal Kushwaha Lodha Malviya Patnaik Saxena Sawant',
		'गडकरी गंगवार गौड़ा गोखले गोस्वामी ग्रोवर हेगड़े जायसवाल कुशवाहा लोढ़ा मालवीय पटनायक सक्सेना सावंत',
	],
	[
		'Shekhawat Siddaramaiah Sodhi Sood Srivastava Macron Scholz Johnson Thatcher Merkel Erdogan Zelensky Zelensky',
		'शेखावत सिद्धारमैया सोढ़ी सूद श्रीवास्तव मैक्रों शोल्ज जॉनसन थैचर मर्केल एर्दोगन ज़ेलेंस्की जेलेंस्की',
	],
	[
		'Blinken Begum Khatoon Rawat Trump Trump Clinton Biden Sharif Zardari Musharraf Karzai Vajpayee Jaitley Swaraj',
		'ब्लिंकन बेगम खातून रावत ट्रंप ट्रम्प क्लिंटन बाइडेन शरीफ जरदारी मुशर्रफ करजई वाजपेयी जेटली स्वराज',
	],
	[
		'Sidhu Sidhu Abdullah Mufti Azad Azad Pilot Gehlot Scindia Yediyurappa Jayalalithaa Mamata Mayawati Sonia Lalkrishna',
		'सिद्धू सिधू अब्दुल्ला मुफ्ती आजाद आज़ाद पायलट गहलोत सिंधिया येदियुरप्पा जयललिता ममता मायावती सोनिया लालकृष्ण',
	],
	[
		'Jawaharlal Aishwarya Deepika Katrina Nawaz Nawaz Benazir Asif Asif Pervez Barack George Hillary John David',
		'जवाहरलाल ऐश्वर्या दीपिका कैटरीना नवाज नवाज़ बेनजीर आसिफ आसिफ़ परवेज बराक जॉर्ज हिलेरी जॉन डेविड',
	],
	[
		'Michael William Robert Deepak Dheeraj Ishwar Kuldeep Omprakash Parmeshwar Praful Pradeep Randeep Sandeep',
		'माइकल विलियम रॉबर्ट दीपक धीरज ईश्वर कुलदीप ओमप्रकाश परमेश्वर प्रफुल्ल प्रदीप रणदीप संदीप',
	],
	[
		'Subramaniam Tejashwi Yashwant Alia Kareena Draupadi Neeta Pooja Poonam Sheela Shweta Azhar Afzal Azam Arif',
		'सुब्रमण्यम तेजस्वी यशवंत आलिया करीना द्रौपदी नीता पूजा पूनम शीला श्वेता अजहर अफजल आजम आरिफ',
	],
	[
		'Iqbal Irfan Qasim Zafar Tariq Nadeem Naseem Naseeruddin Farooq Faizal Mahmood Yasin Yusuf Wasim Wajid Shakeel',
		'इकबाल इरफान कासिम जफर तारिक नदीम नसीम नसीरुद्दीन फारूक फैजल महमूद यासीन यूसुफ वसीम वाजिद शकील',
	],
	[
		'Shahnawaz Saeed Saleem Meera Neeraj Navneet Praveen Naveen Pawan Manjeet Ranjeet Jagmeet Harpreet Gurmeet Amrit',
		'शाहनवाज सईद सलीम मीरा नीरज नवनीत प्रवीण नवीन पवन मंजीत रंजीत जगमीत हरप्रीत गुरमीत अमृत',
	],
	[
		'Rizwan Rizwan Ghulam Muzaffar Sarfaraz Sarfaraz Afridi Fatima Fatima Mustafa Hafiz Steve Dubey Feroz Khalid Rauf Jasprit',
		'रिजवान रिज़वान गुलाम मुजफ्फर सरफराज सरफ़राज़ अफरीदी फातिमा फ़ातिमा मुस्तफा हाफिज स्टीव दुबे फिरोज खालिद रऊफ जसप्रीत',
	],
	[
		'Netanyahu Yahya Sinwar Ishaq Shehbaz Bilawal Imran Maryam Khawaja Anwar Usman Azim Faisal Zafar Aziz Sunak',
		'नेतन्याहू याह्या सिनवार इशाक शहबाज बिलावल इमरान मरियम ख्वाजा अनवर उस्मान अजीम फैसल ज़फर अजीज सुनक',
	],
];

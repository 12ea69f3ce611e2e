import type {Lexicon} from './types.ts';

/** Words after which comes a person and nothing else. */
export const honorifics: Lexicon = {
	comrade: 'कॉमरेड कामरेड कॉमरेडों कामरेडों comrade comrades',
	uncle: 'अंकल uncle',
	Mr: 'श्री श्रीमान मिस्टर जनाब mr shri',
	Mrs: 'श्रीमती सुश्री मिसेज मिस कुमारी बेगम mrs ms miss smt',
	Dr: 'डॉ डॉक्टर डॉ. dr',
	professor: 'प्रो प्रोफेसर प्रोफ़ेसर आचार्य prof professor',
	justice: 'न्यायमूर्ति जस्टिस justice justices',
	advocate: 'एडवोकेट अधिवक्ता',
	barrister: 'बैरिस्टर barrister',
	Maulana: 'मौलाना मुफ्ती हजरत हाजी maulana mufti',
	Pandit: 'पंडित पं स्वामी संत बाबा महात्मा गुरु sir lord lady saint',
	Shaheed: 'शहीद स्व स्वर्गीय दिवंगत',
};

/** Offices and ranks: a person may follow, another noun may follow too. */
export const titles: Lexicon = {
	secretary: 'सचिव मुख्यसचिव secretary',
	'general secretary': 'महासचिव',
	'advocate general': 'महाधिवक्ता महान्यायवादी',
	president: 'राष्ट्रपति अध्यक्ष अध्यक्षा प्रेसीडेंट प्रेसिडेंट president',
	'district president': 'जिलाध्यक्ष जिलाध्यक्षा महानगराध्यक्ष नगराध्यक्ष मंडलाध्यक्ष प्रदेशाध्यक्ष',
	chairman: 'सभापति चेयरमैन चेयरपर्सन chairman chairwoman chairperson',
	'vice president': 'उपराष्ट्रपति उपाध्यक्ष उपसभापति',
	'prime minister': 'प्रधानमंत्री प्रधानमन्त्री उपप्रधानमंत्री वजीर-ए-आजम वजीरेआजम पीएम premier pm',
	'chief minister': 'मुख्यमंत्री मुख्यमन्त्री उपमुख्यमंत्री सीएम cm',
	minister: `मंत्री मन्त्री गृहमंत्री रक्षामंत्री वित्तमंत्री विदेशमंत्री राज्यमंत्री minister`,
	leader: 'नेता प्रतिपक्ष संयोजक कन्वीनर leader convener',
	governor: 'राज्यपाल उपराज्यपाल गवर्नर governor',
	mayor: 'महापौर मेयर mayor',
	speaker: 'स्पीकर speaker',
	ambassador: 'राजदूत उच्चायुक्त ambassador',
	member: 'सदस्य सांसद विधायक पार्षद mla mna senator congressman representative',
	spokesman: 'प्रवक्ता spokesman spokeswoman spokesperson',
	director: 'निदेशक महानिदेशक डायरेक्टर प्रबंधक सीईओ सीएमडी director ceo',
	commissioner: 'आयुक्त कमिश्नर कलेक्टर जिलाधिकारी डीएम एसडीएम एडीएम बीडीओ तहसीलदार commissioner',
	general:
		'जनरल लेफ्टिनेंट सॉलिसिटर अटॉर्नी अटार्नी general solicitor attorney lieutenant lt gen maj brig',
	colonel: 'कर्नल ब्रिगेडियर मेजर कैप्टन एडमिरल मार्शल colonel major captain admiral col capt adm sgt',
	inspector:
		'इंस्पेक्टर निरीक्षक अधीक्षक एसपी एसएसपी एएसपी डीएसपी डीसीपी एसीपी एडीसीपी सीओ आईजी डीआईजी एडीजी डीजीपी आईजीपी एसएचओ एएसआई थानाध्यक्ष थानाप्रभारी प्रभारी इंचार्ज दरोगा दारोगा कोतवाल inspector constable dsp ssp dig',
	judge: 'न्यायाधीश जज judge',
	head: 'प्रमुख चीफ मुखिया सरपंच संस्थापक chief head',
	deputy: 'उप deputy',
	king: `राजा महाराजा रानी महारानी सम्राट बादशाह शहजादा king queen prince princess emperor`,
	pope: 'पोप pope',
	coach: 'कप्तान कोच coach',
	actor: 'अभिनेता अभिनेत्री गायक गायिका फिल्मकार actor actress',
	writer: 'लेखक लेखिका कवि पत्रकार वैज्ञानिक writer author',
	player: 'खिलाड़ी बल्लेबाज गेंदबाज',
	manager: 'मैनेजर इंजीनियर',
	profession: `संवाददाता साहित्यकार संगीतकार गीतकार उपन्यासकार इतिहासकार अर्थशास्त्री निर्माता निर्देशक फिल्मकार
		नाटककार चित्रकार कलाकार समाजसेवी उद्योगपति व्यवसायी व्यापारी कारोबारी वकील शिक्षक
		प्राचार्य चिकित्सक वैज्ञानिक पहलवान धावक मुक्केबाज स्पिनर ऑलराउंडर विकेटकीपर
		अभियुक्त आरोपी कमांडर सरगना महंत पुजारी इमाम क्रांतिकारी मॉडल प्रस्तोता संपादक
		कोषाध्यक्ष प्रधान सचेतक उम्मीदवार प्रत्याशी नेत्री`,
	relative: 'पत्नी बेटा बेटी बेटे पुत्र पुत्री दामाद भतीजा भतीजे',
	adviser: 'सलाहकार adviser advisor',
	chancellor: 'चांसलर कुलपति कुलाधिपति chancellor',
};

/** Honorifics after the name. */
export const honorificsAfter: Lexicon = {
	ji: 'जी साहब साहिब साहिबा महोदय महोदया',
};

/** Nouns that after a title show that no person was named: «राष्ट्रपति चुनाव», a presidential election. */
export const titleCompounds: Lexicon = {
	post: `पद पदों कार्यालय आवास भवन निवास चुनाव चुनावों उम्मीदवार प्रत्याशी मंडल परिषद महोदय
		office election candidate`,
};

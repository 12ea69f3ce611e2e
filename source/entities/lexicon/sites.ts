import type {Lexicon} from './types.ts';

/** What ends the name of a building, a road or a station, and of no person. */
export const siteHeads: Lexicon = {
	fort: 'किला किले fort',
	mahal: 'महल',
	masjid: 'मस्जिद',
	temple: 'मंदिर',
	tomb: 'मकबरा मकबरे',
	minar: 'मीनार',
	gate: 'दरवाजा दरवाजे',
	gurdwara: 'गुरुद्वारा गुरुद्वारे',
	museum: 'संग्रहालय',
	stadium: 'स्टेडियम stadium',
	airport: 'हवाईअड्डा हवाईअड्डे एयरपोर्ट airport',
	stand: 'अड्डा अड्डे',
	terminal: 'टर्मिनल terminal',
	terminus: 'टर्मिनस terminus',
	station: 'स्टेशन station',
	chowk: 'चौक chowk',
	marg: 'मार्ग marg',
	road: 'रोड',
	park: 'पार्क',
	border: 'बॉर्डर बार्डर',
	setu: 'सेतु setu',
	expressway: 'एक्सप्रेसवे expressway',
	auditorium: 'ऑडिटोरियम सभागार auditorium',
};

/** What stands between the name and the head: «इंदिरा गांधी अंतरराष्ट्रीय हवाई अड्डा». */
export const siteModifiers: Lexicon = {
	international: 'अंतरराष्ट्रीय अंतर्राष्ट्रीय इंटरनेशनल international',
	domestic: 'घरेलू domestic',
	air: 'हवाई',
	cricket: 'क्रिकेट cricket',
	hockey: 'हॉकी hockey',
	football: 'फुटबॉल football',
	sports: 'खेल स्पोर्ट्स sports',
	railway: 'रेलवे railway',
	metro: 'मेट्रो metro',
	bus: 'बस bus',
	memorial: 'मेमोरियल स्मारक memorial',
};

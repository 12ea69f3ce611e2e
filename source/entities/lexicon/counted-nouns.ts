import type {Lexicon} from './types.ts';

/**
 * Whom and what news counts, by what a quantity of them is called, so that «12 घायल» in one language is the same
 * number of the same as in the other. No classes of their own: any noun may be counted.
 */
export const countedNouns: Lexicon = {
	injured: 'घायल घायलों जख्मी ज़ख्मी injured wounded',
	dead: 'मृतक मृतकों मृत dead',
	soldier: 'सैनिक सैनिकों जवान जवानों soldier soldiers',
	terrorist: 'आतंकी आतंकियों आतंकवादी आतंकवादियों terrorist terrorists',
	militant: 'उग्रवादी उग्रवादियों militant militants',
	woman: 'महिला महिलाओं महिलाएं महिलाएँ woman women',
	farmer: 'किसान किसानों farmer farmers',
	worker: 'मजदूर मजदूरों मज़दूर मज़दूरों श्रमिक श्रमिकों worker workers',
	employee: 'कर्मचारी कर्मचारियों employee employees',
	passenger: 'यात्री यात्रियों passenger passengers',
	house: 'घर घरों मकान मकानों house houses',
	village: 'गांव गाँव गांवों गाँवों village villages',
	country: 'देश देशों country countries',
	policeman: 'पुलिसकर्मी पुलिसकर्मियों policemen',
	journalist: 'पत्रकार पत्रकारों journalist journalists',
	match: 'मैच मैचों match matches',
	over: 'ओवर ओवरों over overs',
	ball: 'गेंद गेंदों ball balls',
	vehicle: 'वाहन वाहनों vehicle vehicles',
	player: 'खिलाड़ी खिलाड़ियों player players',
	team: 'टीम टीमों टीमें team teams',
	company: 'कंपनी कंपनियों कंपनियां company companies',
	family: 'परिवार परिवारों family families',
};

export const countedNounsInUrdu: Lexicon = {
	injured: 'زخمی زخمیوں',
	dead: 'ہلاک ہلاکتیں ہلاکتوں',
	soldier: 'فوجی فوجیوں',
	terrorist: 'دہشتگرد دہشتگردوں',
	woman: 'خاتون خواتین عورت عورتوں عورتیں',
	farmer: 'کسان کسانوں',
	worker: 'مزدور مزدوروں',
	employee: 'ملازم ملازمین ملازموں',
	passenger: 'مسافر مسافروں',
	house: 'گھر گھروں مکان مکانوں مکانات',
	village: 'گاؤں دیہات دیہاتوں',
	country: 'ملک ملکوں ممالک',
	journalist: 'صحافی صحافیوں',
	match: 'میچ میچز میچوں',
	over: 'اوور اوورز',
	ball: 'گیند گیندوں گیندیں',
	vehicle: 'گاڑی گاڑیاں گاڑیوں',
	player: 'کھلاڑی کھلاڑیوں',
	team: 'ٹیم ٹیمیں ٹیموں',
	company: 'کمپنی کمپنیاں کمپنیوں',
	family: 'خاندان خاندانوں',
};

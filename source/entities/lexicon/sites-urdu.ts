import type {Lexicon} from './types.ts';

/** See `siteHeads`. */
export const siteHeadsInUrdu: Lexicon = {
	fort: 'قلعہ قلعے',
	mahal: 'محل',
	masjid: 'مسجد',
	temple: 'مندر',
	tomb: 'مقبرہ مقبرے',
	minar: 'مینار',
	gate: 'دروازہ دروازے',
	gurdwara: 'گردوارہ',
	stadium: 'اسٹیڈیم سٹیڈیم',
	airport: 'ایئرپورٹ ائیرپورٹ',
	stand: 'اڈہ اڈا اڈے',
	terminal: 'ٹرمینل',
	station: 'اسٹیشن سٹیشن',
	chowk: 'چوک',
	road: 'روڈ شاہراہ',
	park: 'پارک',
	border: 'بارڈر',
	auditorium: 'آڈیٹوریم',
};

/** See `siteModifiers`. */
export const siteModifiersInUrdu: Lexicon = {
	international: 'انٹرنیشنل',
	domestic: 'ڈومیسٹک',
	air: 'ہوائی',
	cricket: 'کرکٹ',
	hockey: 'ہاکی',
	football: 'فٹبال',
	sports: 'اسپورٹس سپورٹس',
	railway: 'ریلوے',
	metro: 'میٹرو',
	bus: 'بس',
	memorial: 'میموریل',
};

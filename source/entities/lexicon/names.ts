/*
 * Surnames and given names that tell a person's name from other unknown words.
 * The Vietnamese ones are the sixty most common, in the spellings by ear of Hindi and Urdu news.
 */

import {givenNamesInHindi} from './given-names-hindi.ts';
import {givenNamesInUrdu} from './given-names-urdu.ts';
import {surnamesInHindi} from './surnames-hindi.ts';
import {surnamesInUrdu} from './surnames-urdu.ts';

export const vietnameseSurnames: readonly string[] = [
	`गुयेन न्गुयेन न्गुएन गुएन ट्रान त्रान चान ले ली फाम फ़ाम हुइन्ह हुन्ह होआंग होंग ह्वांग फान वू वु वो डांग डैंग दांग बुई दो डो हो न्गो
	गो डुओंग दुओंग लि डिन्ह दिन्ह ट्रुओंग त्रुओंग लुओंग डोआन दोआन ट्रिन्ह त्रिन्ह माई मै दाओ डाओ काओ लाम लैम टो तो हा चू चु टा ता मा नोंग
	लुउ लुऊ क्वाच थाच वुओंग कियू किउ थाई टोंग तोंग ट्रियू त्रियू हुआ ला फुंग फुंग खुआट जियाप गियाप डैम दाम थान वि लो सुंग ज़ुआन`,
	`نگوین گوین نگوئن گوین ٹران تران چان لی لے فام ہوین ہوانگ فان وو ڈانگ ڈینگ دانگ بوئی بوئ ڈو دو ہو نگو ڈوونگ دوونگ لائی ڈنہ ڈینہ
	ترونگ ٹرونگ لوونگ ڈوان دوان ٹرنہ ترنہ مائی ڈاؤ داؤ کاؤ لام ٹو تو ہا چو ٹا تا ما نونگ لو تھائی ٹونگ تونگ ہوا لا پھنگ فنگ ڈیم`,
	`nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong luong doan trinh mai dao cao lam
	to ha chu ta ma nong luu quach thach vuong kieu thai tong trieu hua la phung khuat giap dam than lo vi`,
];

export const surnames: readonly string[] = [
	...surnamesInHindi,
	...surnamesInUrdu,
	`singh kumar sharma verma gupta yadav patel khan ali ahmed hussain modi gandhi nehru trump biden obama putin
	ahmad hasan husain ansari qureshi siddiqui sheikh shaikh shah malik chaudhry chaudhary bhatt mirza naqvi rizvi bukhari gilani sharif bhutto zardari bibi bano
	musharraf niazi afridi khattak abbasi khatoon begum mishra tiwari pandey pandit joshi agarwal mehta desai thakur chauhan rathore reddy naidu rao mukherjee
	banerjee chatterjee ghosh bose thackeray pawar shinde fadnavis kapoor khanna chopra tendulkar dhoni kohli ganguly kejriwal sisodia soren adityanath
	jaishankar sitharaman gadkari kharge stalin vijayan karunanidhi jayalalithaa hasina yunus rahman zelensky zelenskyy netanyahu erdogan macron jinping lavrov`,
];

export const givenNames: readonly string[] = [
	...givenNamesInHindi,
	...givenNamesInUrdu,
	`narendra rahul donald barack vladimir john david michael william robert mohammad muhammad george
	mohammed mohamed abdul abdullah asif shehbaz shahbaz nawaz bilawal maryam imran fatima ayesha farooq omar umar yousaf yusuf tariq khalid salman sajid
	sonia priyanka amit rajnath manmohan atal arvind akhilesh mulayam lalu nitish rajiv sanjay indira jawaharlal mallikarjun nirmala shaktikanta
	uddhav eknath devendra ajit sharad mamata suresh ramesh mahesh dinesh mukesh rakesh rajesh anil sunil vijay ajay sanjeev manoj vinod ashok yogi hemant
	sachin virat rohit mahendra sania shahrukh aamir amitabh sheikh recep volodymyr benjamin emmanuel sergei sergey`,
];

import {soundOf} from './word-sound.ts';

/**
 * How a Latin word sounds to who reads it as English, where that is not how its letters are said: `high` is हाई, `rate`
 * रेट. What begins with s and a consonant has a vowel before it in Urdu: `station` is اسٹیشن. Names are read by their
 * letters (Baligh, Abe, Kafe), so that this is for words that are no names.
 */
export function englishSounds(word: string): readonly string[] {
	const small = word.toLowerCase();
	if (!/^[a-z]{3,}$/v.test(small)) return [];
	const respelt = HABITS.reduce(
		(text, [letters, said]) => text.replace(letters, said),
		small,
	).toLowerCase();
	const readings = respelt === small ? [] : [respelt];
	if (/^s[^aeiouhwy]/v.test(respelt)) readings.push(`i${respelt}`);
	return readings.map(soundOf);
}

/**
 * Of English, in the order in which they are applied: an ending before the letters that it holds. What is said is in capitals
 * where a later habit would take it for letters.
 */
const HABITS: readonly (readonly [letters: RegExp, said: string])[] = [
	[/^kn/gv, 'n'], // knight
	[/^wr/gv, 'r'], // writer
	[/^chr/gv, 'kr'], // christian
	[/^tech/gv, 'tek'], // technology
	[/^chem/gv, 'kem'], // chemical
	[/^cy/gv, 'sai'], // cycle, cyber
	[/^lieut/gv, 'left'], // lieutenant
	[/^colonel/gv, 'karnal'], // colonel
	[/^exe/gv, 'egze'], // executive
	[/cut(?=ive)/gv, 'kyut'], // executive
	[/other(?=s?\b)/gv, 'adar'], // brothers
	[/icer(?=s?\b)/gv, 'isar'], // officer
	[/ism\b/gv, 'izm'], // terrorism
	[/ie(?=f|ld|v)/gv, 'EE'], // chief, field
	[/^uni/gv, 'yuni'], // university, united
	[/^eu/gv, 'yu'], // Europe
	[/^sch/gv, 'sk'], // school, scheme
	[/^sci/gv, 'sai'], // science
	[/eigh/gv, 'e'], // eight, weight
	[/igh(?![aeiou])/gv, 'AI'], // high, light
	[/a[ts]ion(?=s?\b|al)/gv, 'eshan'], // station, national
	[/[ts]s?ion(?=s?\b|al|er)/gv, 'shan'], // election, commissioner
	[/nion(?=s?\b)/gv, 'niyan'], // union
	[/sia(?=n?s?\b)/gv, 'shiya'], // asian
	[/io(?=s?\b)/gv, 'iyo'], // radio
	[/[ct]ial\b/gv, 'shal'], // special, social
	[/tual\b/gv, 'chual'], // mutual
	[/ture(?=s?\b)/gv, 'char'], // culture, pictures
	[/^(ch|f|rep)?air/gv, '$1eyar'], // airport, chairman
	[/way(?=s?\b)/gv, 'vey'], // airways
	[/play/gv, 'ple'], // player
	[/ew(?=s?\b)/gv, 'yu'], // news
	[/eau(?=s?\b)/gv, 'yo'], // bureau
	[/oil/gv, 'oyal'], // oil
	[/aw(?![aeiou])/gv, 'o'], // law
	[/dge\b/gv, 'j'], // bridge
	[/dge/gv, 'jje'], // budget
	[/ge\b/gv, 'j'], // college
	[/ce\b/gv, 's'], // police, conference
	[/que\b/gv, 'k'], // cheque
	[/(?<=[^aeiou])le\b/gv, 'al'], // table, constable
	[/(?<=[^aeiou])i[sz]e(?=s?\b)/gv, 'AIze'], // enterprises
	[/(?<=[^aeiou])i([dfklmpt])e(?=[drs]{0,2}\b)/gv, 'AI$1'], // times, riders
	[/(?<=[flmnpw])ine(?=s?\b)/gv, 'AIn'], // airlines
	[/(?<=[^aeiou])a([bcdfgklmnprstvz])e(?=[ds]?\b)/gv, 'e$1'], // games, rate
	[/(?<=e|ey|yu)s\b/gv, 'z'], // services, news
	[/ai(?=[dlnt])/gv, 'e'], // paints, train
	[/ea(?![aeiou])/gv, 'ee'], // team, leader
	[/oa(?![aeiou])/gv, 'o'], // loan, coach
	[/ou(?=n|se\b)/gv, 'AU'], // account, house
	[/ow(?=er)/gv, 'av'], // power
	[/(?<=[aeiou])s(?=[ei][a-z])/gv, 'z'], // president, diesel
	[/(?<=[aeiou][a-z]+)e\b/gv, ''], // share, reserve
	[/(?<=p)u(?=t)/gv, 'yu'], // computer
	[/(?<!y)u(?=[^aeiouhry][^aeiouhlry]|[bcdgkmnpst]\b)/gv, 'a'], // cup, budget, bus
];

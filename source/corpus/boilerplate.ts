/**
 * What stands around an article and is not told by it. The labels are those that aggregators put
 * there, in the languages of the corpus.
 */

/** `स्रोत`, `ماخذ: https://…`, `टिप्पणी (0)`, `यह भी पढ़ें: …`, a lone address: boilerplate wherever it stands. */
export function isLabel(line: string): boolean {
	return (
		line.length <= longestLabel &&
		(isSourceLabel(line) ||
			commentCounter.test(line) ||
			button.test(line) ||
			seeAlso.test(line) ||
			loneAddress.test(line))
	);
}

/** `Source`, `स्रोत: https://…`, `ماخذ: VNA`. */
export function isSourceLabel(line: string): boolean {
	return sourceLabel.test(line);
}

/** A line without a letter or a digit: `|`, `* * *`. */
export function isSeparator(line: string): boolean {
	return line.length <= longestLabel && !/[\p{L}\p{N}\p{So}]/v.test(line);
}

/** A line as a menu has them: at most four words and no end of a sentence. */
export function isMenuLine(line: string): boolean {
	return (
		line.length <= 60 &&
		line.split(/\s+/v).length <= 4 &&
		!/[.!?।॥\u06D4\u061F…:;,\u060C"”]$/v.test(line)
	);
}

/** Code units; addresses may be long. */
const longestLabel = 1000;

const sourceLabel = labelPattern(
	[
		'स्रोत',
		'स्त्रोत',
		'सोर्स',
		'ماخذ',
		'ماخذات',
		'ذریعہ',
		'بشکریہ',
		'sources?',
		'source link',
		'nguồn',
	],
	String.raw`\s*(?:[:：\-–\|]\s*(?:\S+(?:\s+\S+){0,5})?)?`,
);

const commentWords = [
	'टिप्पणी',
	'टिप्पणियाँ',
	'टिप्पणियां',
	'تبصرہ',
	'تبصرے',
	'تبصرات',
	'comments?',
	'bình luận',
];

const commentCounter = new RegExp(
	String.raw`^(?:(?:${commentWords.join('|')})\s*:?\s*[\(\[]?\s*\p{Nd}+\s*[\)\]]?|\p{Nd}+\s+(?:${commentWords.join('|')}))$`,
	'iv',
);

const button = labelPattern(
	[
		'टिप्पणी करें',
		'शेयर करें',
		'साझा करें',
		'और पढ़ें',
		'अधिक पढ़ें',
		'تبصرہ کریں',
		'شیئر کریں',
		'مزید پڑھیں',
		'share',
		'share this',
		'read more',
		'leave a comment',
		'chia sẻ',
		'xem thêm',
	],
	String.raw`\s*[…»›>]*`,
);

const alsoReadInUrdu = 'یہ بھی پڑھیں';

const seeAlso = labelPattern(
	['यह भी पढ़ें', 'ये भी पढ़ें', alsoReadInUrdu, 'also read', 'read also', 'see also', 'xem thêm'],
	String.raw`\s*[:：\-–\|]\s*.{0,300}`,
);

const loneAddress = /^<?https?:\/\/\S+>?$/iv;

/** The whole line is one of the words, without regard to nukta and case, and what may follow. */
function labelPattern(words: readonly string[], rest: string): RegExp {
	const spelled = words.map((word) =>
		word.normalize('NFC').replaceAll('\u093C', '\u093C?').replaceAll(' ', String.raw`\s+`),
	);
	return new RegExp(`^(?:${spelled.join('|')})${rest}$`, 'iv');
}

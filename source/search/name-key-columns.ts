import {type CodedTexts, codedCount, codedTextAt} from '../text/coded-texts.ts';
import {growingCodedTexts} from '../text/growing-coded-texts.ts';
import type {NameKeys} from './name-keys.ts';
import type {KeyScript} from './name-script.ts';

/** The keys of many names in their order: as objects they took ten times as much. */
export type KeyColumns = {
	readonly spellings: CodedTexts;
	/** All else of each name. */
	readonly others: CodedTexts;
};

/** Columns that take in the keys of one name after the other. */
export function growingKeys(): {
	readonly push: (keys: NameKeys) => void;
	readonly columns: () => KeyColumns;
} {
	const spellings = growingCodedTexts();
	const others = growingCodedTexts();
	return {
		push: ({sounds, spelling, roman, script, skeleton: bones, isUntidy, meanings}) => {
			spellings.push(spelling);
			others.push(
				`${sounds}\n${roman}\n${script}\n${bones}\n${isUntidy ? 1 : ''}\n${meanings.join()}`,
			);
		},
		columns: () => ({spellings: spellings.column(), others: others.column()}),
	};
}

/** The keys of names by their numbers, made anew; `undefined` past the last. */
export function keysInColumns(columns: KeyColumns): (name: number) => NameKeys | undefined {
	return (name) => (name < codedCount(columns.others) ? keysAt(columns, name) : undefined);
}

/** About a microsecond. As few strings and lists as there may be: some hundred are made for each letter typed. */
function keysAt({spellings, others}: KeyColumns, name: number): NameKeys {
	const all = codedTextAt(others, name);
	const sounds = all.indexOf('\n');
	const roman = all.indexOf('\n', sounds + 1);
	const script = all.indexOf('\n', roman + 1);
	const bones = all.indexOf('\n', script + 1);
	const untidy = all.indexOf('\n', bones + 1);
	return {
		sounds: all.slice(0, sounds),
		spelling: codedTextAt(spellings, name),
		roman: all.slice(sounds + 1, roman),
		script: scriptNamed(all.charCodeAt(roman + 1)),
		skeleton: all.slice(script + 1, bones),
		isUntidy: untidy > bones + 1,
		meanings: meaningsOf(all.slice(untidy + 1)),
	};
}

/** By its first letter: the one string that the code has of it. */
function scriptNamed(unit: number): KeyScript {
	if (unit === latin) return 'Latn';
	if (unit === devanagari) return 'Deva';
	return unit === arabic ? 'Arab' : 'other';
}

const [latin, devanagari, arabic] = [0x4c, 0x44, 0x41];

/** Names have few words, most without a meaning: one list for all that have the same. */
function meaningsOf(listed: string): readonly number[] {
	const known = knownMeanings.get(listed);
	if (known) return known;
	const meanings: number[] = [];
	if (listed !== '') for (const each of listed.split(',')) meanings.push(Number(each));
	if (knownMeanings.size < MOST_MEANINGS) knownMeanings.set(listed, meanings);
	return meanings;
}

const knownMeanings = new Map<string, readonly number[]>();
const MOST_MEANINGS = 1000;

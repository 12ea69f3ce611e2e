import {lettersSpelled} from '../romanise/letter-names.ts';
import {remembered} from '../text/remembered.ts';

/** `lettersSpelled` of words that recur: names of people and bodies are asked for each of their words. */
export function lettersOf(word: string): string | undefined {
	return known.of(word).letters;
}

type Spelled = {readonly letters: string | undefined};

/** Some 100 bytes each. */
const known = remembered((word): Spelled => ({letters: lettersSpelled(word)}), 16_384);

/** To be called when all names of a folder were told. */
export const forgetLetters: () => void = known.forget;

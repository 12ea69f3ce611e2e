import {readAgain} from '../corpus/read-again.ts';
import type {Pack, TextPlace} from '../packs/types.ts';
import {type IndexCache, openIndexCache} from '../storage/index-cache.ts';
import {withTexts} from '../storage/texts-of-pack.ts';
import {keeping} from './keeping.ts';
import type {ReadingHooks} from './types.ts';

/** The texts that are not in memory: in the files that they came from, or kept by the program. */
export type KeptTexts = {
	/** The pack without the texts that it brought; kept for the next start too if it may be and can be. */
	readonly takeFrom: (pack: Pack, isForNextStart: boolean) => Promise<Pack>;
	/** Whether all packs are kept for the next start: else what it is to find must not be written anew. */
	readonly areAllKept: () => boolean;
	/** The cache was thrown away under packs that were read from it. */
	readonly lose: () => void;
	/** `''` for a file that has changed since or a text that is gone, which is told. */
	readonly read: (place: TextPlace) => string;
};

type KeptOptions = {
	readonly cache: IndexCache | undefined;
	/** Bytes that are held in memory before a file of our own takes them, where the cache does not. */
	readonly budget: number;
	readonly onChanged: (file: string) => void;
	/** A text that was kept under this number is gone: another program put other packs into the cache. */
	readonly onLost: (kept: number) => void;
	readonly hooks: Pick<ReadingHooks, 'told'>;
};

export function keptTexts({cache, budget, onChanged, onLost, hooks}: KeptOptions): KeptTexts {
	let own: IndexCache | undefined;
	let areAllKept = true;
	const held = new Map<number, Uint8Array>();
	let bytes = 0;
	const hold = (text: Uint8Array): number => {
		// Below 0, where no cache has numbers.
		const number = -1 - held.size;
		held.set(number, text);
		bytes += text.length;
		return number;
	};
	const keep = async (texts: readonly Uint8Array[]): Promise<readonly number[]> => {
		const size = texts.reduce((sum, text) => sum + text.length, 0);
		if (own === undefined && bytes + size > budget) {
			own = (await openIndexCache(undefined, 'texts')).cache;
		}
		const kept = own?.keepTexts(texts).map((number) => ownNumbers + number);
		return kept ?? texts.map(hold);
	};
	const textAt = (number: number): Uint8Array | undefined => {
		if (number < 0) return held.get(number);
		return number < ownNumbers ? cache?.text(number) : own?.text(number - ownNumbers);
	};
	return {
		takeFrom: async (pack, isForNextStart) => {
			let kept: Pack | undefined;
			if (cache !== undefined && isForNextStart && pack.files.length > 0) {
				keeping(hooks, () => {
					kept = cache.add(pack);
				});
			}
			areAllKept &&= kept !== undefined || pack.files.length === 0;
			return kept ?? withTexts(pack, await keep(pack.texts));
		},
		areAllKept: () => areAllKept,
		lose: () => {
			areAllKept = false;
		},
		read: (place) => {
			if ('file' in place) {
				const text = readAgain(place);
				if (text === undefined) onChanged(Buffer.from(place.file).toString());
				return text ?? '';
			}
			if (!('kept' in place)) return '';
			const text = textAt(place.kept);
			if (text === undefined) onLost(place.kept);
			return text === undefined ? '' : Buffer.from(text).toString('utf16le');
		},
	};
}

/** From here on the numbers are those of texts that only this program keeps. */
const ownNumbers = 2 ** 40;

import {encodingOf} from '../corpus/encodings.ts';
import {fieldNames} from '../corpus/field-names.ts';
import type {FieldMap, FieldName, ReadOptions} from '../corpus/types.ts';

/** `--map`, `--encoding` and `--max-file-size` as they were typed. */
type ReadingFlags = {
	readonly map: readonly string[];
	readonly encoding?: string | undefined;
	readonly maxFileSize?: string | undefined;
};

/** How to read files, or a sentence on the flag that says it wrong. */
export function readOptions(flags: ReadingFlags): ReadOptions | string {
	const {encoding, maxFileSize} = flags;
	const fields = fieldMap(flags.map);
	if (typeof fields === 'string') return fields;
	const size = maxFileSize === undefined ? undefined : bytesOf(maxFileSize);
	if (size === null) return `--max-file-size=${maxFileSize} is no size: write 500M or 2G`;
	const isNamed = encoding !== undefined && encoding.toLowerCase() !== 'auto';
	const known = isNamed ? encodingOf(encoding) : undefined;
	if (isNamed && known === undefined) {
		return `--encoding=${encoding} is none that is known; near it are ${nearNames(encoding).join(', ')}`;
	}
	return {
		...(known === undefined ? {} : {encoding: known}),
		...(flags.map.length === 0 ? {} : {fields}),
		...(size === undefined ? {} : {maxFileSize: size}),
	};
}

/** `text=content,title=headline`; a comma before no `name=` belongs to the name of a column. */
function fieldMap(values: readonly string[]): FieldMap | string {
	const fields: Partial<Record<FieldName, string>> = {};
	for (const pair of values.flatMap((value) => value.split(/,(?=\s*[a-z]+=)/iv))) {
		const [, name = '', field = ''] = /^(?<name>[^=]*)=(?<field>.*)$/sv.exec(pair) ?? [];
		const known = fieldNames.find((each) => each === name.trim().toLowerCase());
		if (known === undefined || field.trim() === '') {
			return `--map=${pair} is no field: write text=content,title=headline, of ${fieldNames.join(', ')}`;
		}
		fields[known] = field.trim();
	}
	return fields;
}

/** Of `--memory` as it was typed; `undefined` where it was not, a sentence where it is no such size. */
export function memoryBytes(size: string | undefined): number | undefined | string {
	if (size === undefined) return undefined;
	const bytes = bytesOf(size);
	if (bytes === null) return `--memory=${size} is no size: write 64M or 1G`;
	if (bytes >= smallestMemory) return bytes;
	return `--memory=${size} is less than the smallest, 1M: write 64M or 1G`;
}

/** Bytes; with less nearly every text would be read again whenever it is looked at. */
const smallestMemory = 2 ** 20;

/** Bytes; K, M and G are powers of 1024. `null` where it is no size. */
function bytesOf(size: string): number | null {
	const {number, unit = ''} =
		/^(?<number>\d+(?:\.\d+)?)\s*(?<unit>[kmg]?)(?:i?b)?$/iv.exec(size.trim())?.groups ?? {};
	const bytes = Math.floor(
		Number(number) * 1024 ** ['', 'k', 'm', 'g'].indexOf(unit.toLowerCase()),
	);
	return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : null;
}

/** The five encodings whose names share most signs and pairs of signs with what was typed (Dice 1945). */
function nearNames(typed: string): readonly string[] {
	const asked = parts(typed);
	return encodings
		.map((name) => {
			const own = parts(name);
			const shared = own.filter((part) => asked.includes(part)).length;
			return {name, likeness: (2 * shared) / (own.length + asked.length)};
		})
		.sort((one, other) => other.likeness - one.likeness)
		.slice(0, 5)
		.map(({name}) => name);
}

function parts(name: string): readonly string[] {
	const signs = [...name.toLowerCase().slice(0, 100)];
	return [...signs, ...signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)];
}

/** The encodings of the Encoding Standard, by the names of its section 4.2, without `replacement` and the like. */
const encodings = (
	'utf-8 utf-16le utf-16be windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 ' +
	'windows-1256 windows-1257 windows-1258 windows-874 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 ' +
	'iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-10 iso-8859-13 iso-8859-14 iso-8859-15 iso-8859-16 koi8-r ' +
	'koi8-u macintosh x-mac-cyrillic ibm866 gbk gb18030 big5 euc-jp shift_jis iso-2022-jp euc-kr'
).split(' ');

import {romanisedProperName} from '../romanise/romanise.ts';
import {conceptOf} from './concepts.ts';
import {knownPlace} from './known-places.ts';
import {spelledByHindi} from './named-by-hindi.ts';
import {namedSite} from './sites.ts';
import {lettersOf} from './spelled-words.ts';
import type {EntityForm, EntityType} from './types.ts';
import {vietnameseName} from './vietnamese-names.ts';
import {weekdayOf} from './weekdays.ts';
import {wordClass} from './word-classes.ts';
import {wordOf} from './words.ts';

type Naming = {
	readonly type: EntityType;
	readonly key: string;
	/** Most frequent first. */
	readonly forms: readonly EntityForm[];
	readonly value: string | undefined;
};

/** What an entity is called in Latin letters: as a text writes it, else its value, its meaning, or its sound. */
export function entityName({type, key, forms, value}: Naming): string {
	const best = leadingForm(forms);
	if (best === undefined) return '';
	switch (type) {
		case 'person':
			return best.script === 'Latn' ? best.text : personName(best.text);
		case 'place':
			return knownPlace(best.text) ?? siteName(best.text) ?? knownAmong(forms) ?? latinName(best);
		case 'organization':
		case 'event':
			return `${conceptOf(best.text).name}${ofProvince(key)}`;
		case 'document':
			return documentName(best.text, value ?? best.text);
		case 'date':
			return value ?? weekdayOf(best.text) ?? best.text;
		case 'quantity':
		case 'url':
			return value ?? best.text;
	}
}

/** What the tables call a spelling that is not the leading one. */
function knownAmong(forms: readonly EntityForm[]): string | undefined {
	for (const {text} of forms) {
		const name = knownPlace(text);
		if (name !== undefined) return name;
	}
	return undefined;
}

/** The province that tells two bodies of one name apart; `clusterKeys` puts it behind a bar. */
function ofProvince(key: string): string {
	const province = key.split(' | ')[1];
	return province === undefined ? '' : ` (${province})`;
}

/**
 * The spelling that an entity goes by: a full name before a short form, then the script that is
 * easiest to read, then the most frequent.
 */
export function leadingForm(forms: readonly EntityForm[]): EntityForm | undefined {
	const isFull = ({text}: EntityForm) => text.includes(' ');
	if (forms.length === 1) return forms[0];
	const full = forms.filter(isFull);
	return [...(full.length > 0 ? full : forms)].sort(byReadability)[0];
}

/** Latin is read as it is, Devanagari writes its vowels, Arabic leaves them out. */
function byReadability(a: EntityForm, b: EntityForm): number {
	return readability(a) - readability(b) || b.count - a.count || (a.text < b.text ? -1 : 1);
}

function readability({script}: EntityForm): number {
	const place = ['Latn', 'Deva', 'Arab'].indexOf(script);
	return place < 0 ? 3 : place;
}

/** «नरेंद्र मोदी स्टेडियम» is Narendra Modi Stadium; nothing for what is no such place or has a name in Latin letters. */
export function siteName(text: string): string | undefined {
	const site = /^\p{sc=Latin}/v.test(text) ? undefined : namedSite(text);
	return site && `${knownPlace(site.name) ?? personName(site.name)} ${site.kind}`;
}

/** Initials stand as letters: आरपी सिंह is RP Singh, «اے آر رحمان» AR Rahman. */
function personName(text: string): string {
	const vietnamese = vietnameseName(text);
	if (vietnamese !== undefined) return vietnamese;
	const isDotted = text.includes('.');
	const words = (isDotted ? text.replaceAll(/\.\s*/gv, '. ') : text).trim().split(' ');
	let initials = '';
	while (words.length > 1 && isOfLetters(undotted(words[0] ?? ''))) {
		initials += lettersOf(undotted(words.shift() ?? '')) ?? '';
	}
	const name = romanisedProperName(words.map(spelledOut).join(' '));
	return initials === '' ? name : `${initials} ${name}`;
}

function undotted(word: string): string {
	return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** «एडप्पादी के. पलानीस्वामी»: a letter between names has a full stop. Urdu leaves vowels out that Hindi lists have. */
function spelledOut(word: string): string {
	const name = undotted(word);
	if (name !== word && isOfLetters(name)) return lettersOf(name) ?? name;
	return spelledByHindi(name) ?? name;
}

function isOfLetters(word: string): boolean {
	const letters = lettersOf(word);
	// जेड alone is Jade.
	if (letters === undefined || letters === 'Z') return false;
	return (wordOf(word).classes & namesOfPeople) === 0;
}

const namesOfPeople = wordClass.surname | wordClass.givenName;

function latinName({text, script}: EntityForm): string {
	return script === 'Latn' ? text : (vietnameseName(text) ?? romanisedProperName(text));
}

/** «Resolution 18-NQ/TW», «Citizenship Amendment Act»; another value that carries its kind is only capitalised. */
function documentName(text: string, value: string): string {
	if (isLaw.test(value) && !/^\p{sc=Latin}/v.test(text)) return conceptOf(text).name;
	const kind = wordOf(text.split(' ')[0] ?? '').gloss;
	const isBareNumber = /^\p{Nd}[\p{Nd}\p{Lu}\-\/]*$/v.test(value);
	const name = kind === undefined || !isBareNumber ? value : `${kind} ${value}`;
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The value of a law that is known by its words says these in no order. */
const isLaw = /^\p{L}.* (?:law|bill)$/v;

import {regionNames} from '../regions.ts';
import {wordClass} from '../word-classes.ts';
import {agencies, agenciesInUrdu} from './agencies.ts';
import {bodies} from './bodies.ts';
import {bodiesInUrdu} from './bodies-urdu.ts';
import {worldBodies} from './bodies-world.ts';
import {worldBodiesInUrdu} from './bodies-world-urdu.ts';
import {brands} from './brands.ts';
import {brandsInUrdu} from './brands-urdu.ts';
import {clubs} from './clubs.ts';
import {clubsInUrdu} from './clubs-urdu.ts';
import {commonPhrases} from './common-phrases.ts';
import {companies, companiesInUrdu} from './companies.ts';
import {districts} from './districts.ts';
import {firmHeads, firmHeadsInUrdu} from './firms.ts';
import {games, gamesInUrdu} from './games.ts';
import {media} from './media.ts';
import {mediaInUrdu} from './media-urdu.ts';
import * as names from './names.ts';
import * as numerals from './numerals.ts';
import * as ordinary from './ordinary.ts';
import {hindiNewsWords} from './ordinary-hindi-news.ts';
import * as ordinaryUrdu from './ordinary-urdu.ts';
import {englishWords} from './ordinary-urdu-english.ts';
import {newsWords} from './ordinary-urdu-news.ts';
import {qualityWords} from './ordinary-urdu-qualities.ts';
import {subjectWords} from './ordinary-urdu-subjects.ts';
import {verbForms} from './ordinary-urdu-verbs.ts';
import * as organizations from './organizations.ts';
import * as organizationsUrdu from './organizations-urdu.ts';
import * as particles from './particles.ts';
import * as particlesUrdu from './particles-urdu.ts';
import {parties} from './parties.ts';
import {partiesInUrdu} from './parties-urdu.ts';
import * as places from './places.ts';
import * as placesUrdu from './places-urdu.ts';
import {teams, teamsInUrdu} from './teams.ts';
import * as titles from './titles.ts';
import * as titlesUrdu from './titles-urdu.ts';
import * as towns from './towns.ts';
import {townsByRegion} from './towns-by-region.ts';
import * as townsUrdu from './towns-urdu.ts';
import type {Lexicon} from './types.ts';
import * as works from './works.ts';
import * as worksUrdu from './works-urdu.ts';

type TableRow = {
	readonly classes: number;
	readonly words: readonly string[];
	readonly gloss: string | undefined;
};

const bit = wordClass;

/** Every table of single words with the classes it gives. The first gloss of a word stays. */
export function wordTables(): readonly TableRow[] {
	return [
		...rowsOf(particles.ergatives, bit.caseMarker | bit.ergative),
		...rowsOf(particlesUrdu.ergatives, bit.caseMarker | bit.ergative),
		...rowsOf(particles.genitives, bit.caseMarker | bit.genitive),
		...rowsOf(particlesUrdu.genitives, bit.caseMarker | bit.genitive),
		...rowsOf(particles.locatives, bit.caseMarker),
		...rowsOf(particlesUrdu.locatives, bit.caseMarker),
		...rowsOf(particles.otherCaseMarkers, bit.caseMarker),
		...rowsOf(particlesUrdu.otherCaseMarkers, bit.caseMarker),
		...rowsOf(particles.conjunctions, bit.conjunction),
		...rowsOf(particlesUrdu.conjunctions, bit.conjunction),
		...rowsOf(particles.verbsOfSaying, bit.saying),
		...rowsOf(particlesUrdu.verbsOfSaying, bit.saying),
		...listOf(Object.values(particles.functionWords), bit.functionWord),
		...listOf(Object.values(particlesUrdu.functionWords), bit.functionWord),
		...rowsOf(titles.honorifics, bit.honorific),
		...rowsOf(titlesUrdu.honorifics, bit.honorific),
		...rowsOf(titles.titles, bit.title),
		...rowsOf(titlesUrdu.titles, bit.title),
		...rowsOf(titles.honorificsAfter, bit.honorificAfter),
		...rowsOf(titlesUrdu.honorificsAfter, bit.honorificAfter),
		...listOf(Object.values(titles.titleCompounds), bit.titleCompound),
		...listOf(Object.values(titlesUrdu.titleCompounds), bit.titleCompound),
		...rowsOf(organizations.organizationHeads, bit.organizationHead),
		...rowsOf(organizationsUrdu.organizationHeads, bit.organizationHead),
		...rowsOf(firmHeads, bit.organizationHead),
		...rowsOf(firmHeadsInUrdu, bit.organizationHead),
		...rowsOf(organizations.pluralBodies, bit.ordinary),
		...rowsOf(organizationsUrdu.pluralBodies, bit.ordinary),
		...rowsOf(organizations.weakHeads, bit.weakHead),
		...rowsOf(organizationsUrdu.weakHeads, bit.weakHead),
		...rowsOf(organizations.organizationModifiers, bit.organizationModifier),
		...rowsOf(organizationsUrdu.organizationModifiers, bit.organizationModifier),
		...rowsOf(games, bit.organizationModifier | bit.ordinary),
		...rowsOf(gamesInUrdu, bit.organizationModifier | bit.ordinary),
		...rowsOf(places.placeHeadsAfter, bit.placeAfter),
		...rowsOf(placesUrdu.placeHeadsAfter, bit.placeAfter),
		...rowsOf(places.placeHeadsBefore, bit.placeBefore),
		...rowsOf(placesUrdu.placeHeadsBefore, bit.placeBefore),
		...rowsOf(places.placeHeadsOfLists, bit.ordinary),
		...rowsOf(placesUrdu.placeHeadsOfLists, bit.ordinary),
		...rowsOf(works.eventHeads, bit.eventHead),
		...rowsOf(worksUrdu.eventHeads, bit.eventHead),
		...rowsOf(works.documentKinds, bit.documentKind),
		...rowsOf(worksUrdu.documentKinds, bit.documentKind),
		...rowsOf(works.namedDocumentKinds, bit.namedDocumentKind),
		...rowsOf(worksUrdu.namedDocumentKinds, bit.namedDocumentKind),
		...rowsOf(works.numberMarks, bit.numberMark),
		...rowsOf(worksUrdu.numberMarks, bit.numberMark),
		...rowsOf(works.englishNumerals, bit.numberWord),
		...numeralRows(numerals.hindiNumerals),
		...numeralRows(numerals.urduNumerals),
		...rowsOf(numerals.hindiFractions, bit.numberWord),
		...rowsOf(numerals.urduFractions, bit.numberWord),
		...rowsOf(works.multipliers, bit.multiplier),
		...rowsOf(worksUrdu.multipliers, bit.multiplier),
		...rowsOf(works.unitWords, bit.unit),
		...rowsOf(worksUrdu.unitWords, bit.unit),
		...rowsOf(works.lawSubjects, bit.ordinary),
		...rowsOf(worksUrdu.lawSubjects, bit.ordinary),
		...listOf(Object.values(ordinary.ordinaryWords), bit.ordinary),
		...listOf(Object.values(ordinaryUrdu.ordinaryWords), bit.ordinary),
		...listOf(Object.values(newsWords), bit.ordinary),
		...listOf(Object.values(hindiNewsWords), bit.ordinary),
		...listOf(Object.values(subjectWords), bit.ordinary),
		...listOf(Object.values(qualityWords), bit.ordinary),
		...listOf(Object.values(englishWords), bit.ordinary),
		...listOf(Object.values(verbForms), bit.ordinary),
		...listOf(names.vietnameseSurnames, bit.vietnameseSurname),
		...listOf(names.surnames, bit.surname),
		...listOf(names.givenNames, bit.givenName),
	];
}

/** Names that the tables know whole; their words are joined with `_` or a space. */
export function phraseTables(): readonly TableRow[] {
	return [
		...rowsOfPlaces(places.placeNames),
		...rowsOf(placesUrdu.placeNames, bit.place),
		...rowsOfPlaces(towns.towns),
		...rowsOfPlaces(townsUrdu.towns),
		...byRegion(districts),
		...byRegion(townsByRegion),
		...regionNames().map(({words, gloss}) => ({words, gloss, classes: bit.place})),
		...rowsOf(organizations.organizationNames, bit.knownOrganization),
		...rowsOf(organizationsUrdu.organizationNames, bit.knownOrganization),
		...rowsOf(agencies, bit.knownOrganization),
		...rowsOf(agenciesInUrdu, bit.knownOrganization),
		...rowsOf(companies, bit.knownOrganization),
		...rowsOf(companiesInUrdu, bit.knownOrganization),
		...rowsOf(teams, bit.knownOrganization),
		...rowsOf(teamsInUrdu, bit.knownOrganization),
		...rowsOfBodies(bodies),
		...rowsOfBodies(bodiesInUrdu),
		...rowsOfBodies(worldBodies),
		...rowsOfBodies(worldBodiesInUrdu),
		...rowsOfBodies(parties),
		...rowsOfBodies(partiesInUrdu),
		...rowsOf(brands, bit.knownOrganization),
		...rowsOf(brandsInUrdu, bit.knownOrganization),
		...rowsOf(media, bit.knownOrganization),
		...rowsOf(mediaInUrdu, bit.knownOrganization),
		...rowsOf(clubs, bit.knownOrganization),
		...rowsOf(clubsInUrdu, bit.knownOrganization),
		...englishBodies(bodies, bodiesInUrdu, worldBodies, worldBodiesInUrdu, parties, partiesInUrdu),
		...englishBodies(brands, brandsInUrdu, media, mediaInUrdu, clubs, clubsInUrdu),
		...listOf(Object.values(commonPhrases), bit.ordinary),
	];
}

/** In the names of bodies of a state or a country stands that of their place; in those of companies it is no place. */
function rowsOfBodies(lexicon: Lexicon): TableRow[] {
	return rowsOf(lexicon, bit.knownOrganization).flatMap(({words, gloss, classes}) => [
		{words: words.filter((word) => !word.includes('_')), gloss, classes},
		{words: words.filter((word) => word.includes('_')), gloss, classes: classes | bit.place},
	]);
}

/** What English news calls them is what they are glossed by: names of several words, and letters that are no word in capitals. */
function englishBodies(...lexicons: readonly Lexicon[]): TableRow[] {
	const names = new Set(lexicons.flatMap((lexicon) => Object.keys(lexicon)));
	const told = [...names].filter((name) => englishName.test(name) && !otherThings.has(name));
	for (const name of bodiesOfOneWord) if (names.has(name)) told.push(name);
	return told.map((gloss) => {
		const words = gloss.replaceAll(' ', '_');
		return {words: [words], gloss, classes: bit.knownOrganization};
	});
}

const englishName = /^(?!The )[\p{L}\p{N}\-]+(?: [\p{L}\p{N}\-]+)+$|^\p{Lu}{3,}$/v;

/** An act, an app, a word in the capitals of a headline, two countries of one name. */
const otherThings: ReadonlySet<string> = new Set(
	wordsOf('CAA APP WHO RAW AIM AIR ASF UNI SEVA ICE AIDS GAIL SAIL INDIA CAN ALL'),
);

/** No words of English, and nobody's names. */
const bodiesOfOneWord: readonly string[] = wordsOf(
	`Doordarshan Chhipa Saylani Akhuwat Patanjali Interpol Oxfam Greenpeace Mossad Knesset Bundestag KSRelief Mahayuti Mahagathbandhan Likud Qualcomm Broadcom
	Salesforce Accenture Cognizant Capgemini Deloitte McKinsey BlackRock SoftBank Citigroup Barclays ByteDance TikTok Snapchat LinkedIn Reddit Spotify OpenAI
	DeepSeek Starlink Neuralink Tencent Baidu Oppo Vivo OnePlus Realme Lenovo Panasonic Toshiba Hitachi Siemens Unilever PepsiCo Starbucks Walmart Adidas
	JioCinema Vistara AirSial Airblue SereneAir Flydubai Lufthansa Ryanair JazzCash Easypaisa Telenor Ufone InDrive Foodpanda Bykea Rapido Zepto Blinkit
	BigBasket Myntra Meesho Unacademy PhysicsWallah PhonePe BharatPe Zerodha Policybazaar MakeMyTrip Airbnb Hindalco Suzlon Aramco ExxonMobil Gazprom Rosneft
	Lukoil Rosatom Raytheon Pfizer AstraZeneca Novartis Cipla Biocon Zydus Medanta Haldiram Supertech Tanishq Foxconn Renault Xinhua Jansatta Haaretz Kyodo
	Yonhap Juventus Nestle Daraz Uber Nokia`,
);

function byRegion(regions: readonly (readonly [hindi: Lexicon, urdu: Lexicon])[]): TableRow[] {
	return regions.flatMap(([hindi, urdu]) => [...rowsOfPlaces(hindi), ...rowsOfPlaces(urdu, hindi)]);
}

/** A place's gloss is its English name, but for short ones, which are words of many languages: «Leh», «Goa»; those of `done` have it already. */
function rowsOfPlaces(lexicon: Lexicon, done: Lexicon = {}): TableRow[] {
	return Object.entries(lexicon).map(([gloss, words]) => {
		const isName =
			gloss.length >= shortestEnglish && !otherInEnglish.has(gloss) && !(gloss in done);
		const all = isName ? `${words} ${gloss.replaceAll(' ', '_')}` : words;
		return {classes: bit.place, gloss, words: wordsOf(all)};
	});
}

const shortestEnglish = 4;

/** SWAT is police, a mustang a horse or a car, a salon no town; some people are called Farah, Nadia, Salem and Arafat. */
const otherInEnglish: ReadonlySet<string> = new Set(
	wordsOf(
		`Swat Erode Mustang Farah Nadia Salem Dina Mach Moro Hala Jati Champa Piro Salon Kanth Rath Bassi Panna Kanha Samba Kaman Uran Sakti Vasco
		Hama Kobe Alexandria Orlando Memphis Arafat Rohini Hilsa Kasia Puri Suri Tada Abha Hassan Kalam Annapurna Sagar Mansa Goma Tilda Plymouth Guna Rewa Indiana`,
	),
);

/** Each number's row: its place in the list is its value. */
function numeralRows(list: string): TableRow[] {
	return wordsOf(list).map((words, value) => ({
		classes: bit.numberWord,
		gloss: String(value),
		words: words.split('/').filter((word) => word !== '-'),
	}));
}

function rowsOf(lexicon: Lexicon, classes: number): TableRow[] {
	return Object.entries(lexicon).map(([gloss, words]) => ({
		classes,
		gloss,
		words: wordsOf(words),
	}));
}

function listOf(strings: readonly string[], classes: number): TableRow[] {
	return [{classes, gloss: undefined, words: strings.flatMap(wordsOf)}];
}

/** By their blanks, tabs and line ends: a pattern would take longer than all else that is done with a list. */
function wordsOf(text: string): string[] {
	const words: string[] = [];
	let from = 0;
	for (let at = 0; at <= text.length; at++) {
		if (text.charCodeAt(at) > 0x20) continue;
		if (at > from) words.push(text.slice(from, at));
		from = at + 1;
	}
	return words;
}

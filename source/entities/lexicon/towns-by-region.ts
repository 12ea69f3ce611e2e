import {citiesOfEast} from './cities-east.ts';
import {citiesOfEastInUrdu} from './cities-east-urdu.ts';
import {citiesOfWest} from './cities-west.ts';
import {citiesOfWestInUrdu} from './cities-west-urdu.ts';
import {placeSpellings} from './place-spellings.ts';
import {placeSpellingsInUrdu} from './place-spellings-urdu.ts';
import {townsOfCenter} from './towns-center.ts';
import {townsOfCenterInUrdu} from './towns-center-urdu.ts';
import {townsOfEast} from './towns-east.ts';
import {townsOfEastInUrdu} from './towns-east-urdu.ts';
import {townsOfGanges} from './towns-ganges.ts';
import {townsOfGangesInUrdu} from './towns-ganges-urdu.ts';
import {townsOfNeighbours} from './towns-neighbours.ts';
import {townsOfNeighboursInUrdu} from './towns-neighbours-urdu.ts';
import {townsOfNorth} from './towns-north.ts';
import {townsOfNorthInUrdu} from './towns-north-urdu.ts';
import {townsOfPakistan} from './towns-pakistan.ts';
import {townsOfPakistanInUrdu} from './towns-pakistan-urdu.ts';
import {townsOfSouth} from './towns-south.ts';
import {townsOfSouthInUrdu} from './towns-south-urdu.ts';
import {townsOfWest} from './towns-west.ts';
import {townsOfWestInUrdu} from './towns-west-urdu.ts';
import type {Lexicon} from './types.ts';

/** Towns, quarters and cities beside those of `towns.ts` and `districts.ts`, by region, each in Hindi and in Urdu. */
export const townsByRegion: readonly (readonly [hindi: Lexicon, urdu: Lexicon])[] = [
	[townsOfPakistan, townsOfPakistanInUrdu],
	[townsOfGanges, townsOfGangesInUrdu],
	[townsOfNorth, townsOfNorthInUrdu],
	[townsOfWest, townsOfWestInUrdu],
	[townsOfCenter, townsOfCenterInUrdu],
	[townsOfSouth, townsOfSouthInUrdu],
	[townsOfEast, townsOfEastInUrdu],
	[townsOfNeighbours, townsOfNeighboursInUrdu],
	[placeSpellings, placeSpellingsInUrdu],
	[citiesOfWest, citiesOfWestInUrdu],
	[citiesOfEast, citiesOfEastInUrdu],
];

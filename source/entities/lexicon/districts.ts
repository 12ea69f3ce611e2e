import {districtsOfEast} from './districts-east.ts';
import {districtsOfEastInUrdu} from './districts-east-urdu.ts';
import {districtsOfNeighbours} from './districts-neighbours.ts';
import {districtsOfNeighboursInUrdu} from './districts-neighbours-urdu.ts';
import {districtsOfNorth} from './districts-north.ts';
import {districtsOfNorthInUrdu} from './districts-north-urdu.ts';
import {districtsOfNortheast} from './districts-northeast.ts';
import {districtsOfNortheastInUrdu} from './districts-northeast-urdu.ts';
import {districtsOfPakistan} from './districts-pakistan.ts';
import {districtsOfPakistanInUrdu} from './districts-pakistan-urdu.ts';
import {districtsOfSouth} from './districts-south.ts';
import {districtsOfSouthInUrdu} from './districts-south-urdu.ts';
import {districtsOfWest} from './districts-west.ts';
import {districtsOfWestInUrdu} from './districts-west-urdu.ts';
import type {Lexicon} from './types.ts';

/** Districts of India and Pakistan and towns of their neighbours, by region, each in Hindi and in Urdu. */
export const districts: readonly (readonly [hindi: Lexicon, urdu: Lexicon])[] = [
	[districtsOfNorth, districtsOfNorthInUrdu],
	[districtsOfEast, districtsOfEastInUrdu],
	[districtsOfNortheast, districtsOfNortheastInUrdu],
	[districtsOfWest, districtsOfWestInUrdu],
	[districtsOfSouth, districtsOfSouthInUrdu],
	[districtsOfPakistan, districtsOfPakistanInUrdu],
	[districtsOfNeighbours, districtsOfNeighboursInUrdu],
];

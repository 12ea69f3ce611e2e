import {type LabelledSentence, labelledSentence} from '../../../scripts/labelled-sentences.ts';

const people = [
	'सुरेश पाठक', 'मीरा नंदन', 'इकबाल हैदर', 'रजनी सहाय', 'देवेश कोठारी',
	'फरहान शेख', 'ललिता राव', 'जगदीश मेहता', 'सना कुरैशी', 'विनोद थापर',
]; // biome-ignore format: two lines read better.
const places = ['कानपुर', 'लाहौर', 'जबलपुर', 'मैसूर', 'कराची', 'सूरत', 'पटना', 'मुल्तान', 'रायपुर', 'क्वेटा'];
const patterns: readonly (readonly [before: string, between: string, after: string])[] = [
	['नेता ', ' ने ', ' में सभा को संबोधित किया ।'],
	['कल ', ' को ', ' में सम्मानित किया गया ।'],
	['पुलिस के अनुसार ', ' का घर ', ' में है ।'],
	['खिलाड़ी ', ' ', ' पहुँच गए हैं ।'],
	['अदालत ने ', ' को ', ' जाने की अनुमति दी ।'],
];

/** 500 sentences of people and places, all of them different. */
export function generatedSentences(): readonly LabelledSentence[] {
	return people.flatMap((person) =>
		places.flatMap((place) =>
			patterns.map(([before, between, after]) => {
				const start = before.length + person.length + between.length;
				return labelledSentence({
					text: before + person + between + place + after,
					names: [
						{start: before.length, end: before.length + person.length, type: 'PERSON'},
						{start, end: start + place.length, type: 'LOCATION'},
					],
				});
			}),
		),
	);
}

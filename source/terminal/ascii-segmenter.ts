/**
 * What Ink's packages get for their `Intl.Segmenter` (see `scripts/build.mjs`): frames are ASCII, where
 * every character is a cluster, so that ICU's segmenter is neither made (16 ms of a start) nor asked
 * about every letter of every frame. Anything else goes to it.
 */
export function asciiSegmenter(): Pick<Intl.Segmenter, 'segment'> {
	let segmenter: Intl.Segmenter | undefined;
	return {
		segment: (text) => {
			if (isAscii(text)) return asciiSegments(text);
			segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
			return segmenter.segment(text);
		},
	};
}

/** No carriage return either, which makes one cluster with a line feed. */
function isAscii(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit > 0x7f || unit === 0x0d) return false;
	}
	return true;
}

function asciiSegments(text: string): Intl.Segments {
	return {
		containing: (index = 0) => segmentAt(text, index),
		*[Symbol.iterator]() {
			for (let index = 0; index < text.length; index++) yield segmentAt(text, index);
		},
	} as Intl.Segments;
}

function segmentAt(text: string, index: number): Intl.SegmentData {
	return {segment: text.charAt(index), index, input: text};
}

/** All emoji, a pattern that takes V8 milliseconds to make: in the same place, made when a text beyond ASCII is measured. */
export const emoji = {
	test: (cluster: string): boolean => /^\p{RGI_Emoji}$/v.test(cluster),
};

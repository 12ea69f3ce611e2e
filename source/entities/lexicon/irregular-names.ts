/**
 * Parts of names that Hindi and Urdu write by other sounds than they share: the phonemes that they
 * go by here, and the words in each script. Right-to-left words stand alone on their lines.
 */
export const irregularNames: readonly (readonly [phonemes: string, words: string])[] = [
	['si~g', 'सिंह सिंघ singh'],
	['si~g', 'سنگھ'],
	['abdula', 'अब्दुल्ला अब्दुल्लाह abdullah abdulla'],
	['abdula', 'عبداللہ عبدالله'],
	['muhamad', 'मो मोहम्मद मुहम्मद mohd md mohammad mohammed muhammad'],
	['muhamad', 'محمد'],
	// The flap ड़ is d to some and r to others.
	['candracud', 'चंद्रचूड़ chandrachud'],
	['candracud', 'چندرچوڑ'],
	['ratod', 'राठौड़ राठौर rathod rathore'],
	['ratod', 'راٹھوڑ راٹھور'],
	// Names from elsewhere, which each language hears in its own way.
	['antuni', 'एंटनी एंटोनी एंथनी antony anthony'],
	['antuni', 'انٹونی اینٹونی انتھونی'],
	['maikal', 'माइकल माईकल michael'],
	['maikal', 'مائیکل'],
	['jukuvic', 'जोकोविच djokovic'],
	['jukuvic', 'جوکووچ جوکووک'],
	['uvEsi', 'ओवैसी owaisi'],
	['uvEsi', 'اویسی'],
	['jina', 'जिन्ना jinnah'],
	['jina', 'جناح'],
	['yediurapa', 'येदियुरप्पा येद्दियुरप्पा yediyurappa yeddyurappa'],
	['yediurapa', 'یدیورپا یدی یورپا یدورپا'],
	['udin', 'उद्दीन'],
	['udin', 'الدین'],
	['ul hak', 'الحق'],
	['ur rahman', 'الرحمن الرحمان'],
];

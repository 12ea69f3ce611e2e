import {expect, test} from 'vitest';
import {Kernel} from '../../../source/tagger/kernel.ts';

const kernel = new Kernel(undefined, 0);

/** The hash of the key of a word. */
function keyOf(folded: string): number {
	return kernel.features({kind: 'word', text: folded, folded, classes: 0, isOpen: false}).key;
}

test.each([
	['ने, the ergative', 'ने', 'نے'],
	['के, of', 'के', 'کے'],
	['कि, that', 'कि', 'کہ'],
	['में, in', 'में', 'میں'],
	['में in an old spelling', 'में', 'مےں'],
	['किया, did', 'किया', 'کیا'],
	['लिए, for', 'लिए', 'لئے'],
	['लिए in another spelling', 'लिए', 'لیے'],
	['हुआ, became', 'हुआ', 'ہوا'],
	['हुई, became', 'हुई', 'ہوئی'],
	['मामला, the case', 'मामला', 'معاملہ'],
	['मुंबई, Mumbai', 'मुंबई', 'ممبئی'],
	['मोदी, Modi', 'मोदी', 'مودی'],
	['खान without its dot, Khan', 'खान', 'خان'],
	['ज़रदारी, Zardari', 'ज़रदारी', 'زرداری'],
	['राष्ट्रपति, president', 'राष्ट्रपति', 'راشٹرپتی'],
	['भारत, India', 'भारत', 'بھارت'],
])('%s has one key in both scripts', (_, hindi, urdu) => {
	expect(keyOf(urdu)).toBe(keyOf(hindi));
});

test.each([
	['का and को, of and to', 'का', 'को'],
	['की and के, of', 'की', 'के'],
	['कि and की, that and of', 'कि', 'की'],
	['इस and उस, this and that', 'यह', 'वह'],
])('%s stay apart', (_, left, right) => {
	expect(keyOf(left)).not.toBe(keyOf(right));
});

test('other scripts are their own keys in lower case', () => {
	expect(keyOf('UNESCO')).toBe(keyOf('unesco'));
});

import type {MentionColumns} from './types.ts';

/** The spelling of each text as it is compared: white space of any kind and length is one blank, since a name may break over a line. */
export function formTexts(found: MentionColumns): readonly string[] {
	const forms = new Map<string, string>();
	return Array.from({length: found.length}, (_, index) => {
		const text = found.text(index);
		const known = forms.get(text);
		if (known !== undefined) return known;
		const form = text.normalize('NFC').replace(/\s+/gv, ' ');
		forms.set(text, form);
		return form;
	});
}

/** The spelling of each text as it is compared: white space of any kind and length is one blank, since a name may break over a line. */
export function formTexts(texts: readonly string[]): readonly string[] {
	const forms = new Map<string, string>();
	return texts.map((text) => {
		const form = forms.get(text) ?? text.normalize('NFC').replace(/\s+/gv, ' ');
		forms.set(text, form);
		return form;
	});
}

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {copied} from '../../../source/state/copying.ts';
import {contextsOf} from '../../../source/state/dispatch.ts';
import {
	readerHeight,
	readerRows,
	readerTop,
	rowIndexOf,
} from '../../../source/state/reader-rows.ts';
import type {TextSelection} from '../../../source/state/reading-types.ts';
import {clusterSteps, paragraphSteps, stepped, wordSteps} from '../../../source/state/selection.ts';
import type {Message, State} from '../../../source/state/types.ts';
import {graphemeSpans} from '../../../source/text/graphemes.ts';
import {offset} from '../../../source/text/units.ts';
import {foundFor} from '../../support/found.ts';
import {emptyState, headNamed, mentionsOf, openArticleOf, replayed} from '../../support/states.ts';

/** Comrade Vu Dai Thang chaired the conference. */
const HINDI = 'कॉमरेड वु दाई थांग ने सम्मेलन की अध्यक्षता की।';
/** Vu Dai Thang said. */
const URDU = 'وو ڈائی تھانگ نے کہا۔';

function opened(text: string, ...more: readonly Message[]): State {
	return replayed(
		emptyState(),
		{type: 'articlesRead', heads: [headNamed('a0')], problems: [], isComplete: true},
		{
			type: 'articleRead',
			open: openArticleOf('a0', text, mentionsOf('a0', text, 'वु दाई थांग')),
		},
		{type: 'paneShown', pane: 'reader'},
		...more,
	).state;
}

function selected({selection, open}: State): string | undefined {
	return selection && open?.article.text.slice(selection.start, selection.end);
}

const start: Message = {type: 'selectionStarted', unit: 'text'};
const right: Message = {type: 'selectionMoved', unit: 'word', to: 'right'};
const left: Message = {type: 'selectionMoved', unit: 'word', to: 'left'};
const letterRight: Message = {type: 'selectionMoved', unit: 'cluster', to: 'right'};

describe('v', () => {
	test('selects the first word on the screen, and the arrows go on by words and letters', () => {
		expect(selected(opened(HINDI, start))).toBe('कॉमरेड');
		expect(selected(opened(HINDI, start, right, right))).toBe('कॉमरेड वु दाई');
		expect(selected(opened(HINDI, start, right, right, left))).toBe('कॉमरेड वु');
		expect(selected(opened(HINDI, start, letterRight, letterRight))).toBe('कॉमरेड वु');
	});

	test('in Urdu the left arrow goes on, for that is where the text goes', () => {
		expect(selected(opened(URDU, start, left, left))).toBe(URDU.slice(0, 'وو ڈائی تھانگ'.length));
	});

	test('in Latin letters the right arrow does, and the original is selected', () => {
		const latin: Message = {type: 'scriptStepped'};
		expect(selected(opened(URDU, latin, start, right, right))).toBe(
			URDU.slice(0, 'وو ڈائی تھانگ'.length),
		);
	});

	test('begins at the mention that is marked; again begins where the end has come to; o turns', () => {
		const e: Message = {type: 'mentionMoved', by: 1};
		const turn: Message = {type: 'selectionTurned'};
		expect(selected(opened(HINDI, e, start, right))).toBe('वु दाई थांग ने');
		expect(selected(opened(HINDI, e, start, right, start, right))).toBe('ने सम्मेलन');
		expect(selected(opened(HINDI, e, start, right, turn, left))).toBe('कॉमरेड वु दाई थांग ने');
		expect(selected(opened(HINDI, e, start, left, left, left))).toBe('कॉमरेड वु');
	});

	test('V after a word within a paragraph takes that paragraph', () => {
		const text = `${HINDI}\n\n${URDU}\n\n${HINDI}`;
		const paragraph: Message = {type: 'selectionStarted', unit: 'paragraph'};
		const down: Message = {type: 'moved', rows: 1};
		expect(selected(opened(text, start, right, paragraph))).toBe(HINDI);
		expect(
			selected(opened(text, {type: 'jumped', to: 'bottom'}, start, down, down, paragraph)),
		).toContain(HINDI);
		const e: Message = {type: 'mentionMoved', by: 1};
		expect(selected(opened(text, e, start, paragraph))).toBe(HINDI);
	});

	test('Esc and q leave the selection, and nothing else', () => {
		for (const type of ['cancelled', 'viewClosed'] as const) {
			const {state, effects} = replayed(opened(HINDI, start), {type});
			expect([state.selection, state.focus, effects]).toEqual([undefined, 'reader', []]);
			expect(contextsOf(state)).not.toContain('selecting');
		}
	});

	test('whatever moves, at least a unit is selected, on whole clusters, and its end is on the screen', () => {
		const long = Array.from({length: 60}, (_, line) => `${line} ${HINDI}\n\n${URDU}`).join('\n');
		const state = opened(long);
		const messages: readonly Message[] = [
			right,
			left,
			letterRight,
			{type: 'moved', rows: 1},
			{type: 'moved', rows: -1},
			{type: 'paged', pages: 1},
			{type: 'jumped', to: 'bottom'},
			{type: 'paragraphMoved', by: -1},
			{type: 'selectionTurned'},
			start,
			{type: 'selectionStarted', unit: 'paragraph'},
			{type: 'scriptStepped'},
		];
		const edges = new Set(graphemeSpans(long).flatMap((each) => [each.start, each.end]));
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...messages), {maxLength: 12}), (keys) => {
				const after = replayed(state, start, ...keys).state;
				const {selection} = after;
				if (selection === undefined) throw new Error('nothing is selected');
				expect(selection.end).toBeGreaterThan(selection.start);
				expect(edges.has(selection.start) && edges.has(selection.end)).toBe(true);
				if (keys.at(-1)?.type === 'scriptStepped') return;
				const at = selection.active === 'start' ? selection.start : selection.end - 1;
				const row = rowIndexOf(readerRows(after), offset(at)) - readerTop(after);
				expect(row).toBeGreaterThanOrEqual(0);
				expect(row).toBeLessThan(readerHeight(after));
			}),
			{numRuns: 60},
		);
	});
});

describe('what is done with a selection', () => {
	const text = `पहला\n${HINDI}\nतीसरा`;
	const state = opened(text, {type: 'mentionMoved', by: 1}, start, right);

	test('y copies it in its logical order with title, file and line, and leaves', () => {
		expect(copied(state, 'citation')).toMatchObject({
			text: 'वु दाई थांग ने\n\u2014 title of a0, a0:2\n',
		});
		const {state: after, effects} = replayed(state, {type: 'copyRequested', what: 'citation'});
		expect(effects).toHaveLength(1);
		expect(after.selection).toBeUndefined();
	});

	test('V copies whole paragraphs', () => {
		const paragraphs = opened(
			text,
			{type: 'selectionStarted', unit: 'paragraph'},
			{type: 'moved', rows: 1},
		);
		expect(selected(paragraphs)).toBe(`पहला\n${HINDI}`);
	});

	test('| pipes it and leaves it; without one the whole article', () => {
		const pipe: readonly Message[] = [
			{type: 'prompted', purpose: 'pipe'},
			{type: 'boxTyped', text: 'wc', isPasted: false},
			{type: 'accepted'},
		];
		const piped = (from: State): unknown => replayed(from, ...pipe).effects.at(-1);
		const run = {type: 'pipe', command: 'wc'};
		expect(piped(state)).toEqual({type: 'run', run: {...run, text: 'वु दाई थांग ने'}});
		expect(piped(opened(text))).toEqual({type: 'run', run: {...run, text}});
		expect(replayed(state, ...pipe).state.selection).toBeUndefined();
	});

	test('i opens the card of the name in it, c its concordance, * searches for it', () => {
		expect(replayed(state, {type: 'cardRequested'}).effects).toEqual([
			{type: 'readCard', entity: 'person:वु दाई थांग'},
		]);
		const query = '"वु दाई थांग ने"';
		expect(replayed(state, {type: 'viewRequested', view: 'concordance'}).effects).toEqual([
			{type: 'readView', view: {view: 'concordance', topic: {type: 'query', query}}},
		]);
		const {state: after, effects} = replayed(state, {type: 'wordSearched'});
		expect(effects).toMatchObject([{type: 'search', query, scope: 'corpus'}]);
		expect(after.selection).toBeUndefined();
	});
});

describe('*', () => {
	test('searches for the entity that was chosen, else the hit that is marked, else it says why not', () => {
		const chosen = opened(HINDI, {type: 'mentionMoved', by: 1});
		expect(replayed(chosen, {type: 'wordSearched'}).effects).toMatchObject([
			{type: 'search', query: expect.stringContaining('वु दाई थांग')},
		]);
		const at = HINDI.indexOf('सम्मेलन');
		const [article] = foundFor('sammelan', ['a0']).articles;
		if (article === undefined) throw new Error('nothing was found');
		const hits = Uint32Array.of(at, at + 'सम्मेलन'.length);
		const found = {...foundFor('sammelan', ['a0']), articles: [{...article, hits}]};
		const hit = opened(
			HINDI,
			{type: 'boxOpened', scope: 'corpus', text: 'sammelan'},
			{type: 'accepted'},
			{type: 'searched', found},
			{type: 'paneShown', pane: 'reader'},
			{type: 'hitMoved', by: 1},
		);
		expect(replayed(hit, {type: 'wordSearched'}).effects).toMatchObject([
			{type: 'search', query: 'सम्मेलन'},
		]);
		const asked = replayed(opened(HINDI), {type: 'wordSearched'}).state;
		expect(asked.box).toBeUndefined();
		expect(asked.notice).toMatch(/^nothing is selected to search for: v /v);
	});
});

test.each([
	['words', wordSteps(HINDI)],
	['clusters', clusterSteps(HINDI)],
	[
		'paragraphs',
		paragraphSteps(openArticleOf('a', HINDI.replaceAll(' ', '\n')).article.paragraphs),
	],
])('an end that passes the other comes back by %s', (_, steps) => {
	const first = steps.after('कॉमरेड '.length);
	if (first === undefined) throw new Error('no unit');
	let selection: TextSelection = {unit: 'text', start: first.start, end: first.end, active: 'end'};
	const before = selection;
	for (const by of [-1, 1, 1, -1, 1, -1] as const) selection = stepped(selection, by, steps);
	expect({...selection, active: 'end'}).toEqual(before);
});

import {keyOf} from './keys-in-force.ts';
import type {ProgressMessage} from './progress-types.ts';
import {type Step, stay, withFields, without} from './step.ts';
import type {State} from './types.ts';

/** A folder of fewer files is read before a reader could want to stop it. */
const smallFolder = 200;

/** Whether Esc ends the reading. */
export function canStop({isIndexed, isStopped = false, reading, reloading}: State): boolean {
	if (isStopped) return false;
	return isIndexed ? reloading !== undefined : reading !== undefined && reading.files > smallFolder;
}

/** What was read so far is indexed, and the next start goes on from there. */
export function stopReading(state: State): Step {
	const {isRead, isIndexed, reading} = state;
	if (reading === undefined && !isRead && !isIndexed) {
		const notice = 'the files are still being counted: if they are many, reading stops then';
		return stay(withFields(state, {stopsWhenCounted: true, notice}));
	}
	if (!canStop(state)) return stay(state);
	const notice = `stopped: what was read so far is indexed; ${keyOf(state, 'reading.reload')} goes on`;
	const stopped = withFields(without(state, 'isReloadDue'), {isStopped: true, notice});
	return [stopped, [{type: 'stopReading'}]];
}

/** How many files there are, and how far the reading is; what the reader wanted stopped before is stopped. */
export function progressed(state: State, message: Progressed): Step {
	const {articles: indexedArticles, files, filesRead, milliseconds} = message;
	const next = withFields(state, {indexedArticles, reading: {files, filesRead, milliseconds}});
	if (state.stopsWhenCounted !== true) return stay(next);
	return stopReading(withFields(next, {stopsWhenCounted: false}));
}

type Progressed = Extract<ProgressMessage, {readonly type: 'indexProgressed'}>;

/**
 * How far the reading is: `index 34 %  3400 of 10000 files  210/s  31 s left  Esc stops`, as much of it as
 * there is room for; `''` when everything is indexed.
 */
export function progressText(state: State): string {
	const {isIndexed, reading, columns, reloading} = state;
	if (isIndexed) {
		if (reloading === undefined) return '';
		return `reading ${reloading.files} files: ${reloading.articles} articles so far  `;
	}
	if (reading === undefined) return 'index 0 %  ';
	const {files, filesRead: done, milliseconds} = reading;
	const share = `index ${files === 0 ? 0 : Math.floor((100 * done) / files)} %  `;
	if (files <= smallFolder || columns < 100) return share;
	const perSecond = milliseconds === 0 ? 0 : (1000 * done) / milliseconds;
	const left = perSecond === 0 ? undefined : (files - done) / perSecond;
	const time = left === undefined ? '' : `${durationText(left)} left  `;
	const count = `${done} of ${files} files  ${Math.round(perSecond)}/s  `;
	return `${barText(done / files)} ${share}${columns < 120 ? time : `${count}${time}`}`;
}

/** Ten cells that any terminal has. */
function barText(share: number): string {
	const full = Math.round(10 * Math.min(1, share));
	return `[${'#'.repeat(full)}${'-'.repeat(10 - full)}]`;
}

function durationText(seconds: number): string {
	if (seconds < 100) return `${Math.ceil(seconds)} s`;
	return seconds < 6000 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}

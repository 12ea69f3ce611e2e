import {openSync} from 'node:fs';
import process from 'node:process';
import {WriteStream} from 'node:tty';
import {type DoctorReport, doctorReport} from '../terminal/doctor-report.ts';
import {probeTerminal} from '../terminal/probe.ts';
import {withChoice} from '../terminal/profile.ts';
import {rulerLines} from '../terminal/ruler-lines.ts';
import type {TerminalProfile} from '../terminal/types.ts';
import {bidiModes} from '../text/types.ts';
import {cells, span} from '../text/units.ts';
import {widthModels} from '../text/width.ts';
import {wrap} from '../text/wrap.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {keysOf} from './key-file.ts';
import {jsonLine} from './output-lines.ts';
import {khabarVersion} from './version.ts';

/** `khabar doctor`: what was measured of this terminal, and what helps where something is wrong. */
export async function doctor({flags}: CommandRequest): Promise<CommandResult> {
	const {stdin, stdout, env} = process;
	const asked = askedOutput();
	const {profile: measured} = await probeTerminal({
		stdin,
		stdout: asked,
		env,
		isThorough: true,
	});
	const bidi = bidiModes.find((mode) => mode === flags.bidi);
	const width = widthModels.find((model) => model === flags.width);
	const profile = withChoice(measured, {...(bidi && {bidi}), ...(width && {width})});
	const settingsProblems = keysOf(flags.keys, env)?.problems ?? [];
	const report = doctorReport({
		settingsProblems,
		profile,
		env,
		nodeVersion: process.version,
		khabarVersion: khabarVersion(),
		size: asked.isTTY ? {columns: asked.columns, rows: asked.rows} : undefined,
		colorDepth: asked.isTTY ? asked.getColorDepth() : 1,
		...(flags.escDelay === undefined ? {} : {escapeDelayMs: flags.escDelay}),
	});
	if (asked !== stdout) asked.destroy();
	const lines = flags.json ? [jsonLine(report.json)] : doctorLines(report, profile, stdout.isTTY);
	return {lines, code: settingsProblems.length === 0 ? exitCodes.found : exitCodes.usage};
}

/** The terminal can be asked too while the report goes to a file or a pipe. */
function askedOutput(): WriteStream {
	const {stdin, stdout} = process;
	if (stdout.isTTY || !stdin.isTTY) return stdout;
	try {
		return new WriteStream(openSync('/dev/tty', 'w'));
	} catch {
		return stdout;
	}
}

/** The lines to check by eye stand at the end, and on a terminal alone. */
function doctorLines(
	report: DoctorReport,
	profile: TerminalProfile,
	isTerminal: boolean,
): readonly string[] {
	if (!isTerminal) return report.lines;
	const lines = report.lines.flatMap((line) => wrappedLine(line, profile));
	if (!profile.isUtf8) return lines;
	const rulers = rulerLines(profile).flatMap(({label, ruler, bytes}) => ['', label, ruler, bytes]);
	return [...lines, ...rulers];
}

/** In whole words. */
function wrappedLine(line: string, profile: TerminalProfile): readonly string[] {
	const width = cells(process.stdout.columns);
	const rows = wrap(line, span(0, line.length), width, profile);
	return rows.map((row) => line.slice(row.span.start, row.span.end));
}

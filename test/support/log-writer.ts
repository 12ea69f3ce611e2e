/** Writes numbered records to a log, and shortens it now and then, until it is killed: `log-writer.ts PATH KEY`. */
import process from 'node:process';
import {appendLog} from '../../source/storage/append-log.ts';

const [, , path = '', key = ''] = process.argv;

const log = appendLog(path, {
	compacted: (records) => [...new Map(records.map((record) => [record['key'], record])).values()],
});

const {records} = await log.read();
let n = Math.max(
	0,
	...records.filter((each) => each['key'] === key).map((each) => Number(each['n'])),
);
for (;;) {
	n += 1;
	await log.append({key, n, text: 'चुनाव'.repeat(n % 50)});
	process.stdout.write(`${key} ${n}\n`);
	if (n % 20 === 0) await log.shorten();
	if (n % 50 === 0) await log.mend();
}

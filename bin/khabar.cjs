#!/usr/bin/env node
// Old syntax on purpose: a Node that cannot run the program must still parse this file to say so.
'use strict';

var needed = 22;

if (Number(process.versions.node.split('.')[0]) < needed) {
	process.stderr.write(
		'khabar needs Node.js ' + needed + ' or later; this is ' + process.version + '.\n'
	);
	process.exit(2);
} else {
	// An `import()` in plain sight would be a syntax error to them.
	new Function('url', 'return import(url)')(
		require('url').pathToFileURL(require('path').join(__dirname, '../dist/cli.js')).href
	);
}

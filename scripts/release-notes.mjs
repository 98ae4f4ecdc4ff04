#!/usr/bin/env node
// Prints the changelog's section of a version, after checking that the tag, package.json and the changelog agree.
import { read } from './project.mjs';

const [tag] = process.argv.slice(2);
const { version } = JSON.parse(read('package.json'));

function sectionOf(changelog) {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  return section?.split('\n').slice(1).join('\n').trim();
}

const notes = sectionOf(read('CHANGELOG.md'));
if (tag !== `v${version}`) {
  console.error(`The tag is ${tag}, package.json says ${version}.`);
  process.exitCode = 1;
} else if (!notes) {
  console.error(`CHANGELOG.md has no section [${version}].`);
  process.exitCode = 1;
} else {
  console.log(notes);
}

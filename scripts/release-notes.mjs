#!/usr/bin/env node
// Prints the changelog's section of a version, after checking that the tag, package.json and the changelog agree.
import { isMain, read } from './project.mjs';

/** The changelog's text for a tag.
 * @throws Error when the tag is not the version's, or the changelog says nothing about it. */
export function releaseNotes(tag, version, changelog) {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, package.json says ${version}.`);
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  const notes = section?.split('\n').slice(1).join('\n').trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing about [${version}].`);
  return notes;
}

if (isMain(import.meta)) {
  try {
    console.log(releaseNotes(process.argv[2], JSON.parse(read('package.json')).version, read('CHANGELOG.md')));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

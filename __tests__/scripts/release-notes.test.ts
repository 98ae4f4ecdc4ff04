import { describe, expect, test } from '@jest/globals';
import { releaseNotes } from '../../scripts/release-notes.mjs';

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.0] - 2026-11-21

### Added

- A rule.

## [1.1.0] - 2026-10-01

- Older.
`;

describe('release notes', () => {
  test('are the section of the version, and nothing of its neighbours', () => {
    expect(releaseNotes('v1.2.0', '1.2.0', CHANGELOG)).toBe('### Added\n\n- A rule.');
  });

  test('refuse a tag that is not the version of package.json', () => {
    expect(() => releaseNotes('v1.2.0', '1.1.0', CHANGELOG)).toThrow('The tag is v1.2.0, package.json says 1.1.0.');
  });

  test('refuse a version that the changelog does not know', () => {
    expect(() => releaseNotes('v1.3.0', '1.3.0', CHANGELOG)).toThrow('CHANGELOG.md says nothing about [1.3.0].');
  });
});

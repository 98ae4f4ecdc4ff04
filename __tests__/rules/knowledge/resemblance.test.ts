import { describe, expect, test } from '@jest/globals';
import { documentTitle } from '../../../src/model/titles.ts';
import { parseDocument } from '../../../src/parse/document.ts';
import { resembles, sameTitle } from '../../../src/rules/knowledge/resemblance.ts';
import { acme } from '../../support/acme.ts';

const process = acme();
const read = (text: string) => parseDocument({ id: text, text, problem: null }, process);

describe('one title', () => {
  test.each([
    ['Query Cache', 'ACME-1000: The Query Result Cache'],
    ['Keypair/User Policy Reorg', 'KeyPair/User Policy Reorganization'],
    ['UnifiedConfig & Loader', 'Unified Config and Loader/CLI System'],
    ['MPSC Queues', 'mpsc-queues for the agent'],
  ])('%s, %s', (a, b) => expect([sameTitle(process, a, b), sameTitle(process, b, a)]).toEqual([true, true]));
});

describe('two titles', () => {
  test.each([
    ['Query Cache', 'Query Planner'],
    ['Scenario Tester', 'Agent Architecture'],
    ['', 'Query Cache'],
    ['A', 'Audit Log'],
    ['The ACME Proposal', 'Audit Log'],
  ])('%s, %s', (a, b) => expect([sameTitle(process, a, b), sameTitle(process, b, a)]).toEqual([false, false]));
});

test('titles resemble each other by one telling word', () => {
  expect(resembles(process, 'Docker Relay in Sessions', 'session-forwarding')).toBe(true);
  expect(resembles(process, 'ObserverHandler Pattern', 'Observer Handlers, Explained')).toBe(true);
  expect(resembles(process, 'Docker Relay', 'Query Result Cache')).toBe(false);
});

test('words that every other title has, versions and the name of the process tell nothing', () => {
  expect(resembles(process, 'New API Design for the Relay', 'Add an API design with caches')).toBe(false);
  expect(resembles(process, 'Relay v2', 'Cache v2')).toBe(false);
  expect(resembles(process, 'ACME-1002-relay', 'ACME-1002-cache')).toBe(false);
});

test("a document's title is what its author wrote", () => {
  const template = read('# What is it called\n');
  expect(documentTitle(process, read('# ACME-1002: Audit Log\n'), template)).toBe('Audit Log');
  expect(documentTitle(process, read('# Title\n'), template)).toBeNull();
  expect(documentTitle(process, read('# What Is It Called\n'), template)).toBeNull();
  expect(documentTitle(process, read('# TBD\n'), template)).toBeNull();
  expect(documentTitle(process, read('## Motivation\n'), template)).toBeNull();
  expect(documentTitle(process, null, template)).toBeNull();
});

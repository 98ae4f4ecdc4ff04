/** A small repository of the process `bep`, and changes to it that a pull request may bring. */

const README = `# BEPs

## BEP Number Registry

| Number | Title | Author | Status |
|--------|-------|--------|--------|
| [1000](BEP-1000-node-labels.md) | Node Labels | Ada Park | Draft |
| 1001 | Warm Pools | Eli Song | Draft |
| _next_ | _(reserve your number here)_ | | |
`;

/** BEP 1000 with these values in its front matter. */
export const nodeLabels = (status: string, target = ''): string => `---
Author: Ada Park (ada@acme.dev)
Status: ${status}
Created: 2025-09-01
Created-Version: 25.14.0
Target-Version: ${target}
Implemented-Version:
---

# Node Labels

## Motivation

Operators cannot say which nodes are for which team.

## Current Design

Nodes are told apart by their host names.

## Proposed Design

Every node carries labels, and a session may ask for them.

## Implementation Plan

One release: the column first, the filter second.
`;

export const readme = (status = 'Draft'): string => README.replace('Ada Park | Draft', `Ada Park | ${status}`);

export const DOCUMENT = 'proposals/BEP-1000-node-labels.md';
export const REGISTRY = 'proposals/README.md';

export const FILES: Readonly<Record<string, string>> = {
  [REGISTRY]: readme(),
  [DOCUMENT]: nodeLabels('Draft'),
  'src/agent.py': 'LABELS = {}\n',
};

/** A legal change: accepted, with a target. */
export const ACCEPTED = { [DOCUMENT]: nodeLabels('Accepted', '26.4.0'), [REGISTRY]: readme('Accepted') };

/** A document of about `size` bytes as people write them: prose, lists, code, a table, links. */
export function typicalDocument(number, size, mark = '') {
  const head = `---
Author: Ada Park (ada@acme.dev)
Status: Draft
Created: 2026-03-02
Created-Version: 26.3.0
Target-Version:
Implemented-Version:
---

# Proposal ${number} ${mark}

## Motivation

`;
  const block = (n) => `### Point ${n}

The scheduler of ${number} keeps \`state_${n}\` for *every* session, see [the table](#point-${n}) and [the site](https://example.com/${n}).
It grows with the number of sessions, and nobody reads it after the session ends: the agents that asked for it are gone by then.
What remains is a table that is scanned once an hour, and an operator who has to explain why the scan takes longer every week.

- **first**, drop what is old: sessions that ended more than a day ago, and those whose owner was removed
- then count what is left, by owner and by day, so that the next sweep knows where to look first

\`\`\`python
class Sweep${n}:
    def __init__(self, sessions: Sequence[Session], limit: timedelta) -> None:
        self._sessions = sessions
        self._limit = limit

    async def run(self, now: datetime) -> SweepResult:
        old = [session for session in self._sessions if now - session.ended_at > self._limit]
        for session in old:
            await self._repository.remove_state(session.id)
        return SweepResult(removed=len(old), kept=len(self._sessions) - len(old))
\`\`\`

${n % 3 === 0 ? `| Field | Meaning | Since |\n| --- | --- | --- |\n| \`id\` | name of the session | 26.1.0 |\n| \`age\` | seconds since it began | 26.2.0 |\n\n` : ''}`;
  const tail = '## Current Design\n\nNone.\n\n## Proposed Design\n\nSweep.\n\n## Implementation Plan\n\nOne step.\n';
  let text = head;
  for (let n = 1; text.length + tail.length < size; n += 1) text += block(n);
  return text + tail;
}

/** Commits of a made-up history: each adds a proposal with its row and edits an older one. */
export function makeHistory(count) {
  const rows = [];
  return Array.from({ length: count }, (_, index) => {
    const number = 1000 + index;
    const name = `BEP-${number}-proposal.md`;
    rows.push(`| [${number}](${name}) | Proposal ${number} | Ada Park | Draft |`);
    const registry = `# BEPs\n\n## BEP Number Registry\n\n| Number | Title | Author | Status |\n|---|---|---|---|\n${rows.join('\n')}\n| _next_ | _(reserve)_ | | |\n`;
    const files = {
      'proposals/README.md': registry,
      [`proposals/${name}`]: typicalDocument(number, 8000 + (index % 5) * 6000),
    };
    if (index > 0)
      files[`proposals/BEP-${number - 1}-proposal.md`] = typicalDocument(
        number - 1,
        9000 + (index % 4) * 5000,
        'edited',
      );
    return { message: `Add ${number}`, files };
  });
}

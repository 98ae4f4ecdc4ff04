// Generated from processes/*.yml by `npm run generate`.
import type { ProcessFile } from '../src/process/file.generated.ts';

/** Every built-in process file. */
export const files: readonly ProcessFile[] = [
  {
    "name": "bep",
    "title": "Backend.AI Enhancement Proposal",
    "label": "BEP",
    "documents": {
      "path": "proposals/BEP-{number}-{slug}.md",
      "folder": "proposals/BEP-{number}",
      "template": "proposals/BEP-0000-template.md",
      "ignore": [
        "README.md",
        "AGENTS.md",
        "CLAUDE.md"
      ]
    },
    "number": {
      "digits": 4,
      "first": 1000,
      "kept": [
        0
      ],
      "assigned": "reserved"
    },
    "registry": {
      "path": "proposals/README.md",
      "heading": "BEP Number Registry",
      "columns": {
        "number": "Number",
        "title": "Title",
        "author": "Author",
        "status": "Status"
      },
      "skipped": "_(skipped)_",
      "next": "_next_"
    },
    "metadata": "front-matter",
    "fields": {
      "Author": {
        "type": "persons",
        "required": "always"
      },
      "Status": {
        "type": "status",
        "required": "always"
      },
      "Created": {
        "type": "date",
        "required": "always",
        "frozen": true
      },
      "Created-Version": {
        "type": "version",
        "required": "always",
        "frozen": true
      },
      "Target-Version": {
        "type": "version",
        "required": [
          "Accepted",
          "Implemented"
        ]
      },
      "Implemented-Version": {
        "type": "version",
        "required": [
          "Implemented"
        ]
      }
    },
    "version": {
      "form": "YY.Sprint.Patch",
      "pattern": "\\d{2}\\.\\d{1,2}\\.\\d{1,3}",
      "order": [
        "Created-Version",
        "Target-Version",
        "Implemented-Version"
      ]
    },
    "lifecycle": {
      "initial": [
        "Draft"
      ],
      "statuses": {
        "Draft": {
          "to": [
            "Accepted",
            "Rejected"
          ]
        },
        "Accepted": {
          "to": [
            "Implemented",
            "Rejected"
          ]
        },
        "Implemented": {},
        "Rejected": {
          "reason": true
        }
      }
    },
    "heading": {
      "forms": [
        "{title}",
        "{label}-{number}: {title}"
      ],
      "placeholders": [
        "Title"
      ]
    },
    "sections": {
      "structures": {
        "standard": [
          {
            "name": "Related Issues",
            "optional": true
          },
          "Motivation",
          "Current Design",
          "Proposed Design",
          {
            "name": "Migration / Compatibility",
            "optional": true
          },
          "Implementation Plan",
          {
            "name": "Decision Log",
            "optional": true
          },
          {
            "name": "Open Questions",
            "optional": true
          },
          {
            "name": "References",
            "optional": true
          }
        ],
        "tech-spec": [
          "Goal",
          "Current design & scope",
          "Implementation design",
          {
            "name": "Decision Summary",
            "optional": true
          },
          {
            "name": "Open Questions",
            "optional": true
          },
          {
            "name": "References",
            "optional": true
          }
        ]
      },
      "main-only": [
        "Open Questions"
      ],
      "reasons": [
        "Rejection",
        "Cancellation",
        "Reason",
        "Decision",
        "사유"
      ]
    },
    "length": {
      "single": 500,
      "main": 200,
      "part": 300
    },
    "pull-request": {
      "branch": "bep/{number}-{slug}"
    },
    "rules": {
      "number-next": "warning",
      "registry-order": "warning",
      "registry-link.unlinked": "warning",
      "registry-link.elsewhere": "warning",
      "registry-title": "notice",
      "registry-author": "warning",
      "title-heading.several": "warning",
      "field-premature.Target-Version": "warning",
      "date-plausible": "warning",
      "field-frozen.Created": "warning",
      "field-frozen.Created-Version": "warning",
      "field-known": "warning",
      "section-present": "warning",
      "section-order": "warning",
      "section-filled": "warning",
      "template-leftover": "warning",
      "open-questions": "warning",
      "document-length": "warning",
      "part-length": "warning",
      "part-indexed": "warning",
      "link-target": "warning"
    }
  }
];

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
      "number-contested": "warning",
      "registry-order": "warning",
      "registry-link.unlinked": "warning",
      "registry-link.elsewhere": "warning",
      "registry-title": "notice",
      "registry-author": "warning",
      "title-heading.other": "warning",
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
  },
  {
    "name": "plano-pep",
    "title": "Plano Enhancement Proposal",
    "label": "PEP",
    "documents": {
      "path": "docs/peps/PEP-{number}-{slug}.md",
      "template": "docs/peps/PEP-TEMPLATE.md",
      "ignore": [
        "README.md",
        "AGENTS.md",
        "CLAUDE.md"
      ]
    },
    "number": {
      "digits": 4,
      "first": 1,
      "kept": [
        0
      ],
      "assigned": "next"
    },
    "registry": {
      "path": "docs/peps/PEP-0000-process.md",
      "heading": "Index",
      "columns": {
        "number": "PEP",
        "title": "Title",
        "status": "Status",
        "author": "Author"
      }
    },
    "metadata": "table",
    "fields": {
      "PEP": {
        "type": "number",
        "required": "always"
      },
      "Title": {
        "type": "title",
        "required": "always"
      },
      "Status": {
        "type": "status",
        "required": "always"
      },
      "Author(s)": {
        "type": "persons",
        "aliases": [
          "Author",
          "Authors"
        ],
        "required": "always"
      },
      "Sponsor": {
        "type": "persons",
        "required": "always",
        "unless": "author-is-maintainer"
      },
      "Created": {
        "type": "date",
        "required": "always",
        "frozen": true
      },
      "Tracking Issue": {
        "type": "links",
        "required": [
          "Implementing",
          "Complete"
        ],
        "allowed": [
          "Accepted"
        ]
      },
      "Target Release": {
        "allowed": [
          "Accepted",
          "Implementing",
          "Complete"
        ]
      },
      "Supersedes": {
        "type": "proposals"
      },
      "Superseded By": {
        "type": "proposals"
      }
    },
    "lifecycle": {
      "initial": [
        "Draft",
        "Under Review"
      ],
      "decided": [
        "Accepted",
        "Declined"
      ],
      "statuses": {
        "Draft": {
          "to": [
            "Under Review"
          ]
        },
        "Under Review": {
          "to": [
            "Accepted",
            "Declined",
            "Deferred",
            "Withdrawn"
          ]
        },
        "Accepted": {
          "to": [
            "Implementing"
          ],
          "approvals": 2
        },
        "Implementing": {
          "to": [
            "Complete"
          ]
        },
        "Complete": {},
        "Declined": {
          "reason": true
        },
        "Deferred": {
          "to": [
            "Draft",
            "Under Review"
          ]
        },
        "Withdrawn": {}
      }
    },
    "maintainers": {
      "permission": "write"
    },
    "heading": {
      "forms": [
        "{label}-{number}: {title}"
      ],
      "placeholders": [
        "Title"
      ]
    },
    "sections": {
      "structures": {
        "template": [
          "Summary",
          "Motivation",
          "Goals",
          "Non-Goals",
          "Design",
          {
            "name": "User-Facing Configuration",
            "optional": true
          },
          {
            "name": "Architecture",
            "optional": true
          },
          {
            "name": "API Changes",
            "optional": true
          },
          {
            "name": "Behavior",
            "optional": true
          },
          "Alternatives Considered",
          "Compatibility",
          "Observability",
          "Security Considerations",
          "Test Plan",
          "Implementation Plan",
          {
            "name": "Open Questions",
            "optional": true
          },
          "References"
        ]
      },
      "resolved": {
        "Open Questions": [
          "Accepted"
        ]
      },
      "reasons": [
        "Decision",
        "Resolution",
        "Rationale",
        "Reason",
        "Declined"
      ]
    },
    "supersession": {
      "newer": [
        "Supersedes",
        "Replaces"
      ],
      "older": [
        "Superseded By",
        "Replaced By"
      ]
    },
    "amendment": {
      "statuses": [
        "Accepted",
        "Implementing",
        "Complete"
      ],
      "most": 30
    },
    "pull-request": {
      "title": "{label}-{number}: {title}"
    },
    "rules": {
      "number-reserved": "warning",
      "number-next": "error",
      "number-next.unclear": "warning",
      "number-contested": "warning",
      "registry-order": "warning",
      "registry-entry-present": "warning",
      "registry-link.unlinked": "warning",
      "registry-link.elsewhere": "warning",
      "registry-title": "warning",
      "registry-author": "warning",
      "title-heading.several": "warning",
      "field-premature": "warning",
      "date-plausible": "warning",
      "field-frozen.Created": "warning",
      "field-known": "warning",
      "template-leftover.prompt": "notice",
      "link-target": "warning",
      "supersession": "warning",
      "amendment": "notice"
    }
  }
];

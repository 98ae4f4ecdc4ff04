import { code, codes, table } from './markdown.mjs';

/** Mermaid reads `#35;` as a character: so everything but letters, digits and spaces is written. */
const label = (status) => status.replace(/[^\p{L}\p{N} ]/gu, (char) => `#${char.codePointAt(0)};`);

/** The lifecycle as a Mermaid state diagram: where proposals begin, how they move, where they end. */
export function stateDiagram({ initial, decided, statuses }) {
  const names = Object.keys(statuses);
  const id = (status) => `s${names.indexOf(status)}`;
  return [
    'stateDiagram-v2',
    '  direction LR',
    ...names.map((name) => `  state "${label(name)}" as ${id(name)}`),
    ...initial.map((name) => `  [*] --> ${id(name)}`),
    ...decided.filter((name) => !initial.includes(name)).map((name) => `  [*] --> ${id(name)}: decided`),
    ...names.flatMap((name) => statuses[name].to.map((next) => `  ${id(name)} --> ${id(next)}`)),
    ...names.filter((name) => statuses[name].to.length === 0).map((name) => `  ${id(name)} --> [*]`),
  ].join('\n');
}

function beginning({ initial, decided }, name) {
  if (initial.includes(name)) return name === initial[0] ? 'usually' : 'yes';
  return decided.includes(name) ? 'when it is decided at once' : '';
}

/** What a status asks for beyond the fields that every proposal has. */
function needs({ reason, approvals }, name, fields) {
  const own = Object.keys(fields).filter((field) => fields[field].required.includes(name));
  return [
    ...(own.length === 0 ? [] : [codes(own)]),
    ...(reason ? ['a reason in the document'] : []),
    ...(approvals === 0 ? [] : [`${approvals} ${approvals === 1 ? 'approval' : 'approvals'} by maintainers`]),
  ].join(', ');
}

/** The diagram, and the same as a table with what each status asks for. */
export function lifecycleSection({ lifecycle, fields }) {
  const rows = Object.entries(lifecycle.statuses).map(([name, form]) => [
    code(name),
    beginning(lifecycle, name),
    form.to.length === 0 ? 'final' : codes(form.to),
    needs(form, name, fields),
  ]);
  return [
    '## Lifecycle',
    `\`\`\`mermaid\n${stateDiagram(lifecycle)}\n\`\`\``,
    table(['status', 'begins here', 'may become', 'needs'], rows),
  ];
}

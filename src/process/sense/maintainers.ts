import { counted } from '../../model/prose.ts';
import { at, type Check } from './check.ts';

export const maintainers: Check = {
  areas: ['fields', 'lifecycle', 'maintainers'],
  mistakes({ fields, lifecycle, maintainers: known }) {
    if (known !== undefined) return [];
    const needed =
      'needs to know who maintains the project. Say it with `maintainers`, as in `maintainers: { permission: write }`.';
    return [
      ...Object.entries(fields)
        .filter(([, { unless }]) => unless !== undefined)
        .map(([name]) =>
          at(['fields', name, 'unless'], `\`unless: author-is-maintainer\` of \`${name}\` ${needed}`, ['maintainers']),
        ),
      ...Object.entries(lifecycle.statuses)
        .filter(([, { approvals }]) => approvals !== undefined)
        .map(([name, { approvals }]) =>
          at(['lifecycle', 'statuses', name, 'approvals'], `\`approvals: ${approvals}\` of \`${name}\` ${needed}`, [
            'maintainers',
          ]),
        ),
    ];
  },
};

export const tooFewPeople: Check = {
  areas: ['lifecycle', 'maintainers'],
  mistakes({ lifecycle, maintainers: known }) {
    if (known?.people === undefined) return [];
    const count = new Set(known.people.map((login) => login.toLowerCase())).size;
    return Object.entries(lifecycle.statuses)
      .filter(([, { approvals = 0 }]) => approvals > count)
      .map(([name, { approvals }]) =>
        at(
          ['lifecycle', 'statuses', name, 'approvals'],
          `\`${name}\` takes ${approvals} approvals, but maintainers.people has ${counted(count, 'login')}: nobody could ever set it.`,
          ['maintainers', 'people'],
        ),
      );
  },
};

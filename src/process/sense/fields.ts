import { listed } from '../schema.ts';
import { ambiguous, at, type Check } from './check.ts';

export const sameFields: Check = {
  areas: ['fields'],
  mistakes: ({ fields }) =>
    ambiguous(
      Object.entries(fields).flatMap(([owner, { aliases = [] }]) =>
        [owner, ...aliases].map((name, i) => ({
          name,
          owner,
          mistake: (other: string) => {
            const message = `The name \`${name}\` of the field \`${owner}\` stands for \`${other}\` already.`;
            return at(['fields', owner, ...(i === 0 ? [] : ['aliases', String(i - 1)])], message);
          },
        })),
      ),
    ),
};

export const oneOfAType: Check = {
  areas: ['fields'],
  mistakes({ fields }) {
    const named = (type: string): string[] => Object.keys(fields).filter((name) => fields[name]?.type === type);
    const several = (['status', 'number', 'title'] as const).flatMap((type) => {
      const [first = '', ...others] = named(type);
      return others.map((name) =>
        at(
          ['fields', name, 'type'],
          `\`${name}\` has the type \`${type}\`, which \`${first}\` has already. One field has it.`,
        ),
      );
    });
    const none = at(
      ['fields'],
      `No field holds the status: one of ${listed(Object.keys(fields))} needs \`type: status\`.`,
    );
    return named('status').length === 0 ? [none, ...several] : several;
  },
};

export const versions: Check = {
  areas: ['fields', 'version'],
  mistakes: ({ fields, version }) =>
    version !== undefined
      ? []
      : Object.entries(fields)
          .filter(([, { type }]) => type === 'version')
          .map(([name]) =>
            at(
              ['fields', name, 'type'],
              `\`${name}\` has the type \`version\`, but nothing says how versions are written. Say it with \`version\`, as in \`version: { form: MAJOR.MINOR.PATCH, pattern: '\\d+\\.\\d+\\.\\d+' }\`.`,
              ['version'],
            ),
          ),
};

export const ordered: Check = {
  areas: ['fields', 'version'],
  mistakes: ({ fields, version }) =>
    (version?.order ?? []).flatMap((name, i) => {
      const { type = 'text' } = fields[name] ?? { type: 'version' };
      if (type === 'version') return [];
      const message = `version.order names the field \`${name}\`, which holds no version: its type is \`${type}\`. Remove it here, or write \`type: version\` of the field.`;
      return [at(['version', 'order', String(i)], message, ['fields', name, 'type'])];
    }),
};

export const allowedTwice: Check = {
  areas: ['fields'],
  mistakes: ({ fields }) =>
    Object.entries(fields).flatMap(([name, { required = [], allowed = [] }]) =>
      allowed.flatMap((status, i) =>
        required !== 'always' && required.includes(status)
          ? [
              at(
                ['fields', name, 'allowed', String(i)],
                `\`${status}\` needs the field \`${name}\` (\`required\`), so it may have it. Remove it here, or there when the field is optional.`,
                ['fields', name, 'required'],
              ),
            ]
          : [],
      ),
    ),
};

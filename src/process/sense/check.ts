import type { ProcessFile } from '../file.generated.ts';
import type { Mistake } from '../text.ts';

/** A key of a process, or its transitions: these name statuses that there are. */
type Area = keyof ProcessFile | 'transitions';

/** Looks at parts of a process together; asked only when these parts have their form. */
export interface Check {
  readonly areas: readonly Area[];
  mistakes(file: ProcessFile): readonly Mistake[];
}

/** A mistake at a value, or at what it goes back to where no file has the value itself. */
export const at = (pointer: readonly string[], message: string, cause: readonly string[] = pointer): Mistake => ({
  pointer,
  key: null,
  cause,
  message,
});

/** A name, and what it stands for. */
interface Owned {
  readonly name: string;
  readonly owner: string;
  readonly mistake: (other: string) => Mistake;
}

/** Names that stand for two things: letter case does not tell statuses and fields apart. */
export function ambiguous(named: readonly Owned[]): Mistake[] {
  const owners = new Map<string, string>();
  return named.flatMap(({ name, owner, mistake }) => {
    const other = owners.get(name.toLowerCase()) ?? owner;
    owners.set(name.toLowerCase(), other);
    return other === owner ? [] : [mistake(other)];
  });
}

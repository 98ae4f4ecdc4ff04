export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

/** A team of the repository's organization. */
export interface Team {
  readonly slug: string;
  /** Whether an invitation was accepted, by login. */
  readonly members: Readonly<Record<string, 'active' | 'pending'>>;
  /** Whether the token may see it. */
  readonly visible: boolean;
}

const ROLES: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];

const key = (login: string): string => login.toLowerCase();

/** Who may do what in the repository, and the teams of its organization. GitHub's names know no letter case. */
export class People {
  readonly #roles = new Map<string, Role | null>();
  readonly #teams = new Map<string, Team>();

  /** Null for an account that does not exist. */
  setRole(login: string, role: Role | null): void {
    this.#roles.set(key(login), role);
  }

  /** The repository is public: everybody may read it. Null for an account that does not exist. */
  roleOf(login: string): Role | null {
    const role = this.#roles.get(key(login));
    return role === undefined ? 'read' : role;
  }

  hasAtLeast(login: string, least: Role): boolean {
    const role = this.roleOf(login);
    return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(least);
  }

  setTeam(team: Team): void {
    this.#teams.set(key(team.slug), team);
  }

  /** Null for a team that is not there, or that the token may not see: GitHub answers the same. */
  team(slug: string): Team | null {
    const team = this.#teams.get(key(slug));
    return team?.visible === true ? team : null;
  }
}

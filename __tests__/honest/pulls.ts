import type { HonestPull } from './pull.ts';
import { lifecycle } from './pulls/lifecycle.ts';
import { registry } from './pulls/registry.ts';
import { teamwork } from './pulls/teamwork.ts';
import { upkeep } from './pulls/upkeep.ts';
import { writing } from './pulls/writing.ts';

/** Pull requests as good colleagues open them. Whoever is told off here has met a false alarm. */
export const pulls: readonly HonestPull[] = [...writing, ...registry, ...lifecycle, ...teamwork, ...upkeep];

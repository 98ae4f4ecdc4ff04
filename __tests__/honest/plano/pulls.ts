import type { HonestPull } from '../pull.ts';
import { deciding } from './pulls/deciding.ts';
import { upkeep } from './pulls/upkeep.ts';
import { writing } from './pulls/writing.ts';

/** Pull requests as good colleagues open them. */
export const pulls: readonly HonestPull[] = [...writing, ...deciding, ...upkeep];

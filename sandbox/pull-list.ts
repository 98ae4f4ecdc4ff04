import type { Call, Operation, Repository } from './operation.ts';
import { pageOf } from './paging.ts';
import { lastChange, type Pull } from './pulls.ts';

/** `direction` is `desc` for what was created last, unless another order is asked for. */
function ordered(pulls: readonly Pull[], url: URL): readonly Pull[] {
  const sort = url.searchParams.get('sort') ?? 'created';
  const direction = url.searchParams.get('direction') ?? (sort === 'created' ? 'desc' : 'asc');
  const timeOf = (pull: Pull): number => (sort === 'updated' ? lastChange(pull) : pull.opened).getTime();
  const upwards = pulls.toSorted((a, b) => timeOf(a) - timeOf(b) || a.number - b.number);
  return direction === 'desc' ? upwards.reverse() : upwards;
}

/** `head` is written `owner:branch`. */
function wanted({ owner, name, pulls }: Repository, url: URL): readonly Pull[] {
  const [state, head, base] = ['state', 'head', 'base'].map((key) => url.searchParams.get(key));
  const headOf = ({ headRepository, branch }: Pull): string =>
    `${(headRepository ?? `${owner}/${name}`).split('/')[0]}:${branch}`;
  return pulls.all.filter(
    (pull) =>
      (state === 'all' || (pull.state === 'open') === ((state ?? 'open') === 'open')) &&
      (head == null || headOf(pull) === head) &&
      (base == null || pull.base === base),
  );
}

async function listed(repository: Repository, { url }: Call) {
  const { pulls, answers } = repository;
  const { items, link } = pageOf(ordered(wanted(repository, url), url), url);
  const body = await Promise.all(items.map(async (pull) => answers.listedPull(pull, await pulls.revisions(pull))));
  return { body, ...(link !== undefined && { link }) };
}

/** The pull requests of the repository. */
export const PULL_LIST: Operation = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/pulls',
  docs: 'rest/pulls/pulls#list-pull-requests',
  answer: listed,
};

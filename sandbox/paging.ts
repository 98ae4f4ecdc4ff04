export interface Page<Item> {
  readonly items: readonly Item[];
  readonly number: number;
  readonly link?: string;
}

/** The page of a list that an address asks for, with the `Link` header that leads to the others. */
export function pageOf<Item>(all: readonly Item[], url: URL, perPageByDefault = 30): Page<Item> {
  const read = (name: string, otherwise: number) => {
    const value = Number(url.searchParams.get(name) ?? otherwise);
    return Number.isInteger(value) && value > 0 ? value : otherwise;
  };
  const number = read('page', 1);
  const size = url.searchParams.has('per_page') ? Math.min(read('per_page', 30), 100) : perPageByDefault;
  const last = Math.max(1, Math.ceil(all.length / size));
  const to = (page: number, rel: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(page));
    return `<${target}>; rel="${rel}"`;
  };
  const before = number > 1 ? [to(number - 1, 'prev'), to(1, 'first')] : [];
  const after = number < last ? [to(number + 1, 'next'), to(last, 'last')] : [];
  const link = [...before, ...after].join(', ');
  return { items: all.slice((number - 1) * size, number * size), number, ...(link !== '' && { link }) };
}

// Runs in the page of an audit: sorting, filtering and folding. Without it the page shows everything.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const SIGNS = ['e', 'w', 'n'];

  /** Paths become links where the page carries the beginning of all addresses once. */
  function linkPaths() {
    const { files } = document.body.dataset;
    if (files === undefined) return;
    const address = (path) => files + path.split('/').map(encodeURIComponent).join('/');
    for (const link of all('a[data-h]')) link.href = address(link.dataset.h);
    for (const place of all('[data-l]')) {
      const file = document.getElementById(place.dataset.p)?.querySelector('a[data-h]');
      if (!file) continue;
      const link = document.createElement('a');
      link.href = place.dataset.l === '' ? file.href : `${file.href}?plain=1#L${place.dataset.l}`;
      link.append(...place.childNodes);
      place.append(link);
    }
  }

  /** What a row is sorted by: the less, the earlier; null comes last. */
  function keyOf(row, column, by, statuses) {
    const text = row.cells[column].textContent.trim();
    if (by === 'findings') {
      const [e, w, n] = SIGNS.map((sign) => Number(row.cells[column].querySelector(`.${sign}`)?.textContent ?? 0));
      return e * 1e8 + w * 1e4 + n || null;
    }
    if (by === 'status' && statuses.includes(text)) return statuses.indexOf(text);
    if (by === 'age') return row.cells[column - 1].textContent.trim() || null;
    return text || null;
  }

  const order = (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
    return collator.compare(a, b);
  };

  function table(section) {
    const form = section.querySelector('form');
    const body = section.querySelector('tbody');
    const shown = section.querySelector('.shown');
    const rows = [...body.rows];
    const heads = all('thead th', section);
    const { text, status, severity } = form.elements;
    const findings = heads.findIndex((head) => head.dataset.by === 'findings');
    const standing = heads.findIndex((head) => head.dataset.by === 'status');
    const known = [...status.options].map(({ value }) => value);
    const facts = rows.map((row) => ({
      row,
      text: row.textContent.toLowerCase(),
      status: row.cells[standing].textContent.trim(),
      signs: SIGNS.filter((sign) => row.cells[findings].querySelector(`.${sign}`) !== null),
    }));
    const present = [...new Set(facts.map((fact) => fact.status))];
    for (const name of present.filter((each) => !known.includes(each)).sort(collator.compare))
      status.add(new Option(name));
    if (present.includes('')) status.add(new Option('No status', ' '));

    function filter() {
      const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
      let count = 0;
      for (const fact of facts) {
        const found = { '': true, any: fact.signs.length > 0, none: fact.signs.length === 0 };
        const fits =
          (status.value === '' || fact.status === status.value.trim()) &&
          (found[severity.value] ?? fact.signs.includes(severity.value)) &&
          words.every((word) => fact.text.includes(word));
        fact.row.hidden = !fits;
        if (fits) count += 1;
      }
      shown.classList.toggle('part', count < rows.length);
      shown.textContent = count === rows.length ? counted(count, 'row') : `${count} of ${counted(rows.length, 'row')}`;
    }

    /** A row that somebody wants to see is shown, whatever is asked for. */
    function reveal(hash) {
      const row = document.getElementById(hash.slice(1));
      if (row?.hidden !== true || !rows.includes(row)) return;
      form.reset();
      row.scrollIntoView();
    }

    function sort(head, column) {
      const { by } = head.dataset;
      // The most findings are asked for first.
      const directions = by === 'findings' ? ['descending', 'ascending'] : ['ascending', 'descending'];
      const next = directions[head.getAttribute('aria-sort') === directions[0] ? 1 : 0];
      for (const each of heads) each.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', next);
      // The oldest was created first.
      const sign = (next === 'ascending') === (by !== 'age') ? 1 : -1;
      const keys = rows.map((row) => ({ row, key: keyOf(row, column, by, known) }));
      const [some, none] = [keys.filter(({ key }) => key !== null), keys.filter(({ key }) => key === null)];
      some.sort((a, b) => sign * order(a.key, b.key));
      body.append(...some.map(({ row }) => row), ...none.map(({ row }) => row));
    }

    for (const [column, head] of heads.entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => sort(head, column));
      head.append(button);
    }
    form.hidden = false;
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => {
      // The fields still have their values while the event goes on.
      for (const field of [text, status, severity]) field.value = '';
      filter();
    });
    // A browser may keep what was typed before the page was loaded again.
    filter();
    addEventListener('hashchange', () => reveal(location.hash));
    // The same address again is no change.
    document.addEventListener('click', ({ target }) => reveal(target.closest('a[href^="#"]')?.hash ?? ''));
  }

  function findings(section) {
    const form = section.querySelector('form');
    if (form === null) return () => {};
    const shown = section.querySelector('.shown');
    const told = shown.textContent;
    const rules = all('.rule', section);
    const places = all('li', section).filter((place) => place.closest('.what') !== null);
    const { proposal, fold } = form.elements;
    const found = new Map();
    for (const { id, cells } of all('.proposals tbody tr', section.parentElement)) {
      const counts = all('b', cells[3]).map(({ textContent }) => Number(textContent));
      if (counts.length === 0) continue;
      found.set(
        id,
        counts.reduce((sum, count) => sum + count, 0),
      );
      proposal.add(new Option(`${cells[0].textContent.trim()} ${cells[1].textContent.trim()}`, id));
    }

    function label() {
      fold.textContent = rules.some((rule) => !rule.open && !rule.hidden) ? 'Unfold all' : 'Fold all';
    }

    /** Shows the places of one proposal, or all, and what still has any. */
    function keep(id) {
      const fits = (place) => id === '' || place.dataset.p === id;
      for (const place of places) place.hidden = !fits(place);
      for (const part of all('.what, .item, .rule', section))
        part.hidden = !all('li[data-p]', part).some(fits) && id !== '';
      for (const rule of rules) rule.open = id !== '' && !rule.hidden;
      return places.filter(fits).length;
    }

    /** What is shown of the findings of one proposal: the page may not have room for all. */
    function toldOf(count, most) {
      if (count < most)
        return `${count} of its ${counted(most, 'finding')} on this page; all: proposal-gate audit --format json`;
      return `${count} of ${told.replace(/ of .*/, '')}, of ${counted(rules.filter((rule) => !rule.hidden).length, 'rule')}`;
    }

    function filter() {
      const count = keep(proposal.value);
      shown.textContent = proposal.value === '' ? told : toldOf(count, found.get(proposal.value));
      shown.classList.toggle('part', proposal.value !== '');
      label();
    }

    form.hidden = false;
    proposal.value = '';
    proposal.addEventListener('input', filter);
    fold.addEventListener('click', () => {
      const open = rules.some((rule) => !rule.open && !rule.hidden);
      for (const rule of rules) rule.open = open;
      label();
    });
    section.addEventListener('toggle', label, true);
    return (id) => {
      proposal.value = id;
      filter();
    };
  }

  linkPaths();
  for (const section of all('section.findings')) {
    const show = findings(section);
    const { id } = section.querySelector('h2, h3');
    for (const cell of all('tbody td:nth-child(4)', section.parentElement)) {
      if (cell.firstElementChild === null || cell.closest('.proposals') === null) continue;
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.append(...cell.childNodes);
      link.addEventListener('click', () => show(cell.parentElement.id));
      cell.append(link);
    }
  }
  for (const section of all('section.proposals')) table(section);

  // On paper nothing can be unfolded.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = all('details:not([open])');
    for (const each of folded) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of folded) each.open = false;
  });
})();

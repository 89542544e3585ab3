import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Library, type LibraryProps } from '@/components/library/Library';
import { type Route, readRoute, routeFragment } from '@/components/library/route';
import type { ShelfPack } from '@/components/library/shelf';
import { claimState, claimView } from '@/lib/claims/index';
import { labelsFor } from '@/lib/labels/index';
import { libraryLabels } from '@/lib/labels/library';
import { DEFAULT_SETTINGS } from '@/lib/settings/index';
import { context, PACK, pack, TODAY } from './fixtures';

const nothing = () => {};

const shelf: ShelfPack = {
  key: PACK,
  origin: { kind: 'extension' },
  enabled: true,
  pack,
  previous: null,
};

const propsFor = (language: 'en' | 'fr'): Omit<LibraryProps, 'route'> => ({
  packs: [shelf],
  removed: [],
  damaged: [],
  today: TODAY,
  labels: labelsFor(language),
  words: libraryLabels(language),
  stateOn: (ref, on) => claimState(context, ref.claim, on),
  viewOf: (ref) => claimView(context, ref, TODAY),
  changes: null,
  jobs: [],
  notices: [],
  preparing: null,
  choices: DEFAULT_SETTINGS,
  incognito: false,
  hidden: [],
  onShowAgain: nothing,
  check: (text) => <output>{text}</output>,
  onFiles: nothing,
  onCancelImport: nothing,
  onDismissImport: nothing,
  onEnable: nothing,
  onExport: nothing,
  onRemove: nothing,
  onRestore: nothing,
  onDismissNotice: nothing,
  onChanges: nothing,
  onSettings: nothing,
});

const show = (fragment: string, more: Partial<LibraryProps> = {}, language: 'en' | 'fr' = 'en') =>
  render(<Library {...propsFor(language)} {...more} route={readRoute(fragment)} />);

const listed = () =>
  within(screen.getByRole('list', { name: 'Claims found' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

afterEach(cleanup);

describe('searching the claims', () => {
  test('finds words of the statement whatever their accents and case', async () => {
    show('#claims', {}, 'fr');
    type(screen.getByRole('searchbox'), 'COREE koursk');
    await screen.findByText(/^\d sur \d affirmations$/);
    const links = within(screen.getByRole('list', { name: 'Affirmations trouvées' })).getAllByRole(
      'link',
    );
    for (const link of links) expect(link.textContent).toMatch(/Koursk/);
  });

  test('finds a claim by who spoke about it', async () => {
    show('#claims');
    const all = listed().length;
    type(screen.getByRole('searchbox'), 'kremlin');
    await vi.waitFor(() => expect(listed().length).toBeLessThan(all));
    expect(listed()).toContain(pack.claims[0]?.statement['en']);
  });

  test('says so when nothing fits, and that this says nothing about the world', async () => {
    show('#claims');
    type(screen.getByRole('searchbox'), 'zeppelin');
    await screen.findByText('No claim fits.');
    expect(screen.getByText(/says nothing about whether something is so/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await vi.waitFor(() => expect(listed()).toHaveLength(pack.claims.length));
  });

  test('filters by the state on the day that was chosen', async () => {
    show('#claims');
    fireEvent.input(screen.getByLabelText('As it stood on'), { target: { value: '2024-10-29' } });
    fireEvent.change(screen.getByLabelText('State'), { target: { value: 'contested' } });
    await screen.findByText(/States as of 29 Oct 2024/);
    const expected = pack.claims.filter(
      ({ id }) => claimState(context, id, '2024-10-29').name === 'contested',
    );
    expect(expected.length).toBeGreaterThan(0);
    await vi.waitFor(() =>
      expect(listed()).toEqual(expected.map(({ statement }) => statement['en'])),
    );
  });

  test('shows views alone when asked for', async () => {
    show('#claims');
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'view' } });
    await vi.waitFor(() => expect(listed()).toHaveLength(1));
  });

  test('the slash key leads to the search field, but not out of another field', async () => {
    show('#claims');
    const field = screen.getByRole('searchbox');
    await vi.waitFor(() => {
      fireEvent.keyDown(document.body, { key: '/' });
      expect(document.activeElement).toBe(field);
    });
    const party = screen.getByLabelText('Party');
    party.focus();
    fireEvent.keyDown(party, { key: '/' });
    expect(document.activeElement).toBe(party);
  });

  test('puts many claims on the page a piece at a time', () => {
    const first = pack.claims[0];
    if (first === undefined) throw new Error('No claim.');
    const many = Array.from({ length: 500 }, (_, index) => ({ ...first, id: `claim-${index}` }));
    show('#claims', { packs: [{ ...shelf, pack: { ...pack, claims: many } }] });
    expect(screen.getByText('500 claims')).toBeTruthy();
    expect(listed().length).toBeLessThan(200);
  });
});

const open = (claim: string): string =>
  routeFragment({ view: 'claim', ref: { pack: PACK, claim } });

describe('an open claim', () => {
  test('shows where it stood on a day beside where it stands today', async () => {
    const Page = () => {
      const [route] = useState<Route>(readRoute(open('troops-in-russia')));
      return <Library {...propsFor('en')} route={route} />;
    };
    render(<Page />);
    const article = screen.getByRole('article');
    const today = claimState(context, 'troops-in-russia', TODAY).name;
    const then = claimState(context, 'troops-in-russia', '2024-10-24').name;
    expect(then).not.toBe(today);
    fireEvent.input(within(article).getByLabelText(/Where did it stand on/), {
      target: { value: '2024-10-24' },
    });
    const { states } = labelsFor('en');
    await vi.waitFor(() => {
      const chips = [...article.querySelectorAll('.lib-standing .chip')].map((c) => c.textContent);
      expect(chips).toEqual([states[today], states[then]]);
    });
    fireEvent.click(within(article).getByRole('button', { name: 'Back to today' }));
    await vi.waitFor(() => expect(article.querySelectorAll('.lib-standing .chip')).toHaveLength(1));
  });

  test('goes to the day of a stage that is chosen', async () => {
    show(open('troops-in-russia'));
    const article = screen.getByRole('article');
    const [first] = article.querySelectorAll<HTMLButtonElement>('.lib-stage-day');
    if (first === undefined) throw new Error('No stage.');
    fireEvent.click(first);
    await vi.waitFor(() => expect(first.getAttribute('aria-pressed')).toBe('true'));
    expect(article.querySelectorAll('[aria-pressed="true"]')).toHaveLength(1);
  });

  test('names what it implies and what implies it, as links', () => {
    show(open('troops-in-kursk'));
    const article = within(screen.getByRole('article'));
    const links = article.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toContain(open('troops-in-russia'));
  });

  test('shows its history as a table when asked for', async () => {
    show(open('troops-in-russia'));
    fireEvent.click(screen.getByLabelText('As a table'));
    const table = await screen.findByRole('table', { name: /oldest first/ });
    expect(within(table).getAllByRole('row')).toHaveLength(
      1 + (pack.claims[0]?.attestations.length ?? 0),
    );
  });

  test('that is not there is said to be missing', () => {
    show(open('no-such-claim'));
    expect(screen.getByText('This claim is not in the library')).toBeTruthy();
  });

  test('shows markup of a pack as text', () => {
    const markup = '<img src=x onerror="document.title=1"> & <b>bold</b>';
    const first = pack.claims[0];
    if (first === undefined) throw new Error('No claim.');
    const claims = [{ ...first, statement: { en: markup } }];
    const evil = { ...pack, title: { en: markup }, publisher: { name: markup }, claims };
    const { container } = show(open(first.id), { packs: [{ ...shelf, pack: evil }] });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(markup);
    expect(container.querySelector('main img, main b')).toBeNull();
  });
});

describe('packs', () => {
  test('of one id from two origins are both there, each with where it came from', () => {
    const other: ShelfPack = { ...shelf, key: 'file:test', origin: { kind: 'file' } };
    show('#packs', { packs: [shelf, other] });
    const [shipped, mine] = screen.getAllByRole('article');
    expect(shipped?.textContent).toContain('Came with the extension');
    expect(mine?.textContent).toContain('Imported from a file');
    expect(mine?.textContent).toContain('neither replaces the other');
  });

  test('can be switched, exported, brought back and removed', () => {
    const act = { onEnable: vi.fn(), onExport: vi.fn(), onRestore: vi.fn(), onRemove: vi.fn() };
    const key = 'file:test';
    const mine: ShelfPack = { ...shelf, key, origin: { kind: 'file' }, previous: '0.9.0' };
    show('#packs', { packs: [mine], ...act });
    fireEvent.click(screen.getByRole('switch'));
    expect(act.onEnable).toHaveBeenCalledWith(key, false);
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(act.onExport).toHaveBeenCalledWith(key);
    fireEvent.click(screen.getByRole('button', { name: 'Go back to 0.9.0' }));
    expect(act.onRestore).toHaveBeenCalledWith(key);
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(act.onRemove).toHaveBeenCalledWith(key);
  });

  test('that came with the extension cannot be removed, only switched off', () => {
    show('#packs');
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
    expect(screen.getByRole('switch')).toBeTruthy();
  });

  test('that the store cannot read are not kept quiet, in the reader’s language', () => {
    const onRemove = vi.fn();
    const failure = { kind: 'damaged', message: 'The stored pack is damaged.' };
    const damaged = [{ key: 'file:old', title: { en: 'Old claims' }, failure }];
    show('#packs', { damaged, packs: [], onRemove }, 'fr');
    const said = screen.getByRole('alert');
    expect(said.textContent).toContain('Old claims Le recueil enregistré est abîmé.');
    expect(screen.queryByText(/Aucun recueil/)).toBeNull();
    fireEvent.click(within(said).getByRole('button', { name: 'Retirer' }));
    expect(onRemove).toHaveBeenCalledWith('file:old');
  });

  test('that were removed can be brought back', () => {
    const onRestore = vi.fn();
    const removed = [{ key: 'file:old', title: { en: 'Old claims' }, version: '0.9.0' }];
    show('#packs', { removed, onRestore });
    fireEvent.click(screen.getByRole('button', { name: 'Bring back Old claims' }));
    expect(onRestore).toHaveBeenCalledWith('file:old');
  });
});

test('the page about the marks explains every state in both languages', () => {
  for (const language of ['en', 'fr'] as const) {
    const { container, unmount } = show('#marks', {}, language);
    const meanings = Object.values(labelsFor(language).stateMeanings);
    for (const meaning of meanings) expect(container.textContent).toContain(meaning);
    unmount();
  }
});

test('a text to check comes from the address', () => {
  show('#check=10%20000%20soldats');
  expect(screen.getByText('10 000 soldats')).toBeTruthy();
});

test('sites that were switched off can be switched on again', () => {
  const onSettings = vi.fn();
  const choices = propsFor('en').choices;
  show('#settings', { choices: { ...choices, offSites: ['a.example', 'b.example'] }, onSettings });
  fireEvent.click(screen.getByRole('button', { name: 'Switch on again for a.example' }));
  expect(onSettings).toHaveBeenCalledWith({ offSites: ['b.example'] });
});

test('which pages are read can be chosen, and chosen sites be removed', () => {
  const onSettings = vi.fn();
  const { choices } = propsFor('en');
  const chosen = { ...choices, reads: 'chosen', chosenSites: ['a.example'] } as const;
  show('#settings', { choices: chosen, onSettings });
  fireEvent.click(screen.getByRole('button', { name: 'Remove a.example' }));
  expect(onSettings).toHaveBeenLastCalledWith({ chosenSites: [] });
  fireEvent.click(screen.getByRole('radio', { name: 'Only a page for which I ask' }));
  expect(onSettings).toHaveBeenLastCalledWith({ reads: 'asked' });
});

test('marks that were taken away can be shown again', () => {
  const mark = { id: '1', url: 'https://news.example/a', statement: { en: 'Troops were sent.' } };
  const onShowAgain = vi.fn();
  show('#settings', { hidden: [mark], onShowAgain });
  expect(screen.getByText('https://news.example/a')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Mark again: Troops were sent.' }));
  expect(onShowAgain).toHaveBeenCalledWith(mark);
});

test('what an update changed is listed above the claims', () => {
  const [claim] = pack.claims;
  if (claim === undefined) throw new Error('No claim.');
  const item = { ref: { pack: PACK, claim: claim.id }, claim, shelf };
  const onChanges = vi.fn();
  show('#claims', {
    changes: {
      since: '2026-10-12',
      claims: [{ item, before: 'contested', after: 'confirmed' }],
    },
    onChanges,
  });
  expect(screen.getByText('1 claim changed since 12 Oct 2026')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Mark as seen' }));
  expect(onChanges).toHaveBeenCalled();
});

describe('while claims are prepared', () => {
  test.each([
    ['en', 'Preparing the claims so that they can be found on pages…'],
    ['fr', 'Préparation des affirmations, pour qu’elles soient trouvées dans les pages…'],
  ] as const)('the packs say so, and how far it is (%s)', (language, words) => {
    show('#packs', { preparing: 0.4 }, language);
    expect(screen.getByRole('progressbar', { name: words })).toHaveProperty('value', 0.4);
  });

  test('nothing is said of it when all is ready', () => {
    show('#packs');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

describe('the address of a view', () => {
  const routes: readonly Route[] = [
    { view: 'packs' },
    { view: 'marks' },
    { view: 'settings' },
    { view: 'claims', pack: null },
    { view: 'claims', pack: 'file:mine' },
    { view: 'check', text: 'dix mille soldats & 5 % / #' },
    { view: 'claim', ref: { pack: 'extension:dprk-deployment', claim: 'troops-in-russia' } },
    { view: 'claim', ref: { pack: 'address:https://a.example/p.json?x=1#y', claim: 'one' } },
  ];
  test.each(routes)('leads back to it: $view', (route) => {
    expect(readRoute(routeFragment(route))).toEqual(route);
  });

  test('that is none leads to the claims', () => {
    for (const fragment of ['', '#', '#claim=', '#claim=x', '#nowhere', '#check%']) {
      expect(readRoute(fragment)).toEqual({ view: 'claims', pack: null });
    }
  });

  test('is read as written by hand too, without escapes', () => {
    expect(readRoute('#claim=extension:dprk-deployment/troops-in-russia')).toEqual({
      view: 'claim',
      ref: { pack: 'extension:dprk-deployment', claim: 'troops-in-russia' },
    });
  });
});

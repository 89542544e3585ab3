import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { groupMentions } from '@/components/popup/groups';
import { type PopupPage, type PopupProps, PopupView } from '@/components/popup/PopupView';
import { labelsFor } from '@/lib/labels/index';
import type { CheckedText } from '@/lib/model/reading';
import { judged, mention, reading } from './fixtures';

afterEach(cleanup);

const nothing = () => {};
const PAGE = reading(
  [
    mention('combat-in-kursk', { stance: 'confirmed', credits: ['nato'] }),
    mention('troops-in-russia', { credits: ['sk-nis'] }),
    mention('combat-in-kursk', { stance: 'hypothetical' }),
  ],
  '2024-10-29',
);

const page = (status: PopupPage['status'], more: Partial<PopupPage> = {}): PopupPage => ({
  status,
  reading: null,
  gone: [],
  ...more,
});

const props = (shown: PopupPage | null, more: Partial<PopupProps> = {}): PopupProps => ({
  labels: labelsFor('en'),
  page: shown,
  host: 'news.example',
  siteOn: true,
  everywhereOn: true,
  checkedText: '',
  check: async (text) => ({ text, packs: [], matches: [] }),
  act: {},
  onSite: nothing,
  onEverywhere: nothing,
  onShow: nothing,
  onOpenLibrary: nothing,
  ...more,
});

const text = () => document.body.textContent ?? '';

describe('the page’s claims', () => {
  test('stand in page order, each once, with every place that states it', () => {
    const groups = groupMentions(PAGE, [2]);
    expect(groups.map(({ view }) => view.ref.claim)).toEqual([
      'combat-in-kursk',
      'troops-in-russia',
    ]);
    expect(groups[0]?.places.map(({ index, gone }) => [index, gone])).toEqual([
      [0, false],
      [2, true],
    ]);
  });

  test('show statement, state, count, what the page says, and a source', () => {
    render(<PopupView {...props(page('read', { reading: PAGE }))} />);
    expect(text()).toContain('2 claims on this page');
    const [combat, troops] = screen.getAllByRole('article');
    expect(combat?.textContent).toContain('North Korean troops took part in combat');
    expect(combat?.textContent).toContain('Confirmed');
    expect(combat?.textContent).toContain(
      'Not confirmed When this was published (29 Oct 2024): could not be confirmed by NATO',
    );
    expect(combat?.textContent).toContain('2 places');
    expect(combat?.textContent).toContain('The page puts it as confirmed by NATO.');
    expect(combat?.textContent).toContain('The page puts it as a possibility.');
    expect(combat?.textContent).toContain('The record differs: NATO confirmed another statement');
    const source = within(troops as HTMLElement).getAllByRole('link')[0];
    expect(source?.textContent).toContain('KBS News');
  });

  test('open to the full history', () => {
    render(<PopupView {...props(page('read', { reading: PAGE }))} />);
    const troops = within(screen.getAllByRole('article')[1] as HTMLElement);
    const open = troops.getByRole('button', { name: 'Full history' });
    expect(open.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(open);
    expect(troops.getAllByText(/Dmitry Peskov|Lloyd Austin|Mark Rutte/).length).toBeGreaterThan(2);
    expect(troops.getByText('This page, 29 Oct 2024')).toBeTruthy();
  });

  test('lead to their places on the page', () => {
    const onShow = vi.fn();
    render(<PopupView {...props(page('read', { reading: PAGE }), { onShow })} />);
    fireEvent.click(screen.getByRole('button', { name: /North Korean troops took part/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Show on the page, 2/2' }));
    expect(onShow.mock.calls).toEqual([[0], [2]]);
  });

  test('say so when they can no longer be placed', () => {
    render(<PopupView {...props(page('read', { reading: PAGE, gone: [0, 1, 2] }))} />);
    expect(screen.getAllByText('This sentence can no longer be found on the page.')).toHaveLength(
      2,
    );
    expect(screen.queryByRole('button', { name: /North Korean troops took part/ })).toBeNull();
  });

  test('lead to the library', () => {
    const onOpenLibrary = vi.fn();
    render(<PopupView {...props(page('read', { reading: PAGE }), { onOpenLibrary })} />);
    fireEvent.click(screen.getAllByRole('button', { name: 'In the library' })[1] as HTMLElement);
    expect(onOpenLibrary).toHaveBeenCalledWith({ ref: PAGE.mentions[1]?.ref });
    fireEvent.click(screen.getByRole('button', { name: 'What the marks mean' }));
    expect(onOpenLibrary).toHaveBeenLastCalledWith({ section: 'marks' });
  });
});

describe('every other situation has its words', () => {
  test.each([
    ['unreadable', 'This page cannot be read', null],
    ['not-article', 'This does not look like an article', 'Read it anyway'],
    ['narrowed', 'Your browser keeps Attested out here', 'Allow all sites'],
    ['not-asked', 'Read only when you ask', 'Read this page'],
    ['off-here', 'Switched off on this site', 'Switch on here'],
    ['off-everywhere', 'Switched off everywhere', 'Switch on'],
    ['no-pack', 'No pack is enabled', 'Open the library'],
    ['failed', 'This page could not be read', 'Try again'],
    ['reading', 'Reading this page…', null],
  ] as const)('%s', (status, title, action) => {
    const act = vi.fn();
    render(<PopupView {...props(page(status), { act: { [status]: act } })} />);
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    if (action === null) return;
    fireEvent.click(screen.getByRole('button', { name: action }));
    expect(act).toHaveBeenCalledTimes(1);
  });

  test('nothing found says that this verifies nothing', () => {
    render(<PopupView {...props(page('read', { reading: reading([], '2024-10-29') }))} />);
    expect(text()).toContain('None of the claims was found here');
    expect(text()).toContain('That verifies nothing');
  });

  test('in French', () => {
    render(<PopupView {...props(page('not-article'), { labels: labelsFor('fr') })} />);
    expect(text()).toContain('Cette page n’a pas l’air d’un article');
  });
});

test('a marked sentence is not thereby wrong: the popup always says so', () => {
  render(<PopupView {...props(page('no-pack'))} />);
  expect(text()).toContain('A marked sentence is not thereby wrong');
});

describe('the switches', () => {
  test('tell the new position', () => {
    const onSite = vi.fn();
    const onEverywhere = vi.fn();
    render(<PopupView {...props(page('reading'), { onSite, onEverywhere })} />);
    fireEvent.click(screen.getByRole('switch', { name: 'On news.example' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Everywhere' }));
    expect(onSite).toHaveBeenCalledWith(false);
    expect(onEverywhere).toHaveBeenCalledWith(false);
  });

  test('leave the site alone where there is none, or while everything is off', () => {
    const { rerender } = render(<PopupView {...props(page('unreadable'), { host: null })} />);
    expect(screen.queryByRole('switch', { name: /^On / })).toBeNull();
    rerender(<PopupView {...props(page('off-everywhere'), { everywhereOn: false })} />);
    expect(screen.getByRole<HTMLInputElement>('switch', { name: /^On / }).disabled).toBe(true);
  });
});

describe('checking a claim', () => {
  const match = (conflict: 'figure' | null): CheckedText['matches'][number] => {
    const { mention: found, claim } = judged('count-10000', null);
    return { mention: found, claim, score: 0.8, marked: conflict === null, conflict };
  };
  const type = (value: string) =>
    fireEvent.input(screen.getByRole('textbox', { name: 'Check a claim' }), { target: { value } });

  test('shows matching entries as one types, and what differs', async () => {
    const check = vi.fn(async (asked: string) => ({
      text: asked,
      packs: [],
      matches: [match('figure')],
    }));
    render(<PopupView {...props(null, { check })} />);
    type('There are 50,000');
    type('There are 50,000 North Korean soldiers in Russia');
    await screen.findByText('1 matching entry');
    expect(check.mock.calls).toEqual([['There are 50,000 North Korean soldiers in Russia']]);
    const entry = screen.getByRole('article').textContent;
    expect(entry).toContain('About 10,000 North Korean soldiers are in Russia.');
    expect(entry).toContain('A similar claim is on record; the figure differs.');
    expect(screen.getAllByRole('link').length).toBeGreaterThan(0);
  });

  test('says when an entry was found by no known wording', async () => {
    const [mention] = PAGE.mentions;
    if (mention === undefined) throw new Error('no mention');
    const signed = {
      ...match(null),
      mention: { ...mention, signed: true as const },
      marked: false,
    };
    const check = async (asked: string) => ({ text: asked, packs: [], matches: [signed] });
    render(<PopupView {...props(null, { check, checkedText: 'Soldiers in Russia' })} />);
    await screen.findByText(/Found by its words together\./);
  });

  test('says that finding nothing says nothing', async () => {
    render(
      <PopupView
        {...props(null, { check: async (asked) => ({ text: asked, packs: [], matches: [] }) })}
      />,
    );
    type('The moon is made of cheese');
    await screen.findByText(/No entry in your packs matches. That says nothing/);
  });

  test('says when the look-up failed', async () => {
    render(<PopupView {...props(null, { check: async () => null })} />);
    type('Something');
    await screen.findByText('The look-up did not work. Try again.');
  });

  test('a late answer to an older text does not replace a newer one', async () => {
    const answers = new Map<string, (value: CheckedText) => void>();
    const check = (asked: string) =>
      new Promise<CheckedText>((resolve) => answers.set(asked, resolve));
    render(<PopupView {...props(null, { check })} />);
    type('older');
    await waitFor(() => expect(answers.has('older')).toBe(true));
    type('newer');
    await waitFor(() => expect(answers.has('newer')).toBe(true));
    answers.get('newer')?.({ text: 'newer', packs: [], matches: [match(null)] });
    await screen.findByText('1 matching entry');
    answers.get('older')?.({ text: 'older', packs: [], matches: [] });
    // Long enough for the older answer to have been drawn, had it been taken.
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(screen.getByText('1 matching entry')).toBeTruthy();
  });

  test('starts with the text it was opened for, and can be cleared', async () => {
    const check = async (asked: string) => ({ text: asked, packs: [], matches: [match(null)] });
    render(<PopupView {...props(null, { check, checkedText: 'Soldiers in Russia' })} />);
    await screen.findByText('1 matching entry');
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
  });
});

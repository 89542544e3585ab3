import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DropTarget } from '@/components/library/DropTarget';
import { ImportPanel } from '@/components/library/ImportPanel';
import type { ImportJob, ImportOutcome } from '@/components/library/imports';
import { labelsFor } from '@/lib/labels/index';
import { libraryLabels } from '@/lib/labels/library';
import type { PackProblem } from '@/lib/model/problem';
import { parsePack } from '@/lib/packs/index';

const nothing = () => {};

const job = (outcome: ImportOutcome | null, more: Partial<ImportJob> = {}): ImportJob => ({
  id: 1,
  name: 'mine.json',
  step: outcome === null ? 'checking' : 'done',
  progress: null,
  outcome,
  ...more,
});

const show = (jobs: readonly ImportJob[], language: 'en' | 'fr' = 'en', act = {}) =>
  render(
    <ImportPanel
      jobs={jobs}
      labels={labelsFor(language)}
      words={libraryLabels(language)}
      onFiles={nothing}
      onCancel={nothing}
      onDismiss={nothing}
      {...act}
    />,
  );

const title = { en: 'My claims', fr: 'Mes affirmations' };

afterEach(cleanup);

describe('what became of a file', () => {
  const cases: readonly (readonly [string, ImportOutcome, RegExp])[] = [
    [
      'installed',
      { kind: 'installed', id: 'mine', title, version: '1.0.0', claims: 1, beside: [] },
      /Installed .My claims., version 1\.0\.0, with 1 claim\./,
    ],
    [
      'already installed',
      { kind: 'unchanged', title, version: '1.0.0' },
      /already installed\. Nothing was changed\./,
    ],
    [
      'updated',
      { kind: 'updated', title, from: '1.0.0', to: '1.1.0' },
      /from 1\.0\.0 to 1\.1\.0\. Version 1\.0\.0 is kept/,
    ],
    [
      'older',
      { kind: 'older', title, version: '0.9.0', installed: '1.0.0' },
      /version 0\.9\.0, older than the installed 1\.0\.0\. Nothing was changed\./,
    ],
    [
      'same version, other content',
      { kind: 'differs', title, version: '1.0.0' },
      /holds something else\. Nothing was changed/,
    ],
    ['cancelled', { kind: 'cancelled' }, /mine\.json: cancelled\. Nothing was changed\./],
    ['not text', { kind: 'not-text' }, /not text in UTF-8.*Nothing was changed\./],
    [
      'no room',
      { kind: 'failed', failure: { kind: 'full', message: 'There is no room left.' } },
      /There is no room left\./,
    ],
  ];
  test.each(cases)('%s', (_, outcome, words) => {
    const { container } = show([job(outcome)]);
    expect(container.querySelector('.lib-job')?.textContent).toMatch(words);
  });

  test('a pack with the id of the shipped one stands beside it, and says so', () => {
    show([
      job({
        kind: 'installed',
        id: 'dprk-deployment',
        title,
        version: '9.0.0',
        claims: 2,
        beside: [{ kind: 'extension' }],
      }),
    ]);
    expect(screen.getByText(/“dprk-deployment”.*came with the extension/).textContent).toContain(
      'replaces nothing',
    );
  });

  test('is said in French', () => {
    show([job({ kind: 'updated', title, from: '1.0.0', to: '1.1.0' })], 'fr');
    expect(screen.getByText(/est passé de la version 1\.0\.0 à la version 1\.1\.0/)).toBeTruthy();
  });
});

describe('problems of a file', () => {
  const problems: readonly PackProblem[] = [
    {
      path: 'claims[3].attestations[0].date',
      kind: 'bad-day',
      message: 'This is no day.',
      value: '2024-13-45',
    },
    { path: '', kind: 'file-too-many-values', message: 'The file holds too many values.' },
  ];

  test('are listed with their places, and nothing was changed', () => {
    const { container } = show([job({ kind: 'refused', problems })]);
    const entries = [...container.querySelectorAll('.lib-problems li')].map((li) => li.textContent);
    expect(entries[0]).toContain('claims[3].attestations[0].date');
    expect(entries[0]).toContain('This is no day.');
    expect(entries[0]).toContain('2024-13-45');
    expect(entries[1]).toContain('the whole file');
    expect(screen.getByText('Nothing was changed.')).toBeTruthy();
  });

  test('are told in French, with their places', () => {
    const all = parsePack('{ "format": "attested-pack/1", "claims": [{}], "parties": [');
    const cut = all.ok ? [] : all.error;
    show([job({ kind: 'refused', problems: [...problems, ...cut] })], 'fr');
    expect(screen.getByText(/Une date s’écrit 2024-10-28/)).toBeTruthy();
    expect(screen.getByText('ligne 1, colonne 60')).toBeTruthy();
    expect(screen.getByText(/crochets encore ouverts/)).toBeTruthy();
  });

  test('show markup of the file as text', () => {
    const value = '<img src=x onerror="document.title=1">';
    const { container } = show([
      job({
        kind: 'refused',
        problems: [{ path: 'title.en', kind: 'other', message: 'No markup.', value }],
      }),
    ]);
    expect(container.querySelector('.lib-problems img')).toBeNull();
    expect(container.querySelector('.lib-problems')?.textContent).toContain(value);
  });

  test('beyond the first dozen are shown when asked for', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      path: `claims[${index}].id`,
      kind: 'id-twice' as const,
      message: 'This id is there twice.',
    }));
    const { container } = show([job({ kind: 'refused', problems: many })]);
    expect(container.querySelectorAll('.lib-problems li')).toHaveLength(12);
    fireEvent.click(screen.getByText('and 18 more'));
    await vi.waitFor(() => expect(container.querySelectorAll('.lib-problems li')).toHaveLength(30));
  });
});

test('a file on its way shows how far it is, and can be stopped', () => {
  const onCancel = vi.fn();
  show([job(null, { step: 'reading', progress: 0.4 })], 'en', { onCancel });
  const bar = screen.getByRole<HTMLProgressElement>('progressbar');
  expect(bar.value).toBe(0.4);
  expect(within(screen.getByRole('list')).getByText('Reading mine.json…')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledWith(1);
});

test('files dropped anywhere are taken, several at once, and the page stays', async () => {
  const onFiles = vi.fn();
  render(
    <DropTarget invitation="Drop to import" onFiles={onFiles}>
      <p>content</p>
    </DropTarget>,
  );
  const carried = new DataTransfer();
  carried.items.add(new File(['{}'], 'one.json'));
  carried.items.add(new File(['{}'], 'two.json'));
  const send = (type: string) => {
    const event = new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true });
    screen.getByText('content').dispatchEvent(event);
    return event;
  };
  // Effects, and with them the listeners, come after the first paint.
  await vi.waitFor(() => expect(send('dragover').defaultPrevented).toBe(true));
  send('dragenter');
  await screen.findByText('Drop to import');
  expect(send('drop').defaultPrevented).toBe(true);
  expect(onFiles.mock.calls[0]?.[0].map(({ name }: File) => name)).toEqual([
    'one.json',
    'two.json',
  ]);
  await vi.waitFor(() => expect(screen.queryByText('Drop to import')).toBeNull());
});

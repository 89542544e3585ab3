import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '@/components/card/Card';
import { CARD_STYLES } from '@/components/card/styles';
import { SourceLink } from '@/components/SourceLink';
import { labelsFor } from '@/lib/labels/index';
import type { ClaimView } from '@/lib/model/reading';
import { judged, TODAY } from './fixtures';

afterEach(cleanup);

const nothing = () => {};

const show = (
  what: ReturnType<typeof judged>,
  published: string | null,
  more: Partial<CardProps> = {},
) =>
  render(
    <Card
      {...what}
      published={published}
      today={TODAY}
      language="en"
      onDismiss={nothing}
      onOpenLibrary={nothing}
      onOpenMarks={nothing}
      onClose={nothing}
      {...more}
    />,
  );

const text = () => screen.getByRole('dialog').textContent ?? '';

describe('then and now', () => {
  test('a page of October sees both days of the denier who acknowledged', () => {
    show(judged('troops-in-russia', '2024-10-22', { credits: ['sk-nis'] }), '2024-10-22');
    expect(text()).toContain('Acknowledged by Russia (26 Apr 2025) and North Korea (28 Apr 2025)');
    expect(text()).toContain('When published, 22 Oct 2024');
    expect(text()).toContain('denied by Russia (10 Oct 2024) and North Korea (21 Oct 2024)');
    expect(text()).toContain('North Korea (28 Apr 2025, after denying it on 21 Oct 2024)');
  });

  test('a page of today sees one state', () => {
    show(judged('troops-in-russia', '2026-01-10'), '2026-01-10');
    expect(text()).not.toContain('When published');
    expect(text()).not.toContain('gives no date');
  });

  test('a page without a date sees today’s state and that the date is missing', () => {
    show(judged('troops-in-russia', null), null);
    expect(text()).toContain('The page gives no date');
    expect(text()).not.toContain('When published');
  });

  test('in French', () => {
    show(judged('troops-in-russia', '2024-10-22'), '2024-10-22', { language: 'fr' });
    expect(text()).toContain('La Corée du Nord a envoyé des troupes en Russie.');
    expect(text()).toContain(
      'Reconnu par la Russie (26 avr. 2025) et la Corée du Nord (28 avr. 2025)',
    );
    expect(screen.getByRole('dialog').lang).toBe('fr');
  });
});

test('a page that credits NATO with confirming combat is held against what NATO confirmed', () => {
  const what = judged('combat-in-kursk', '2024-10-29', { stance: 'confirmed', credits: ['nato'] });
  show(what, '2024-10-29');
  expect(text()).toContain('The page puts it as confirmed by NATO.');
  expect(text()).toContain(
    'The record differs: NATO confirmed another statement, “North Korean units were sent to the Kursk region” (28 Oct 2024), not this one.',
  );
});

describe('the history', () => {
  test('is newest first, with what was known on the page’s day, the rest behind a button', () => {
    show(judged('troops-in-russia', '2024-10-22'), '2024-10-22');
    const days = () => [...document.querySelectorAll('.said time')].map((time) => time.textContent);
    expect(days()).toEqual(['28 Apr 2025', '26 Apr 2025', '21 Oct 2024']);
    const more = screen.getByRole('button', { name: 'Show 7 statements between' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);
    expect(days()).toHaveLength(10);
    expect(days().at(-1)).toBe('10 Oct 2024');
  });

  test('folds the older ones where the page is the newest', () => {
    show(judged('troops-in-russia', '2026-01-10'), '2026-01-10');
    const first = document.querySelector('.history li');
    expect(first?.className).toBe('page-here');
    expect(screen.getByRole('button', { name: 'Show 7 more statements' })).toBeTruthy();
  });

  test('marks the page’s day between the statements before and after it', () => {
    show(judged('troops-in-russia', '2024-10-22'), '2024-10-22');
    fireEvent.click(screen.getByRole('button', { name: /statements between/ }));
    const mark = document.querySelector('.page-here');
    expect(mark?.textContent).toBe('This page, 22 Oct 2024');
    expect(mark?.previousElementSibling?.textContent).toContain('23 Oct 2024');
    expect(mark?.nextElementSibling?.textContent).toContain('21 Oct 2024');
  });

  test('shows what is not counted as not counted, and not as a denial', () => {
    show(judged('combat-in-kursk', '2024-10-29'), '2024-10-29');
    fireEvent.click(screen.getByRole('button', { name: /statements between/ }));
    const notYet = [...document.querySelectorAll<HTMLElement>('.said')].find((said) =>
      said.textContent?.includes('Cho Tae-yong'),
    );
    expect(notYet?.textContent).toContain('said it had not happened so far');
    expect(notYet?.textContent).toContain('Shown, not counted');
    expect(notYet?.textContent).not.toContain('denied');
  });

  test('shows a date no more exact than it is known', () => {
    show(judged('count-10000', '2024-10-29'), '2024-10-29');
    expect(text()).toContain('As reported on 18 Oct 2024');
  });
});

describe('the figure', () => {
  const figure = { value: 50_000, unit: 'soldiers' };

  test('is compared with what was given by then, in words and in a table', () => {
    show(judged('count-10000', '2024-11-12', { figure }), '2024-11-12');
    expect(text()).toContain('Higher than any figure given by then.');
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toContain('12 Nov 2024This page50,000');
    expect(rows.map((row) => row.textContent)).toContain(
      '4 Nov 2024US Department of Defense11,000 to 12,000 soldiers',
    );
  });

  test('is left out where a claim counts nothing', () => {
    show(judged('troops-in-russia', '2024-10-22'), '2024-10-22');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('several claims on the same words', () => {
  const what = judged('troops-in-russia', '2024-10-22');

  test('are counted, and gone through both ways, round at the ends', () => {
    const onSwitch = vi.fn();
    show(what, '2024-10-22', { here: { at: 0, of: 3, onSwitch } });
    expect(screen.getByText('1 of 3 claims on these words')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next claim on these words' }));
    fireEvent.click(screen.getByRole('button', { name: 'Previous claim on these words' }));
    expect(onSwitch.mock.calls).toEqual([[1], [2]]);
  });

  test('a lone claim has no switch', () => {
    show(what, '2024-10-22', { here: { at: 0, of: 1, onSwitch: nothing } });
    expect(screen.queryByText(/on these words/)).toBeNull();
  });
});

describe('what an update changed', () => {
  const { mention, claim } = judged('troops-in-russia', '2024-10-22');
  const changed = (name: ClaimView['now']['name']): ClaimView => ({
    ...claim,
    changed: { before: { ...claim.now, name }, on: '2026-10-12' },
  });

  test('the state', () => {
    show({ mention, claim: changed('contested') }, '2024-10-22');
    expect(text()).toContain('Changed with an update on 12 Oct 2026; before: contested.');
  });

  test('who stands behind it', () => {
    show({ mention, claim: changed('confirmed') }, '2024-10-22');
    expect(text()).toContain('Who stands behind it changed with an update on 12 Oct 2026.');
  });
});

test('says which pack a claim is from, and where that pack came from', () => {
  const { mention, claim } = judged('troops-in-russia', '2024-10-22');
  const from = (pack: string): string => {
    show({ mention, claim: { ...claim, ref: { ...claim.ref, pack } } }, null);
    const said = text();
    cleanup();
    return said;
  };
  expect(from('extension:test')).toContain('which came with the extension.');
  expect(from('file:test')).toContain('imported from a file.');
  expect(from('address:https://example.org/p.json#test')).toContain(
    'from https://example.org/p.json.',
  );
});

test('a lone party is never called confirming beside a state that is not confirmed', () => {
  const { mention, claim } = judged('troops-in-russia', '2024-10-22', { credits: [] });
  const affirms = claim.now.affirms.slice(0, 1).map((position) => ({
    ...position,
    acknowledges: false,
    attestation: { ...position.attestation, stance: 'confirms' as const },
    since: { ...position.since, stance: 'confirms' as const },
  }));
  const now = { ...claim.now, name: 'reported' as const, affirms };
  show({ mention: { ...mention, now }, claim: { ...claim, now } }, '2024-10-22');
  const states = document.querySelector('.card-states')?.textContent ?? '';
  expect(states.startsWith('AffirmedTodayAffirmed by ')).toBe(true);
});

describe('links', () => {
  test('lead out in a new tab, without opener and referrer', () => {
    show(judged('troops-in-russia', '2024-10-22'), '2024-10-22');
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.protocol).toMatch(/^https?:$/);
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
    }
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address'])(
    '%s becomes text',
    (url) => {
      const source = { id: 's', publisher: 'Somebody', title: 'A title', url };
      render(<SourceLink source={source} labels={labelsFor('en')} />);
      expect(screen.queryByRole('link')).toBeNull();
      expect(document.body.textContent).toContain('known only from Somebody, “A title”');
    },
  );
});

test('markup in a pack’s texts is shown as text', () => {
  const evil = '<img src=x onerror=alert(1)><b>bold</b>';
  const { mention, claim } = judged('troops-in-russia', '2024-10-22');
  const attestations = claim.attestations.map((one) => ({
    ...one,
    person: evil,
    note: { en: evil },
  }));
  const bad: ClaimView = {
    ...claim,
    statement: { en: evil },
    packTitle: { en: evil },
    attestations,
  };
  show({ mention, claim: bad }, '2024-10-22');
  expect(screen.getByRole('dialog', { name: evil })).toBeTruthy();
  expect(document.querySelector('img, b')).toBeNull();
});

describe('by keyboard', () => {
  test('Escape closes, once, and goes no further', () => {
    const onClose = vi.fn();
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    show(judged('breach', '2024-10-29'), '2024-10-29', { onClose });
    fireEvent.keyDown(screen.getByRole('button', { name: 'Close' }), { key: 'Escape' });
    document.removeEventListener('keydown', outside);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(outside).not.toHaveBeenCalled();
  });

  test('everything that acts is a button or link with a name, and does it', () => {
    const calls = { onDismiss: vi.fn(), onOpenLibrary: vi.fn(), onOpenMarks: vi.fn() };
    show(judged('breach', '2024-10-29'), '2024-10-29', calls);
    fireEvent.click(screen.getByRole('button', { name: 'Not this claim' }));
    fireEvent.click(screen.getByRole('button', { name: 'In the library' }));
    fireEvent.click(screen.getByRole('button', { name: 'What the marks mean' }));
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledTimes(1);
  });

  test('the dialog takes focus and is named by the claim', () => {
    show(judged('breach', '2024-10-29'), '2024-10-29');
    const dialog = screen.getByRole('dialog', {
      name: 'The deployment breaches Security Council resolutions.',
    });
    dialog.focus();
    expect(document.activeElement).toBe(dialog);
  });
});

test('says why, in the page’s own words where it is given them', () => {
  show(judged('breach', null), null, {
    wordsOf: ({ id }) => (id === 'to-send' ? 'envoyé' : 'soldats nord-coréens'),
  });
  expect(text()).toContain('Found together: “soldats nord-coréens” + “envoyé”');
});

test('says so where no wording was met', () => {
  const { claim, mention } = judged('breach', null);
  show({ claim, mention: { ...mention, signed: true } }, null, { wordsOf: () => 'envoyé' });
  expect(text()).toContain('found by these words together: “envoyé”');
});

test('the styles stand on their own in a shadow root', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLES);
  root.adoptedStyleSheets = [sheet];
  const { container } = show(judged('breach', null), null);
  root.append(container);
  const chip = root.querySelector('.chip-word');
  const card = root.querySelector('.card');
  expect(chip && getComputedStyle(chip).textDecorationLine).toBe('underline');
  expect(card && getComputedStyle(card).width).toBe('360px');
  host.remove();
});

test.each([
  ['confirmed', 'solid'],
  ['reported', 'dashed'],
  ['contested', 'double'],
  ['denied', 'wavy'],
  ['unconfirmed', 'dotted'],
])('%s is told by a %s line as well as by its word', async (state, line) => {
  const { StateChip } = await import('@/components/StateChip');
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = CARD_STYLES;
  const { container } = render(
    <div class="attested">
      <StateChip state={state as 'confirmed'} labels={labelsFor('en')} />
    </div>,
  );
  const word = container.querySelector('.chip-word');
  expect(word && getComputedStyle(word).textDecorationStyle).toBe(line);
  expect(container.querySelector('svg')).not.toBeNull();
  style.remove();
});

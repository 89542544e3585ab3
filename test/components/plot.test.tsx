import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { placeDots } from '@/components/plot/dots';
import { SeriesPlot } from '@/components/plot/SeriesPlot';
import { timeAxis } from '@/components/plot/time-axis';
import { labelsFor } from '@/lib/labels/index';
import type { SeriesPoint } from '@/lib/model/reading';
import { judged } from './fixtures';

afterEach(cleanup);

const time = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const EDGES = { left: 40, right: 320 };

describe('the axis of time', () => {
  const burst = ['2024-10-18', '2024-10-23', '2024-11-04', '2024-11-20'].map(time);
  const late = time('2026-02-12');

  test('leaves a long empty stretch out and gives the room to the crowded weeks', () => {
    const axis = timeAxis([...burst, late], EDGES, 'en');
    expect(axis.breaks).toHaveLength(1);
    const [first = 0, , , last = 0] = burst;
    expect(axis.x(last) - axis.x(first)).toBeGreaterThan((EDGES.right - EDGES.left) / 2);
    expect(axis.x(late)).toBeGreaterThan(axis.breaks[0] ?? 0);
  });

  test('keeps the order of days and stays inside its edges', () => {
    const times = [...burst, time('2025-06-15'), late];
    const { x } = timeAxis(times, EDGES, 'en');
    const at = times.map(x);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at.every((one) => one >= EDGES.left && one <= EDGES.right)).toBe(true);
  });

  test('has no break where statements come at a steady pace', () => {
    const steady = [
      '2024-01-10',
      '2024-06-10',
      '2024-11-10',
      '2025-04-10',
      '2025-09-10',
      '2026-02-10',
    ];
    expect(timeAxis(steady.map(time), EDGES, 'en').breaks).toHaveLength(0);
  });

  test('names its days in the language, each clear of the next', () => {
    const { ticks } = timeAxis([...burst, late], EDGES, 'fr');
    expect(ticks.map(({ text }) => text).at(-1)).toBe('févr. 2026');
    for (const [index, { x }] of ticks.entries()) {
      expect(x - (ticks[index - 1]?.x ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(40);
    }
  });

  test('has a place for a single day', () => {
    const { x, ticks } = timeAxis([late], EDGES, 'en');
    expect(x(late)).toBe(180);
    expect(ticks).toHaveLength(1);
  });
});

const point = (value: number): SeriesPoint => ({
  claim: 'c',
  attestation: {
    id: 'a',
    party: 'p',
    stance: 'asserts',
    date: '',
    precision: 'day',
    sources: [],
  },
  figure: { value, qualifier: 'exactly', unit: 'soldiers' },
});

test('dots of one day and number stand side by side, at their own height', () => {
  const dots = placeDots(
    [point(10), point(10), point(10), point(90)],
    () => 100,
    (value) => value,
    { radius: 4, wall: null },
  );
  expect(dots.map(({ low }) => low).toSorted((a, b) => a - b)).toEqual([10, 10, 10, 90]);
  const beside = dots.filter(({ low }) => low === 10).map(({ x }) => x);
  expect(new Set(beside).size).toBe(3);
  expect(Math.max(...beside) - Math.min(...beside)).toBeLessThan(20);
});

test('no dot crosses the page’s day to stand clear of others', () => {
  const dots = placeDots(
    Array.from({ length: 6 }, () => point(10)),
    () => 100,
    (value) => value,
    { radius: 4, wall: 102 },
  );
  expect(dots.every(({ x }) => x < 102)).toBe(true);
});

describe('the plot', () => {
  const figure = { value: 50_000, unit: 'soldiers' };
  const show = (withTable = false) =>
    render(
      <SeriesPlot
        view={judged('count-10000', '2024-11-12', { figure }).claim}
        labels={labelsFor('en')}
        page={{ value: 50_000, published: '2024-11-12' }}
        withTable={withTable}
      />,
    );
  const words = () => document.querySelector('.plot-words')?.textContent;

  test('is one stop for Tab; arrow keys go from dot to dot and say each', () => {
    show();
    const dots = screen.getAllByRole('img');
    expect(dots.filter((dot) => dot.getAttribute('tabindex') === '0')).toHaveLength(1);
    void act(() => dots[0]?.focus());
    expect(words()).toBe(dots[0]?.getAttribute('aria-label'));
    fireEvent.keyDown(dots[0] as Element, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(dots[1]);
    expect(words()).toBe(dots[1]?.getAttribute('aria-label'));
    fireEvent.keyDown(dots[1] as Element, { key: 'End' });
    expect(document.activeElement).toBe(dots.at(-1));
    void act(() => dots.at(-1)?.blur());
    expect(words()).toContain('This page, 12 Nov 2024: 50,000');
  });

  test('says who, when, how many and of what under the pointer', () => {
    show();
    const dot = screen.getAllByRole('img')[0] as Element;
    fireEvent.pointerEnter(dot);
    expect(words()).toMatch(/^.+, .*\d{4}: .*\d/);
  });

  test('Escape is left to the card', () => {
    show();
    const dot = screen.getAllByRole('img')[0] as Element;
    expect(fireEvent.keyDown(dot, { key: 'Escape' })).toBe(true);
  });

  test('has a table that can be opened in the library', () => {
    show(true);
    const table = document.querySelector('details table');
    expect(
      within(table as HTMLElement).getAllByRole('row', { hidden: true }).length,
    ).toBeGreaterThan(2);
  });
});

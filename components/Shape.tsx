import type { JSX } from 'preact';
import type { Deed } from '@/lib/labels/index';
import type { StateName } from '@/lib/model/state';

/**
 * One family of discs for states and stances, told apart without colour: full for confirmed, a
 * ring with a dot for said by one, half for contested, struck for denied, dotted for open.
 */
const SHAPES = {
  full: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  seal: (
    <>
      <circle cx="6" cy="6" r="5.25" fill="none" stroke="currentColor" stroke-width="1.2" />
      <circle cx="6" cy="6" r="3.2" fill="currentColor" />
    </>
  ),
  said: (
    <>
      <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.5" />
      <circle cx="6" cy="6" r="1.7" fill="currentColor" />
    </>
  ),
  half: (
    <>
      <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" fill="currentColor" />
    </>
  ),
  struck: (
    <>
      <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M2.8 9.2l6.4-6.4" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  open: (
    <circle
      cx="6"
      cy="6"
      r="4.6"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-dasharray="1.6 2.01"
    />
  ),
  silent: (
    <>
      <circle
        cx="6"
        cy="6"
        r="4.6"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-dasharray="1.6 2.01"
      />
      <path d="M4 6h4" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  back: (
    <path
      d="M4.2 1.8L2 4l2.2 2.2M2 4h4.6a3 3 0 0 1 0 6H4"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linejoin="round"
    />
  ),
  quote: (
    <path
      d="M1.2 9V6.1C1.2 4 2.3 2.7 4.4 2.4v1.4c-.9.2-1.4.8-1.4 1.7h1.6V9zm5.4 0V6.1c0-2.1 1.1-3.4 3.2-3.7v1.4c-.9.2-1.4.8-1.4 1.7H10V9z"
      fill="currentColor"
    />
  ),
  dash: <path d="M2 6h8" stroke="currentColor" stroke-width="1.8" />,
} as const;

type ShapeName = keyof typeof SHAPES;

export const STATE_SHAPES: Readonly<Record<StateName, ShapeName>> = {
  confirmed: 'full',
  reported: 'said',
  contested: 'half',
  denied: 'struck',
  unconfirmed: 'open',
  view: 'quote',
  unknown: 'dash',
};

export const DEED_SHAPES: Readonly<Record<Deed, ShapeName>> = {
  acknowledges: 'seal',
  confirms: 'full',
  asserts: 'said',
  'cannot-confirm': 'open',
  'no-comment': 'silent',
  denies: 'struck',
  retracts: 'back',
};

/** A shape in the text's colour. It only repeats a word beside it, so it is hidden from readers. */
export const Shape = ({ name }: { readonly name: ShapeName }): JSX.Element => (
  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    {SHAPES[name]}
  </svg>
);

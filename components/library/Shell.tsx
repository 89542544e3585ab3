import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { LibraryLabels } from '@/lib/labels/library';
import type { Route } from './route';

interface Props {
  readonly view: Route['view'];
  readonly words: LibraryLabels;
  readonly children: ComponentChildren;
}

const PLACES = ['claims', 'packs', 'check', 'marks', 'settings'] as const;

/** The page around every view: the name, the ways to the views, and the view itself. */
export const Shell = ({ view, words, children }: Props): JSX.Element => {
  const main = useRef<HTMLElement>(null);
  const here = view === 'claim' ? 'claims' : view;
  return (
    <div class="lib attested">
      {/* A button, because the address's fragment says which view is open. */}
      <button type="button" class="lib-skip" onClick={() => main.current?.focus()}>
        {words.skip}
      </button>
      <header class="lib-head">
        <a class="lib-name" href="#claims">
          <img src="/icon/icon.svg" alt="" width="26" height="26" />
          Attested
        </a>
        <nav aria-label={words.nav.label}>
          <ul>
            {PLACES.map((place) => (
              <li key={place}>
                <a href={`#${place}`} {...(place === here ? { 'aria-current': 'page' } : {})}>
                  {words.nav[place]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1} class="lib-main">
        {children}
      </main>
    </div>
  );
};

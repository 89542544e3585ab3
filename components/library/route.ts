import type { ClaimRef, PackKey } from '@/lib/model/pack';

/** What the library shows, as its address's fragment says it. */
export type Route =
  /** `pack` narrows the list to one pack; `null` leaves it as the reader had it. */
  | { readonly view: 'claims'; readonly pack: PackKey | null }
  | { readonly view: 'claim'; readonly ref: ClaimRef }
  | { readonly view: 'packs' }
  | { readonly view: 'check'; readonly text: string }
  | { readonly view: 'marks' }
  | { readonly view: 'settings' };

const PLAIN = ['packs', 'marks', 'settings'] as const;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Reads a fragment (`#marks`, `#claims?pack=file:mine`, `#check=some%20text`,
 * `#claim=extension:dprk-deployment/troops-in-russia`). Anything else is the list of claims.
 *
 * The claim's id stands after the last slash: the key of a pack from an address has slashes of
 * its own, an id has none.
 */
export const readRoute = (fragment: string): Route => {
  const text = fragment.replace(/^#/, '');
  const plain = PLAIN.find((view) => view === text);
  if (plain) return { view: plain };
  if (text.startsWith('claims?pack=')) return { view: 'claims', pack: decode(text.slice(12)) };
  if (text === 'check') return { view: 'check', text: '' };
  if (text.startsWith('check=')) return { view: 'check', text: decode(text.slice(6)) };
  if (text.startsWith('claim=')) {
    const named = decode(text.slice(6));
    const slash = named.lastIndexOf('/');
    if (slash > 0 && slash < named.length - 1) {
      return {
        view: 'claim',
        ref: { pack: named.slice(0, slash), claim: named.slice(slash + 1) },
      };
    }
  }
  return { view: 'claims', pack: null };
};

/** The fragment that `readRoute` reads back, with its `#`. */
export const routeFragment = (route: Route): string => {
  switch (route.view) {
    case 'claim':
      return `#claim=${encodeURIComponent(`${route.ref.pack}/${route.ref.claim}`)}`;
    case 'check':
      return route.text === '' ? '#check' : `#check=${encodeURIComponent(route.text)}`;
    case 'claims':
      return route.pack === null ? '#claims' : `#claims?pack=${encodeURIComponent(route.pack)}`;
    case 'packs':
    case 'marks':
    case 'settings':
      return `#${route.view}`;
  }
};

/**
 * What an element means for the text around it, judged by tag and attributes alone, so that a
 * server-side DOM gives the same answer as a browser and no style or layout is ever computed.
 */
export type Treatment =
  /** Flows with the text around it. */
  | 'inline'
  /** Starts and ends a block. */
  | 'block'
  /** `<br>`: a line break inside a block. */
  | 'break'
  /** Nothing of it is seen or read: a script, a comment. Words on both sides touch. */
  | 'nothing'
  /** Something stands there that is not article text: a button, code, hidden words. */
  | 'gap'
  /** The page's frame (navigation, sidebars): not text of the article, ends a block. */
  | 'frame';

const table = (treatment: Treatment, tags: string): (readonly [string, Treatment])[] =>
  tags.split(' ').map((tag) => [tag, treatment]);

const BY_TAG: ReadonlyMap<string, Treatment> = new Map([
  ...table(
    'block',
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p section summary table tbody td tfoot th thead tr ul',
  ),
  ...table('break', 'br'),
  ...table('nothing', 'base head link meta noscript script style template title wbr'),
  ...table(
    'gap',
    'audio button canvas code datalist embed iframe img input kbd label meter object option picture progress samp select svg textarea video math',
  ),
  ...table('frame', 'aside dialog footer frameset menu nav pre search'),
]);

const BY_ROLE: ReadonlyMap<string, Treatment> = new Map([
  ...table(
    'frame',
    'alert alertdialog complementary contentinfo dialog form log menu menubar navigation search status tablist toolbar tooltip tree',
  ),
  ...table('gap', 'button checkbox combobox doc-noteref listbox switch tab textbox'),
]);

/** `role` where the tag alone would say something else about a whole article. */
const ROOTS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'h1']);

const NOTE = /^[\s\d,;[\]()*†‡–-]*$/;

/** Numbers and links set high are notes ("[1]"); letters are words ("M^me", "1^er"). */
const isNote = (sup: Element): boolean => {
  const text = sup.textContent ?? '';
  return NOTE.test(text) || (text.length <= 12 && sup.getElementsByTagName('a').length > 0);
};

/** Hidden by attribute or inline style. Computed style is asked only for what gets painted. */
export const isHidden = (element: Element): boolean => {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
};

const isEdited = (element: Element): boolean => {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
};

/** Of a closed `<details>` only the summary is seen. */
export const isFolded = (element: Element): boolean =>
  element.localName === 'details' && !element.hasAttribute('open');

/**
 * @param tag the element's own, and `attributes` whether it has any: asked once, since every call
 *   into the DOM counts in a walk over a whole page.
 * @param folded whether its parent is.
 */
export const treatmentIn = (
  element: Element,
  tag: string,
  attributes: boolean,
  folded: boolean,
): Treatment => {
  const byTag = BY_TAG.get(tag) ?? 'inline';
  if (byTag === 'nothing' || byTag === 'break') return byTag;
  if (attributes && (isHidden(element) || isEdited(element))) {
    return byTag === 'inline' ? 'gap' : 'frame';
  }
  if (byTag === 'gap' || byTag === 'frame') return byTag;
  if (tag === 'sup') return isNote(element) ? 'gap' : 'inline';
  if (folded && tag !== 'summary') return 'frame';
  const role = attributes ? element.getAttribute('role') : null;
  if (role !== null && !ROOTS.has(tag)) return BY_ROLE.get(role) ?? byTag;
  return byTag;
};

export const treatmentOf = (element: Element): Treatment => {
  const { parentElement: parent } = element;
  const folded = parent !== null && isFolded(parent);
  return treatmentIn(element, element.localName, element.hasAttributes(), folded);
};

/**
 * Names of containers that stand beside an article rather than in it. A hint only: when most of
 * an article's text stands in such containers, the name means something else there.
 */
const BESIDE =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|read-?also|lire-?aussi|comments?|disqus_thread|disqus|respond|shar(?:e|ing)|social|newsletter|cookies?|consent|gdpr|rgpd|promo|adverts?|advertisement|sponsored|breadcrumbs?|outbrain|taboola|most-?read|most-?popular|trending|paywall)(?=$|[\s_-]|[A-Z])/;

export const standsBeside = (element: Element): boolean => {
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (names.length > 1 && BESIDE.test(names)) return true;
  return /\/(?:Comment|UserComments|WPSideBar|SiteNavigationElement)$/.test(
    element.getAttribute('itemtype') ?? '',
  );
};

const LABELS =
  /^(?:(?:à |a )?(?:re)?lire (?:aussi|également)|(?:à )?voir (?:aussi|également)|sur le même (?:sujet|thème)|dans la même rubrique|(?:nos )?articles? (?:liés|similaires|connexes|associés|recommandés)|à découvrir|nos derniers articles|(?:les )?plus lus|newsletters?|partager(?: cet article)?|(?:\d+ )?commentaires?|réagir|read (?:more|also|next)|see also|related(?: articles?| stories| topics| content| posts)?|more (?:on this story|stories|news)|you (?:may|might) also like|recommended(?: for you)?|most (?:read|popular)|share(?: this(?: article| story)?)?|(?:\d+ )?comments?|leave a (?:comment|reply)|lesen sie auch|mehr zum thema|lea también|leer también|leggi anche|czytaj także|leia também|читайте також|читайте также|관련 ?기사)(?: ?\(\d+\))?\s*[:.…]?$/i;

/** Whether a block is but the heading of a box of links ("À lire aussi", "Related"). */
export const isBoxLabel = (text: string): boolean => {
  if (text.length > 200) return false;
  const label = text.trim();
  return label.length <= 40 && LABELS.test(label.replace(/\s+/g, ' '));
};

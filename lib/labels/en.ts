import { grammarEn } from './grammar-en';
import type { Labels } from './types';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const LONG_MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "1 claim", "3 claims". */
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const en: Labels = {
  language: 'en',
  grammar: grammarEn,
  states: {
    confirmed: 'Confirmed',
    reported: 'Affirmed',
    contested: 'Contested',
    denied: 'Denied',
    unconfirmed: 'Not confirmed',
    view: 'View',
    unknown: 'No record',
  },
  stateMeanings: {
    confirmed:
      'A party the claim is about has acknowledged it, or two or more parties affirm it, at least one of them confirming what another had said, and nobody denies it.',
    reported:
      'Somebody affirms it and nobody denies it, but no other party has confirmed what was said first.',
    contested: 'Somebody affirms it and somebody else denies it.',
    denied: 'Somebody denies it and nobody affirms it.',
    unconfirmed:
      'Nobody affirms or denies it, but somebody could not confirm it, would not comment, or said it had not happened yet.',
    view: 'A judgement, a demand or a policy: it is held or rejected, not confirmed.',
    unknown: 'The pack has no statement about it by that date.',
  },
  deeds: {
    acknowledges: 'acknowledged',
    confirms: 'confirmed',
    asserts: 'said so',
    'cannot-confirm': 'could not confirm',
    'no-comment': 'would not comment',
    denies: 'denied',
    retracts: 'took its statement back',
  },
  viewDeeds: {
    acknowledges: 'holds this view',
    confirms: 'holds this view',
    asserts: 'holds this view',
    'cannot-confirm': 'takes no position',
    'no-comment': 'would not comment',
    denies: 'rejects it',
    retracts: 'took its statement back',
  },
  relations: {
    'not-yet': 'said it had not happened so far',
    'other-period': 'about another period',
    'competing-figure': 'another figure',
    superseded: 'figure since replaced',
    'counter-example': 'a case that speaks against it',
    instance: 'one case of it',
    'ends-claim': 'says that it has ended',
  },
  qualifiers: {
    exactly: (n) => n,
    about: (n) => `about ${n}`,
    'more than': (n) => `more than ${n}`,
    'at least': (n) => `at least ${n}`,
    nearly: (n) => `nearly ${n}`,
    'up to': (n) => `up to ${n}`,
    'less than': (n) => `less than ${n}`,
    between: (n, upTo) => `${n} to ${upTo}`,
  },
  units: { casualties: 'killed or wounded', deaths: 'killed' },
  parts: {
    acknowledged: (by) => `acknowledged ${by}`,
    confirmed: (by) => `confirmed ${by}`,
    reported: (by) => `affirmed ${by}`,
    denied: (by) => `denied ${by}`,
    held: (by) => `held ${by}`,
    rejected: (by) => `rejected ${by}`,
    retracted: (by) => `taken back ${by}`,
    notConfirmed: (by) => `could not be confirmed ${by}`,
    noComment: (by) => `not commented on ${by}`,
    notYet: (by) => `said not to have happened so far ${by}`,
  },
  sentence: {
    nothing: 'No statement about this is on record by that day',
    implied: 'implied',
    others: (n) => count(n, 'other'),
    monthYear: (month, year) => `${LONG_MONTHS[month - 1] ?? ''} ${year}`,
    day: (day, month, year) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
    reportedOn: (day) => `as reported on ${day}`,
    whenPublished: (day, state) => `When this was published (${day}): ${state}.`,
    sinceThen: (events) => `Since then: ${events}.`,
    sincePublished: (day, events) => `Since this was published (${day}): ${events}.`,
    nothingSince: 'Nothing new is on record since then.',
    hadDenied: (day) => `after denying it on ${day}`,
    noDate: 'The page gives no date, so only today’s state is shown.',
    superseded: (by, figure, day, plural) =>
      `${by} ${plural ? 'have' : 'has'} since given another figure: ${figure} (${day}).`,
    deniedImplied: (name, statement, day) =>
      `${name} denied what this implies: ${statement} (${day})`,
  },
  page: {
    puts: {
      asserted: (by) =>
        by === null ? 'The page states it in its own words.' : `The page puts it as said ${by}.`,
      confirmed: (by) =>
        by === null
          ? 'The page puts it as confirmed, without saying by whom.'
          : `The page puts it as confirmed ${by}.`,
      'cannot-confirm': (_, subject) =>
        subject === null
          ? 'The page says that it could not be confirmed.'
          : `The page says that ${subject} could not confirm it.`,
      'no-comment': (_, subject) =>
        subject === null
          ? 'The page says that there was no comment on it.'
          : `The page says that ${subject} would not comment on it.`,
      denied: (by) =>
        by === null
          ? 'The page puts it as denied, without saying by whom.'
          : `The page puts it as denied ${by}.`,
      hypothetical: (by, subject) =>
        by === null
          ? 'The page puts it as a possibility.'
          : `The page puts it as a possibility, citing ${subject ?? ''}.`,
    },
    credit: {
      agrees: (subject, did, day) => `The record agrees: ${subject} ${did} (${day}).`,
      differs: (subject, did, day) => `The record differs: by then, ${subject} ${did} (${day}).`,
      differsOther: (subject, did, statement, day) =>
        `The record differs: ${subject} ${did} another statement${statement && `, ${statement}`} (${day}), not this one.`,
      later: (subject, did, day) => `The record has this only later: ${subject} ${did} (${day}).`,
      noRecord: (of) => `The record has no such statement ${of}.`,
    },
    did: {
      asserts: () => 'said so',
      confirms: () => 'confirmed it',
      'cannot-confirm': () => 'could not confirm it',
      'no-comment': () => 'would not comment on it',
      denies: () => 'denied it',
      retracts: (plural) => `took ${plural ? 'their' : 'its'} statement back`,
    },
    didQuote: {
      asserts: () => 'made',
      confirms: () => 'confirmed',
      'cannot-confirm': () => 'could not confirm',
      'no-comment': () => 'would not comment on',
      denies: () => 'denied',
      retracts: () => 'took back',
    },
    figure: {
      'in-line': (near) =>
        near === null
          ? 'In line with a figure given by then.'
          : `In line with the figure given ${near.by}: ${near.figure} (${near.day}).`,
      'above-all': (near) =>
        `Higher than any figure given by then.${near === null ? '' : ` The nearest, ${near.by}: ${near.figure} (${near.day}).`}`,
      'below-all': (near) =>
        `Lower than any figure given by then.${near === null ? '' : ` The nearest, ${near.by}: ${near.figure} (${near.day}).`}`,
      between: (near) =>
        `Between the figures given by then.${near === null ? '' : ` The nearest, ${near.by}: ${near.figure} (${near.day}).`}`,
      'killed-or-wounded-as-killed': (near) =>
        near === null
          ? 'A figure of killed or wounded, given on the page as killed.'
          : `A figure of killed or wounded, given on the page as killed: ${near.figure}, ${near.by} (${near.day}).`,
      'none-by-then': () => 'Nobody on record had given a figure by then.',
    },
  },
  card: {
    dialog: (statement) => `On record: ${statement}`,
    close: 'Close',
    now: 'Today',
    then: 'When published',
    onThePage: 'On this page',
    figure: 'The figure',
    colon: ': ',
    history: 'Who said what, when',
    sources: 'Sources',
    why: 'Why this was marked',
    whyWords: (words) => `Found together: ${words}`,
    whySigns: (words) => `Not a known wording; found by these words together: ${words}`,
    here: (at, of) => `${at} of ${of} claims on these words`,
    previousHere: 'Previous claim on these words',
    nextHere: 'Next claim on these words',
    library: 'In the library',
    notThis: 'Not this claim',
    marks: 'What the marks mean',
    from: (pack, origin) => `From the pack ${pack}, ${origin}.`,
    origins: {
      extension: 'which came with the extension',
      file: 'imported from a file',
      address: (url) => `from ${url}`,
    },
    changed: {
      state: (day, before) => `Changed with an update on ${day}; before: ${before}.`,
      parties: (day) => `Who stands behind it changed with an update on ${day}.`,
    },
  },
  history: {
    more: (n) => `Show ${count(n, 'more statement')}`,
    between: (n) => `Show ${count(n, 'statement')} between`,
    fewer: 'Show fewer',
    pageHere: (day) => `This page, ${day}`,
    notCounted: 'shown, not counted',
    none: 'No statement on record.',
    knownOnlyFrom: (source) => `known only from ${source}`,
    inLanguage: (language) => `in ${language}`,
    opensElsewhere: 'opens in a new tab',
  },
  plot: {
    title: (series) => `${series}: figures over time`,
    pageNumber: (number, day) =>
      day === null ? `This page: ${number}` : `This page, ${day}: ${number}`,
    party: 'Who',
    date: 'When',
    number: 'Figure',
    page: 'This page',
    counts: 'What it counts',
    own: 'this claim',
    others: 'other claims of the series',
    table: 'As a table',
    keys: 'Arrow keys go from figure to figure.',
    gap: 'Time left out',
  },
  popup: {
    name: 'Attested',
    library: 'Library',
    onThisSite: (host) => `On ${host}`,
    everywhere: 'Everywhere',
    claimsFound: (claims) => `${count(claims, 'claim')} on this page`,
    places: (n) => count(n, 'place'),
    showOnPage: 'Show on the page',
    cannotPlace: 'This sentence can no longer be found on the page.',
    history: 'Full history',
    then: 'When published',
    situations: {
      loading: { title: 'Asking the page…', body: '' },
      reading: { title: 'Reading this page…', body: 'This stays on your machine.' },
      nothing: {
        title: 'None of the claims was found here',
        body: 'That verifies nothing: the page may say things that no installed pack covers.',
      },
      'not-article': {
        title: 'This does not look like an article',
        body: 'Such pages are read only when you ask.',
        action: 'Read it anyway',
      },
      unreadable: {
        title: 'This page cannot be read',
        body: 'Browsers keep extensions out of their own pages, of their stores, and of tabs that were open before the extension was installed. Reloading helps with the last.',
      },
      narrowed: {
        title: 'Your browser keeps Attested out here',
        body: 'It lets the extension read some sites only, or none by itself. You can allow all of them now, or this one in the browser’s menu of extensions; then reload the page.',
        action: 'Allow all sites',
      },
      'not-asked': {
        title: 'Read only when you ask',
        body: 'You chose which pages are read by themselves, in the library’s settings.',
        action: 'Read this page',
      },
      'off-here': {
        title: 'Switched off on this site',
        body: 'Nothing on it is read or marked.',
        action: 'Switch on here',
      },
      'off-everywhere': {
        title: 'Switched off everywhere',
        body: 'No page is read or marked.',
        action: 'Switch on',
      },
      'no-pack': {
        title: 'No pack is enabled',
        body: 'Claims come from packs. Enable one, or import your own, in the library.',
        action: 'Open the library',
      },
      failed: {
        title: 'This page could not be read',
        body: 'Something went wrong inside the extension. Nothing was lost.',
        action: 'Try again',
      },
    },
    footer: 'A marked sentence is not thereby wrong, and an unmarked one is not thereby confirmed.',
    marks: 'What the marks mean',
  },
  check: {
    title: 'Check a claim',
    placeholder: 'Type or paste a sentence',
    hint: 'Looked up in your packs, on your machine.',
    searching: 'Looking…',
    found: (n) => count(n, 'matching entry', 'matching entries'),
    nothing:
      'No entry in your packs matches. That says nothing about the sentence: they may simply not cover it.',
    failed: 'The look-up did not work. Try again.',
    clear: 'Clear',
    conflicts: {
      figure: 'A similar claim is on record; the figure differs.',
      negation: 'A similar claim is on record; one of the two is negated.',
      name: 'A similar claim is on record; a name differs.',
    },
    similarOnly: 'Similar words. On a page, this would not be marked.',
    signedOnly:
      'Found by its words together. On a page, this is marked where others tell what it is about.',
  },
};

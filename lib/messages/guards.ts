import { isDay } from '@/lib/model/calendar';
import type { Guards } from './listen';
import type { ToBackground } from './protocol';

/** More text than any article; beyond it a page is not read. UTF-16 code units. */
const MOST_PAGE_TEXT = 16_000_000;
const MOST_BLOCKS = 100_000;
const MOST_CHECKED_TEXT = 1_000_000;
/** More mentions than any page has, and more credits or evidence than any mention. */
const MOST_MENTIONS = 100_000;
const MOST_PARTS = 1000;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isIndex = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const isOneOf =
  (...names: readonly string[]) =>
  (value: unknown): boolean =>
    isText(value) && names.includes(value);

const isDayText = (value: unknown) => isText(value) && isDay(value);

const isBlock = (value: unknown): boolean =>
  isFields(value) &&
  isIndex(value['id']) &&
  isText(value['text']) &&
  isOneOf('title', 'heading', 'text')(value['role']) &&
  (value['lang'] === undefined || isText(value['lang']));

const isPageFacts = (value: unknown): boolean =>
  isFields(value) &&
  isText(value['url']) &&
  isText(value['title']) &&
  isTextOrNull(value['lang']) &&
  (value['published'] === null || isDayText(value['published']));

const isPageText = (value: unknown): boolean => {
  if (!isPageFacts(value) || !isFields(value) || !Array.isArray(value['blocks'])) return false;
  const blocks: readonly unknown[] = value['blocks'];
  if (blocks.length > MOST_BLOCKS || !blocks.every(isBlock)) return false;
  if (value['sure'] !== undefined && !isIndex(value['sure'])) return false;
  const size = blocks.reduce<number>(
    (sum, block) => sum + (block as { text: string }).text.length,
    0,
  );
  return size <= MOST_PAGE_TEXT;
};

const isClaimRef = (value: unknown): boolean =>
  isFields(value) && isText(value['pack']) && isText(value['claim']);

const isListOf =
  (check: (value: unknown) => boolean, most: number) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length <= most && value.every(check);

const isNumber = (value: unknown): boolean => typeof value === 'number';

const isFigureOrNull = (value: unknown): boolean =>
  value === null ||
  (isFields(value) &&
    isNumber(value['value']) &&
    (value['maximum'] === undefined || isNumber(value['maximum'])) &&
    isText(value['unit']));

const isEvidence = (value: unknown): boolean =>
  isFields(value) &&
  isText(value['kind']) &&
  isText(value['id']) &&
  isIndex(value['block']) &&
  isIndex(value['start']) &&
  isIndex(value['end']);

const isStance = isOneOf(
  'asserted',
  'confirmed',
  'cannot-confirm',
  'no-comment',
  'denied',
  'hypothetical',
);

const isMention = (value: unknown): boolean =>
  isFields(value) &&
  isClaimRef(value['ref']) &&
  isIndex(value['block']) &&
  isIndex(value['start']) &&
  isIndex(value['end']) &&
  isStance(value['stance']) &&
  isListOf(isText, MOST_PARTS)(value['credits']) &&
  isFigureOrNull(value['figure']) &&
  isListOf(isEvidence, MOST_PARTS)(value['evidence']) &&
  (value['signed'] === undefined || value['signed'] === true);

const isEmpty = isFields;

const isStatus = isOneOf(
  'read',
  'not-article',
  'off-here',
  'off-everywhere',
  'not-asked',
  'no-pack',
  'reading',
  'failed',
);

const having =
  (checks: Readonly<Record<string, (value: unknown) => boolean>>) =>
  (request: unknown): boolean =>
    isFields(request) && Object.entries(checks).every(([name, check]) => check(request[name]));

const optional = (check: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || check(value);

const isFlag = (value: unknown) => typeof value === 'boolean';

/** What the background lets in. */
export const backgroundGuards: Guards<ToBackground> = {
  readPage: { from: 'anyone', accepts: having({ page: isPageText, fresh: isFlag }) },
  judge: {
    from: 'anyone',
    accepts: having({ facts: isPageFacts, mentions: isListOf(isMention, MOST_MENTIONS) }),
  },
  mayRead: {
    from: 'anyone',
    accepts: having({ url: isText, asked: optional(isFlag), needsReader: optional(isFlag) }),
  },
  report: { from: 'anyone', accepts: having({ status: isStatus, claims: isIndex }) },
  needCard: { from: 'anyone', accepts: isEmpty },
  checkText: {
    from: 'extension',
    accepts: having({ text: (text) => isText(text) && text.length <= MOST_CHECKED_TEXT }),
  },
  dismiss: { from: 'anyone', accepts: having({ url: isText, ref: isClaimRef, quote: isText }) },
  openLibrary: {
    from: 'anyone',
    accepts: having({ ref: optional(isClaimRef), section: optional(isOneOf('packs', 'marks')) }),
  },
  packsChanged: { from: 'extension', accepts: isEmpty },
  preparing: { from: 'extension', accepts: isEmpty },
};

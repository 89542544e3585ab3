/** What posts carry besides their words: addresses, tags, handles and a signature. */

/** A text without what no claim contains. */
export interface Cleaned {
  readonly body: string;
  /** Names of those who signed, apart: who says it is not what is said. */
  readonly signers: string;
  /** Month and year of the signature, as written; `null` without them. */
  readonly signed: readonly [month: string, year: string] | null;
}

const ADDRESS = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S*/gi;
/** A post quoted with its signature: "— Name (@handle) January 1, 2020", "1 janvier 2020". */
const SIGNATURE =
  /[—–-]\s*(?<name>[^—()]{0,60})\(@\w+\)(?:\s+(?:(?<month>\p{L}{3,12})\.? \d{1,2}|\d{1,2}\.? (?:de )?(?<monthAfter>\p{L}{3,12})\.?(?: de)?),? (?<year>\d{4}))?/gu;

/** Takes out addresses and signatures; cuts #TagsLikeThis into words. */
export const cleanPost = (text: string): Cleaned => {
  let body = text.normalize('NFKC');
  let signers = '';
  let signed: Cleaned['signed'] = null;
  if (/:\/\/|www\.|pic\.twitter/i.test(body)) body = body.replace(ADDRESS, ' ');
  if (body.includes('@')) {
    body = body.replace(SIGNATURE, (...found) => {
      const { name, month, monthAfter, year }: Record<string, string | undefined> = found.at(-1);
      const written = month ?? monthAfter;
      signers += `${name}. `;
      if (written !== undefined && year !== undefined) signed = [written, year];
      return '. ';
    });
  }
  const inWords = (part: string) => part.replace(/[#@][\p{L}\p{N}_]+/gu, wordsOfTag);
  return { body: inWords(body), signers: inWords(signers), signed };
};

const wordsOfTag = (tag: string): string =>
  tag
    .slice(1)
    .replaceAll('_', ' ')
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{L})(?=\p{N})/gu, '$& ');

/** Packs of any size, as files. */
import { writeFileSync } from 'node:fs';
import type { Claim, Pack } from '@/lib/model/pack';
import { termsOf, textOf } from './language';

/** More claims than this go into a second pack, as the caps of a pack ask. */
const MOST = 100_000;

/** Writes packs of so many claims and terms in all into a folder; gives their files. */
export const writePacks = (folder: string, claims: number, terms: number): readonly string[] => {
  const packs = Math.ceil(claims / MOST);
  // Words of a few letters are everyday words of some language by chance.
  const all = termsOf(terms * 2)
    .filter((term) => /\p{L}{6}/u.test(term))
    .slice(0, terms);
  const sentences = textOf('fr', Math.min(claims, 20_000) * 110, 3)
    .split(/(?<=\.)\s/)
    .filter((sentence) => sentence !== '');
  return Array.from({ length: packs }, (_, number) => {
    const own = all.filter((_term, at) => at % packs === number);
    const file = `${folder}/bench-${claims}-${number}.json`;
    writeFileSync(file, JSON.stringify(packOf(number, claims / packs, own, sentences)));
    return file;
  });
};

const TERMS_OF_A_CONCEPT = 20;

const packOf = (
  number: number,
  count: number,
  terms: readonly string[],
  sentences: readonly string[],
): Pack => {
  const concepts = Array.from(
    { length: Math.ceil(terms.length / TERMS_OF_A_CONCEPT) },
    (_, at) => ({
      id: `c${at}`,
      terms: { fr: terms.slice(at * TERMS_OF_A_CONCEPT, (at + 1) * TERMS_OF_A_CONCEPT) },
    }),
  );
  return {
    format: 'attested-pack/1',
    id: `bench-${number}`,
    version: '1.0.0',
    title: { en: 'Benchmark' },
    publisher: { name: 'Benchmark' },
    parties: [{ id: 'p', name: { en: 'Party' }, role: 'observer', names: { fr: ['Parti Zzyzx'] } }],
    sources: [{ id: 's', title: 'Source', date: '2024-01-01' }],
    series: [],
    concepts,
    claims: Array.from({ length: count }, (_, at): Claim => {
      const other = (at * 7919 + 13) % concepts.length;
      return {
        id: `claim-${at}`,
        nature: 'fact',
        subjects: [],
        statement: { fr: sentences[at % sentences.length] ?? '' },
        implies: at % 10 === 9 ? [`claim-${at - 1}`] : [],
        wordings: [{ who: [`c${at % concepts.length}`], act: [`c${other}`] }],
        attestations: [
          {
            id: 'a',
            party: 'p',
            stance: 'asserts',
            date: '2024-01-01',
            precision: 'day',
            sources: ['s'],
          },
        ],
      };
    }),
  };
};

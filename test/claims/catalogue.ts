import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Attestation, Claim, Figure, FigureQualifier, Pack, Party } from '@/lib/model/pack';
import { PACK_FORMAT } from '@/lib/model/pack';
import { parsePack } from '@/lib/packs/index';

const root = resolve(import.meta.dirname, '../..');
const catalogue = resolve(root, '../shared/catalogue/deployment.json');
const shipped = resolve(root, 'public/packs/dprk-deployment.json');
const articles = resolve(root, '../shared/articles/reading.json');

/** The facts that the shipped pack is made from lie beside the project, not in it. */
export const hasCatalogue = existsSync(catalogue);
export const hasArticles = existsSync(articles);

interface RawFigure {
  readonly value: number;
  readonly maximum?: number;
  readonly qualifier: string;
  readonly unit: string;
  readonly counts?: string;
}

interface RawAttestation {
  readonly id: string;
  readonly party: string;
  readonly stance: Attestation['stance'];
  readonly date: string;
  readonly date_precision: Attestation['precision'];
  readonly relation?: NonNullable<Attestation['relation']>;
  readonly figure: RawFigure | null;
  readonly sources: readonly string[];
}

interface RawClaim {
  readonly id: string;
  readonly nature: Claim['nature'];
  readonly subjects: readonly string[];
  readonly figure: RawFigure | null;
  readonly series?: string;
  readonly implies: readonly string[];
  readonly attestations: readonly RawAttestation[];
}

interface RawCatalogue {
  readonly parties: readonly { id: string; name_en: string; role: Party['role']; of?: string }[];
  readonly claims: readonly RawClaim[];
}

/** The catalogue's claims and attestations as a pack: ids for names, no sources, no wordings. */
export function cataloguePack(): Pack {
  const raw = JSON.parse(readFileSync(catalogue, 'utf8')) as RawCatalogue;
  const series = new Set(raw.claims.flatMap((claim) => claim.series ?? []));
  return {
    format: PACK_FORMAT,
    id: 'catalogue',
    version: '1.0.0',
    title: { en: 'Catalogue' },
    publisher: { name: 'Test' },
    parties: raw.parties.map(({ id, name_en, role, of }) => ({
      id,
      name: { en: name_en },
      role,
      ...(of === undefined ? {} : { of }),
      names: {},
    })),
    sources: [],
    series: [...series].map((id) => ({ id, name: { en: id } })),
    concepts: [],
    claims: raw.claims.map(toClaim),
  };
}

function toClaim(raw: RawClaim): Claim {
  return {
    id: raw.id,
    nature: raw.nature,
    subjects: raw.subjects,
    statement: { en: raw.id },
    ...(raw.figure === null ? {} : { figure: toFigure(raw.figure) }),
    ...(raw.series === undefined ? {} : { series: raw.series }),
    implies: raw.implies,
    wordings: [],
    attestations: raw.attestations.map((a) => ({
      id: a.id,
      party: a.party,
      stance: a.stance,
      date: a.date,
      precision: a.date_precision,
      ...(a.relation === undefined ? {} : { relation: a.relation }),
      ...(a.figure === null ? {} : { figure: toFigure(a.figure) }),
      sources: a.sources,
    })),
  };
}

function toFigure({ value, maximum, qualifier, unit, counts }: RawFigure): Figure {
  return {
    value,
    ...(maximum === undefined ? {} : { maximum }),
    qualifier: (qualifier === 'stated' ? 'exactly' : qualifier) as FigureQualifier,
    unit,
    ...(counts === undefined ? {} : { counts: { en: counts } }),
  };
}

/** The packs that hold the catalogue's facts: the catalogue where it is there, the shipped pack. */
export function worked(): readonly [name: string, pack: Pack][] {
  const packs: [string, Pack][] = hasCatalogue ? [['the catalogue', cataloguePack()]] : [];
  if (existsSync(shipped)) packs.push(['the shipped pack', shippedPack()]);
  return packs;
}

function shippedPack(): Pack {
  const parsed = parsePack(readFileSync(shipped, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** A page of the careful reading: what it states, how, and whom it credits. */
export interface ReadArticle {
  readonly id: string;
  readonly published: string;
  readonly reading: readonly {
    readonly quote: string;
    readonly claims: readonly { id: string; stance: string; by: readonly string[] }[];
  }[];
}

export function readArticles(): readonly ReadArticle[] {
  if (!hasArticles) return [];
  return (JSON.parse(readFileSync(articles, 'utf8')) as { articles: ReadArticle[] }).articles;
}

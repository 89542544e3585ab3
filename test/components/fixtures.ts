import { claimContext, makeReading } from '@/lib/claims/index';
import type { Mention } from '@/lib/model/mention';
import type { Attestation, Claim, Pack, Party, Source } from '@/lib/model/pack';
import { type ClaimView, claimKey, type JudgedMention, type Reading } from '@/lib/model/reading';

/** A few claims with part of their real record: who said what on which day, in our own words. */

export const PACK = 'extension:test';
export const TODAY = '2026-11-22';

const party = (
  id: string,
  en: string,
  fr: string,
  role: Party['role'] = 'observer',
  of?: string,
): Party => ({ id, name: { en, fr }, role, names: {}, ...(of === undefined ? {} : { of }) });

const parties: readonly Party[] = [
  party('dprk', 'North Korea', 'Corée du Nord', 'subject'),
  party('dprk-un', 'DPRK (mission to the UN)', 'RPDC (mission à l’ONU)', 'subject', 'dprk'),
  party('dprk-leadership', 'DPRK (leadership)', 'RPDC (direction)', 'subject', 'dprk'),
  party('russia', 'Russia', 'Russie', 'subject'),
  party('russia-kremlin', 'Russia (Kremlin)', 'Russie (Kremlin)', 'subject', 'russia'),
  party(
    'russia-general-staff',
    'Russia (General Staff)',
    'Russie (état-major)',
    'subject',
    'russia',
  ),
  party('ukraine', 'Ukraine', 'Ukraine', 'belligerent'),
  party(
    'ukraine-president',
    'Ukraine (President)',
    'Ukraine (présidence)',
    'belligerent',
    'ukraine',
  ),
  party('ukraine-hur', 'Ukraine (HUR)', 'Ukraine (renseignement HUR)', 'belligerent', 'ukraine'),
  party('sk', 'South Korea', 'Corée du Sud'),
  party('sk-nis', 'South Korea (NIS)', 'Corée du Sud (NIS)', 'observer', 'sk'),
  party('nato', 'NATO', 'OTAN'),
  party('us', 'United States', 'États-Unis'),
  party(
    'us-dod',
    'US Department of Defense',
    'Département américain de la Défense',
    'observer',
    'us',
  ),
  party('us-state', 'US State Department', 'Département d’État américain', 'observer', 'us'),
  party('france', 'France', 'France'),
];

const source = (
  id: string,
  publisher: string,
  title: string,
  url: string | undefined,
  date: string,
  language = 'en',
): Source => ({ id, publisher, title, date, language, ...(url === undefined ? {} : { url }) });

const sources: readonly Source[] = [
  source(
    'kbs-nis',
    'KBS World',
    'NIS: N. Korea began sending troops to Russia on Oct. 8',
    'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188550',
    '2024-10-18',
  ),
  source(
    'afp-rutte',
    'AFP (via SpaceWar)',
    'NATO cannot yet confirm N. Korea sending troops: Rutte',
    'https://www.spacewar.com/afp/241018113801.o5j4l27f.html',
    '2024-10-18',
  ),
  source(
    'kbs-dprk-un',
    'KBS World',
    'N. Korean UN mission dismisses troop dispatch as rumours',
    'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188596',
    '2024-10-22',
  ),
  source(
    'tass-peskov',
    'TASS',
    'Kremlin on reports of DPRK soldiers',
    'https://tass.com/politics/1854537',
    '2024-10-10',
  ),
  source(
    'afp-nato',
    'AFP (via The Korea Herald)',
    'NATO says has confirmed evidence of N. Korea troops in Russia',
    'https://www.koreaherald.com/view.php?ud=20241023050734',
    '2024-10-23',
  ),
  source(
    'reuters-austin',
    'Reuters (via The Korea Herald)',
    'Austin: evidence North Korean troops are in Russia',
    'https://www.koreaherald.com/view.php?ud=20241023050684',
    '2024-10-23',
  ),
  source(
    'mt-rutte',
    'The Moscow Times',
    'NATO says North Korean troops sent to Kursk region',
    'https://www.themoscowtimes.com/2024/10/28/nato-secretary-general-mark-rutte-decried-the-deployment-as-a-sign-ofrussian-president-vladimir-putins-growing-desperation-a86832',
    '2024-10-28',
  ),
  source(
    'nknews-gerasimov',
    'NK News',
    'In a first, Russia confirms North Korea’s involvement',
    'https://www.nknews.org/2025/04/in-a-first-russia-confirms-north-koreas-involvement-in-ukraine-war/',
    '2025-04-26',
  ),
  source(
    'kbs-kcna',
    'KBS News',
    'North Korea admits sending troops to Russia',
    'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8239676',
    '2025-04-28',
    'ko',
  ),
  source(
    'ap-springfield',
    'AP (via Springfield News-Sun)',
    '3,000 North Korean troops are in Russia, South Korea says',
    'https://www.springfieldnewssun.com/nation-world/3000-north-korean-troops-are-in-russia-preparing-to-fight-in-ukraine-south-korea-says/634TSHULIJAAVIAR44EXROCHVM/',
    '2024-10-23',
  ),
  source(
    'politico-umerov',
    'Politico Europe',
    'Ukraine clashed with North Korean troops for the first time, minister says',
    'https://www.politico.eu/article/ukraine-clashed-north-korean-troops-first-time-minister-says-rustem-umerov-moscow/',
    '2024-11-05',
  ),
  source(
    'meduza-patel',
    'Meduza',
    'U.S. says North Korean troops already fighting in Kursk region',
    'https://meduza.io/amp/en/news/2024/11/13/u-s-says-north-korean-troops-already-fighting-alongside-russian-troops-in-kursk-region',
    '2024-11-13',
  ),
  source(
    'budanov',
    'Ukrinform (via MENAFN)',
    'Budanov: nearly 11,000 North Korean troops ready in two weeks',
    'https://menafn.com/1108793987/Budanov-Nearly-11000-North-Korean-Troops-Will-Be-Ready-To-Fight-Against-Ukraine-In-Two-Weeks',
    '2024-10-18',
  ),
  source(
    'lbc-singh',
    'AFP (via LBCI)',
    'North Korea has sent 10,000 troops to train in Russia: Pentagon',
    'https://www.lbcgroup.tv/news/world-news/810384/north-korea-has-sent-10000-troops-to-train-in-russia-pentagon/en',
    '2024-10-28',
  ),
  source(
    'abc-ryder',
    'ABC News',
    '10,000 North Korean troops now in Kursk region, Pentagon says',
    'https://abcnews.go.com/International/north-korean-troops-russia-kursk-region-pentagon/story?id=115502852',
    '2024-11-05',
  ),
  source(
    'a-page',
    'Interfax-Ukraine',
    'OTAN confirme la présence militaire de la RPDC en Russie',
    undefined,
    '2024-10-24',
    'fr',
  ),
];

let last = 0;
const said = (
  of: string,
  stance: Attestation['stance'],
  date: string,
  sourceIds: readonly string[],
  more: Partial<Attestation> = {},
): Attestation => {
  last += 1;
  return { id: `a${last}`, party: of, stance, date, precision: 'day', sources: sourceIds, ...more };
};

const soldiers = (
  value: number,
  qualifier: 'about' | 'nearly' | 'between' = 'about',
  maximum?: number,
) => ({ value, qualifier, unit: 'soldiers', ...(maximum === undefined ? {} : { maximum }) });

const claims: readonly Claim[] = [
  {
    id: 'troops-in-russia',
    nature: 'fact',
    subjects: ['dprk', 'russia'],
    statement: {
      en: 'North Korea has sent troops to Russia.',
      fr: 'La Corée du Nord a envoyé des troupes en Russie.',
    },
    implies: [],
    wordings: [],
    attestations: [
      said('russia-kremlin', 'denies', '2024-10-10', ['tass-peskov'], { person: 'Dmitry Peskov' }),
      said('ukraine-president', 'asserts', '2024-10-16', [], { person: 'Volodymyr Zelensky' }),
      said('sk-nis', 'confirms', '2024-10-18', ['kbs-nis'], {
        note: {
          en: 'Seoul’s intelligence service announced that special forces had been shipped to Russia.',
          fr: 'Le renseignement de Séoul a annoncé l’envoi par mer de forces spéciales en Russie.',
        },
      }),
      said('nato', 'cannot-confirm', '2024-10-18', ['afp-rutte'], { person: 'Mark Rutte' }),
      said('dprk-un', 'denies', '2024-10-21', ['kbs-dprk-un']),
      said('us-dod', 'confirms', '2024-10-23', ['reuters-austin'], { person: 'Lloyd Austin' }),
      said('nato', 'confirms', '2024-10-23', ['afp-nato', 'a-page'], {
        person: 'Farah Dakhlallah',
      }),
      said('nato', 'confirms', '2024-10-28', ['mt-rutte'], { person: 'Mark Rutte' }),
      said('russia-general-staff', 'confirms', '2025-04-26', ['nknews-gerasimov'], {
        person: 'Valery Gerasimov',
      }),
      said('dprk-leadership', 'confirms', '2025-04-28', ['kbs-kcna'], {
        note: {
          en: 'The leadership said for the first time that troops had been sent on Kim Jong Un’s order.',
          fr: 'La direction a dit pour la première fois que des troupes étaient parties sur ordre de Kim Jong-un.',
        },
      }),
    ],
  },
  {
    id: 'troops-in-kursk',
    nature: 'fact',
    subjects: ['dprk', 'russia'],
    statement: {
      en: 'North Korean units were sent to the Kursk region.',
      fr: 'Des unités nord-coréennes ont été envoyées dans la région de Koursk.',
    },
    implies: ['troops-in-russia'],
    wordings: [],
    attestations: [said('nato', 'confirms', '2024-10-28', ['mt-rutte'], { person: 'Mark Rutte' })],
  },
  {
    id: 'combat-in-kursk',
    nature: 'fact',
    subjects: ['dprk', 'russia'],
    statement: {
      en: 'North Korean troops took part in combat in the Kursk region.',
      fr: 'Des troupes nord-coréennes ont pris part aux combats dans la région de Koursk.',
    },
    implies: ['troops-in-kursk'],
    wordings: [],
    attestations: [
      said('nato', 'cannot-confirm', '2024-10-18', ['afp-rutte'], { person: 'Mark Rutte' }),
      said('sk-nis', 'denies', '2024-10-23', ['ap-springfield'], {
        relation: 'not-yet',
        person: 'Cho Tae-yong',
      }),
      said('ukraine-president', 'asserts', '2024-11-05', ['politico-umerov'], {
        person: 'Volodymyr Zelensky',
      }),
      said('us-state', 'confirms', '2024-11-12', ['meduza-patel'], { person: 'Vedant Patel' }),
      said('russia-general-staff', 'confirms', '2025-04-26', ['nknews-gerasimov']),
    ],
  },
  {
    id: 'count-10000',
    nature: 'fact',
    subjects: ['dprk', 'russia'],
    statement: {
      en: 'About 10,000 North Korean soldiers are in Russia.',
      fr: 'Environ 10 000 soldats nord-coréens se trouvent en Russie.',
    },
    figure: soldiers(10_000),
    series: 'soldiers-in-russia',
    implies: ['troops-in-russia'],
    wordings: [],
    attestations: [
      said('ukraine-hur', 'asserts', '2024-10-18', ['budanov'], {
        precision: 'reported',
        person: 'Kyrylo Budanov',
        figure: soldiers(11_000, 'nearly'),
      }),
      said('sk-nis', 'asserts', '2024-10-23', ['ap-springfield'], {
        figure: soldiers(3_000),
        relation: 'competing-figure',
      }),
      said('us-dod', 'asserts', '2024-10-28', ['lbc-singh'], {
        person: 'Sabrina Singh',
        figure: soldiers(10_000),
      }),
      said('us-dod', 'confirms', '2024-11-04', ['abc-ryder'], {
        person: 'Pat Ryder',
        figure: soldiers(11_000, 'between', 12_000),
      }),
    ],
  },
  {
    id: 'breach',
    nature: 'view',
    subjects: [],
    statement: {
      en: 'The deployment breaches Security Council resolutions.',
      fr: 'Ce déploiement viole des résolutions du Conseil de sécurité.',
    },
    implies: [],
    wordings: [],
    attestations: [
      said('france', 'asserts', '2024-10-18', []),
      said('nato', 'asserts', '2024-10-28', ['mt-rutte'], { person: 'Mark Rutte' }),
      said('russia', 'denies', '2024-10-30', []),
    ],
  },
];

export const pack: Pack = {
  format: 'attested-pack/1',
  id: 'test',
  version: '1.0.0',
  title: { en: 'North Korean troops in Russia', fr: 'Troupes nord-coréennes en Russie' },
  publisher: { name: 'Attested' },
  parties,
  sources,
  series: [
    {
      id: 'soldiers-in-russia',
      name: { en: 'Soldiers in Russia', fr: 'Soldats en Russie' },
    },
  ],
  concepts: [],
  claims,
};

export const context = claimContext(pack);

export const mention = (claim: string, more: Partial<Mention> = {}): Mention => ({
  ref: { pack: PACK, claim },
  block: 0,
  start: 0,
  end: 40,
  stance: 'asserted',
  credits: [],
  figure: null,
  evidence: [
    { kind: 'concept', id: 'dprk-troops', block: 0, start: 0, end: 10 },
    { kind: 'concept', id: 'to-send', block: 0, start: 12, end: 20 },
  ],
  ...more,
});

/** A page's reading, judged by the real judge. */
export const reading = (mentions: readonly Mention[], published: string | null): Reading =>
  makeReading(
    { url: 'https://news.example/article', title: 'An article', lang: 'fr', published },
    mentions,
    new Map([[PACK, context]]),
    TODAY,
  );

/** One judged mention with its claim, as a card gets them. */
export const judged = (
  claim: string,
  published: string | null,
  more: Partial<Mention> = {},
): { readonly mention: JudgedMention; readonly claim: ClaimView } => {
  const page = reading([mention(claim, more)], published);
  const [first] = page.mentions;
  const view = page.claims[claimKey({ pack: PACK, claim })];
  if (first === undefined || view === undefined) throw new Error(`No such claim: ${claim}`);
  return { mention: first, claim: view };
};

import type { JSX } from 'preact';
import type { Labels } from '@/lib/labels/index';
import { dayText } from '@/lib/labels/index';
import type { Source } from '@/lib/model/pack';

/** The address when it is one that a link may lead to: http or https, nothing else. */
export const safeAddress = (url: string | undefined): string | null => {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
};

const languageName = (labels: Labels, language: string): string => {
  try {
    return new Intl.DisplayNames([labels.language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};

interface Props {
  readonly source: Source;
  readonly labels: Labels;
}

/** A source as a link with publisher and date; as plain text when no address is known. */
export const SourceLink = ({ source, labels }: Props): JSX.Element => {
  const { publisher, title, date, language } = source;
  const address = safeAddress(source.url);
  if (address === null) {
    const name = publisher === undefined ? title : `${publisher}, ${labels.grammar.quote(title)}`;
    return <span class="source quiet">{labels.history.knownOnlyFrom(name)}</span>;
  }
  const foreign =
    language !== undefined && language !== labels.language
      ? labels.history.inLanguage(languageName(labels, language))
      : null;
  return (
    <span class="source">
      <a
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        title={foreign === null ? title : `${title} (${foreign})`}
        {...(language === undefined ? {} : { hreflang: language })}
      >
        {publisher ?? new URL(address).hostname.replace(/^www\./, '')}
        <span class="unseen">
          {`, ${title}${foreign === null ? '' : ` (${foreign})`}, ${labels.history.opensElsewhere}`}
        </span>
      </a>
      {date !== undefined && <span class="quiet">{` ${dayText(labels, date)}`}</span>}
    </span>
  );
};

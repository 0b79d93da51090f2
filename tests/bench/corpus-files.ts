import { createHash } from 'node:crypto';
import type { Claim } from '../../src/model/claim';
import type { Predicate, WholeCorpus } from '../../src/model/corpus';
import type { Entity } from '../../src/model/entity';
import type { ReleaseId } from '../../src/model/ids';
import { type Language, type Localized, languages } from '../../src/model/language';
import type { WholeRelease } from '../../src/model/release';
import type { TimeSpan } from '../../src/model/time-span';
import { flow, list, text, type YamlBlock, type YamlValue, yamlFile } from './yaml-text';

const localized = ({ th, en, ja }: Localized) => flow({ th: text(th), en: text(en), ja: text(ja) });
const ids = (all: readonly string[]) => list(all.map((id) => text(id)));

/** A list whose single item may stand alone. */
const oneOrMore = (all: readonly string[]) =>
  all.length === 1 && all[0] !== undefined ? text(all[0]) : ids(all);

function time({ from, to, precision }: TimeSpan): YamlValue {
  if (precision === 'range') return flow({ from: text(from), to: text(to) });
  return text(from.slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4));
}

function name(entity: Entity, language: Language): YamlValue {
  const { kind, source } = entity.nameNotes[language];
  const words = text(entity.name[language]);
  if (kind === 'established' && source === null) return words;
  return flow({ text: words, kind: text(kind), source: text(source) });
}

function entityRecord(entity: Entity): YamlBlock {
  const { aliases, near, about } = entity;
  const tied = (relation: 'broader' | 'related') =>
    near
      .filter((one) => one.relation === relation)
      .map(({ entity: id, reason }) => ({ id: text(id), reason: localized(reason) }));
  return {
    id: text(entity.id),
    type: text(entity.type),
    side: text(entity.side),
    name: Object.fromEntries(languages.map((language) => [language, name(entity, language)])),
    label: localized(entity.label),
    about: about && {
      th: text(about.th),
      en: text(about.en),
      ja: text(about.ja),
      source: text(about.source),
    },
    aliases: aliases.map((alias) =>
      flow({ text: text(alias.text), kind: text(alias.kind), in: text(alias.in) }),
    ),
    formerly: ids(entity.formerly),
    organization: text(entity.organization),
    when: entity.when && time(entity.when),
    'when-words': text(entity.whenWords),
    'reported-in': text(entity.reportedIn),
    place: entity.place && localized(entity.place),
    'place-entity': text(entity.placeEntity),
    broader: tied('broader'),
    related: tied('related'),
  };
}

function claimRecord(claim: Claim, meetingTime: TimeSpan | null): YamlBlock {
  const local = (id: string) => id.slice(claim.release.length + 1);
  const { evidence, source, when } = claim;
  return {
    id: text(local(claim.id)),
    at: text(claim.at),
    'said-by': text(claim.saidBy),
    speech: text(claim.speech),
    subject: oneOrMore(claim.subjects),
    predicate: text(claim.predicate),
    object: oneOrMore(claim.objects),
    to: text(claim.to),
    under: text(claim.under),
    'part-of': claim.partOf && text(local(claim.partOf)),
    qualifier: text(claim.qualifier),
    when: when === meetingTime ? null : when === null ? 'null' : time(when),
    gist: { th: text(claim.gist.th), en: text(claim.gist.en), ja: text(claim.gist.ja) },
    basis: text(claim.basis),
    reason: claim.reason && localized(claim.reason),
    source: source && flow({ text: text(source.text), url: text(source.url) }),
    note: claim.note && localized(claim.note),
    evidence: evidence.map(({ quote, role, translation: { en, ja } }) => ({
      quote: text(quote),
      role: text(role),
      translation: en === null && ja === null ? null : flow({ en: text(en), ja: text(ja) }),
    })),
  };
}

function releaseRecord(release: WholeRelease): YamlBlock {
  const { titleTranslation, headline, body } = release;
  return {
    title: text(release.title),
    'title-translation': titleTranslation && {
      en: text(titleTranslation.en),
      ja: text(titleTranslation.ja),
    },
    publisher: localized(release.publisher),
    url: text(release.url),
    'url-basis': text(release.urlBasis),
    published: text(release.published),
    language: text(release.language),
    sha256: text(createHash('sha256').update(release.text).digest('hex')),
    body: flow({ start: `${body.start}`, end: `${body.end}` }),
    headline: headline && flow({ start: `${headline.start}`, end: `${headline.end}` }),
  };
}

function corpusRecord({ title, about, types, predicates }: WholeCorpus): YamlBlock {
  const term = ({
    label,
    inverse,
    addressee,
    brief,
    manner,
    subject,
    object,
    draws,
  }: Predicate): YamlValue => ({
    label: localized(label),
    inverse: localized(inverse),
    addressee: addressee ? localized(addressee) : null,
    brief: brief ? localized(brief) : null,
    manner: text(manner ?? null),
    subject: ids(subject),
    object: object.length === 0 ? '[]' : ids(object),
    draws: ids(draws),
  });
  return {
    title: localized(title),
    about: localized(about),
    languages: ids(languages),
    types: Object.fromEntries(
      types.map(({ id, label, plural }) => [
        id,
        { label: localized(label), plural: localized(plural) },
      ]),
    ),
    predicates: Object.fromEntries(predicates.map((one) => [one.id, term(one)])),
  };
}

/** The compiler reads no YAML file of more than 5 MB. */
const entitiesPerFile = 2000;

/**
 * The files of data/ that compile to a corpus (mentions and positions apart, which the compiler finds, and stories,
 * which are left out). Quotes must be unique in their bodies.
 */
export function corpusFiles(corpus: WholeCorpus): Map<string, string> {
  const files = new Map([['corpus.yaml', yamlFile(corpusRecord(corpus))]]);
  for (let from = 0; from < corpus.entities.length; from += entitiesPerFile) {
    const some = corpus.entities.slice(from, from + entitiesPerFile);
    files.set(
      `entities/from-${String(from).padStart(6, '0')}.yaml`,
      yamlFile(some.map(entityRecord)),
    );
  }
  const times = new Map(corpus.entities.map(({ id, when }) => [id, when]));
  const claims = new Map<ReleaseId, YamlBlock[]>(corpus.releases.map(({ id }) => [id, []]));
  for (const claim of corpus.claims) {
    const meetingTime = claim.at === null ? null : (times.get(claim.at) ?? null);
    claims.get(claim.release)?.push(claimRecord(claim, meetingTime));
  }
  for (const release of corpus.releases) {
    files.set(`releases/${release.id}.txt`, release.text);
    files.set(`releases/${release.id}.yaml`, yamlFile(releaseRecord(release)));
    files.set(`claims/${release.id}.yaml`, yamlFile(claims.get(release.id) ?? []));
  }
  return files;
}

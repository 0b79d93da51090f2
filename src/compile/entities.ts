import type { Alias, Entity, EntityType, NameNote, NearTopic } from '../model/entity';
import { entityId, releaseId } from '../model/ids';
import type { Catalogue } from './catalogue';
import { type Checked, checkShape } from './checked';
import type { Report } from './report';
import { type EntityData, entity } from './schema/entity';
import type { Sources } from './sources';
import { type Locator, readYamlList } from './yaml-file';

export type EntityDraft = Checked<EntityData>;

/** Reads entities/*.yaml, each a list. `complete` where every one of them was read and has an id. */
export function readEntities(
  sources: Sources,
  locator: Locator,
  report: Report,
): { readonly drafts: readonly EntityDraft[]; readonly complete: boolean } {
  const drafts: EntityDraft[] = [];
  let complete = true;
  for (const file of sources.entities) {
    const list = readYamlList(file, sources.yaml.get(file), report);
    for (const [index, data] of (list ?? []).entries()) {
      if (report.isFull(file)) {
        complete = false;
        break;
      }
      drafts.push(checkShape(entity, data, file, [index], locator, report));
    }
    complete &&= list !== null;
  }
  return { drafts, complete: complete && drafts.every(({ fields }) => fields.id !== undefined) };
}

/** Makes the catalogue, refusing ids that stand for two things. */
export function catalogueOf(
  { drafts, complete }: ReturnType<typeof readEntities>,
  report: Report,
): Catalogue {
  const types = new Map<string, EntityType | null>();
  const first = new Map<string, EntityDraft>();
  for (const draft of drafts) {
    const { id, type } = draft.fields;
    if (id === undefined) continue;
    const before = first.get(id);
    if (before) {
      const { file, line } = before.place('id');
      report.error(
        draft.place('id'),
        `the id "${id}" is taken (${file}, line ${line})`,
        'give this entity another id, or merge the two',
      );
      continue;
    }
    if (id === 'release') {
      report.error(
        draft.place('id'),
        'the id "release" stands for the voice of a release',
        'choose another id',
      );
    }
    first.set(id, draft);
    types.set(id, type ?? null);
  }
  return { types, renamed: formerIds(drafts, types, report), complete };
}

function formerIds(
  drafts: readonly EntityDraft[],
  types: ReadonlyMap<string, EntityType | null>,
  report: Report,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const { fields, place } of drafts) {
    for (const [index, former] of (fields.formerly ?? []).entries()) {
      const other = renamed.get(former);
      if (types.has(former)) {
        report.error(
          place('formerly', index),
          `the former id "${former}" is in use again`,
          'give the entity that has it now a new id: ids are never reused',
        );
      } else if (other !== undefined) {
        report.error(
          place('formerly', index),
          `"${former}" is a former id of "${other}" already`,
          'keep it with one of the two',
        );
      } else if (fields.id !== undefined) renamed.set(former, fields.id);
    }
  }
  return renamed;
}

/** The entity of the model; null where anything is missing. */
export function entityOf({ whole }: EntityDraft): Entity | null {
  if (!whole) return null;
  const { name } = whole;
  const note = ({ kind, source }: (typeof name)['th']): NameNote => ({
    kind,
    source: source ?? null,
  });
  const near: NearTopic[] = (['broader', 'related'] as const).flatMap((relation) =>
    (whole[relation] ?? []).map(({ id, reason }) => ({ entity: entityId(id), relation, reason })),
  );
  const idsOf = (relation: NearTopic['relation']) =>
    near.filter((one) => one.relation === relation).map((one) => one.entity);
  const optionalId = (id: string | undefined) => (id === undefined ? null : entityId(id));
  const reportedIn = whole['reported-in'];
  return {
    id: entityId(whole.id),
    type: whole.type,
    side: whole.side,
    name: { th: name.th.text, en: name.en.text, ja: name.ja.text },
    nameNotes: { th: note(name.th), en: note(name.en), ja: note(name.ja) },
    label: whole.label,
    about: whole.about ?? null,
    aliases: (whole.aliases ?? []).map(
      (alias): Alias => ({
        text: alias.text,
        kind: alias.kind,
        in: alias.in === undefined ? null : releaseId(alias.in),
      }),
    ),
    formerly: (whole.formerly ?? []).map(entityId),
    organization: optionalId(whole.organization),
    when: whole.when ?? null,
    whenWords: whole['when-words'] ?? null,
    place: whole.place ?? null,
    placeEntity: optionalId(whole['place-entity']),
    reportedIn: reportedIn === undefined ? null : releaseId(reportedIn),
    broader: idsOf('broader'),
    related: idsOf('related'),
    near,
  };
}

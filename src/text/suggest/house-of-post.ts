import type { Corpus } from '../../model/corpus';
import type { Side } from '../../model/entity';
import type { ReleaseId } from '../../model/ids';
import type { Localized } from '../../model/language';
import { linkIndex, linkName } from '../linking/link';
import type { ReadPerson, ReadRelease } from '../release/read-result';
import type { OrganizationDraft } from './organization-drafts';

/** The institution of a post; the id is empty where it is drafted without one. */
export interface House {
  readonly id: string;
  readonly name: Localized;
  readonly side: Side | null;
}

/** An ambassador's house is the embassy that is called by the same words: "เอกอัครราชทูต…ประจำ…". */
const ambassador = /^เอกอัครราชทูต(?:วิสามัญผู้มีอำนาจเต็ม)?(?:แห่ง)?(?=[ก-๙])/u;
const embassy = 'สถานเอกอัครราชทูต';

/**
 * Finds the institution in which someone's post is an office: one of the corpus, or one of those drafted with it. Null
 * where none or more than one is meant.
 */
export function houseFinder(
  read: ReadRelease,
  { entities }: Pick<Corpus, 'entities'>,
  drafts: readonly OrganizationDraft[],
  release: ReleaseId,
): (person: ReadPerson) => House | null {
  const index = linkIndex({ entities }, release);
  const byId = new Map(entities.map((entity) => [entity.id as string, entity]));
  const known = (id: string | null): House | null => {
    const entity = id === null ? undefined : byId.get(id);
    return entity === undefined ? null : { id: entity.id, name: entity.name, side: entity.side };
  };
  const drafted = (name: string): House | null => {
    const draft = drafts.find(({ calls }) => calls.includes(name));
    return draft === undefined ? null : { id: draft.id, name: draft.name, side: draft.side };
  };
  return ({ organization, post }) => {
    if (organization !== null) {
      const found = read.organizations.find((one) => one.name === organization);
      return known(found?.entity ?? null) ?? drafted(organization);
    }
    if (post === null || !ambassador.test(post)) return null;
    const name = post.replace(ambassador, embassy);
    const { entity } = linkName(index, name, [], ['organization', 'agency']);
    return known(entity) ?? drafted(name);
  };
}

import type { Claim } from '../model/claim';
import { calendarOf, languageOf } from '../store/appearance';
import type { State } from '../store/store';
import { encodeView } from '../view/codec';
import { defaultView, type View } from '../view/view';

/**
 * The address of a part of the view alone, without filters, camera and the like, as another person should see it: in
 * the language and calendar of the one who copies it.
 */
export function linkToPart(state: State, part: Partial<View>, address: string): string {
  const link = new URL(address);
  link.hash = encodeView({
    ...defaultView,
    ...part,
    language: languageOf(state),
    calendar: calendarOf(state),
  });
  return link.href;
}

/** The address of a claim, its words open in the reader: what a citation ends with. */
export const linkToClaim = (state: State, claim: Claim, address: string): string =>
  linkToPart(
    state,
    { passage: { release: claim.release, claim: claim.id, evidence: null } },
    address,
  );

import type { FoundPerson } from '../people/people';
import type { MeetingRoles } from './meeting-roles';

/** Talks on a journey, of which no one says who received whom: all took part. */
export const talkedAway = ({ host, guests, participants }: MeetingRoles): MeetingRoles => ({
  host: null,
  guests: [],
  participants: [...new Set([...guests, ...(host === null ? [] : [host]), ...participants])],
});

/** On a journey to a country the one who is met is at home, whoever the sentence speaks of. */
export function turnToVisitor(
  roles: MeetingRoles,
  people: readonly FoundPerson[],
  country: string | null,
): MeetingRoles {
  const { host, guests } = roles;
  const [guest] = guests;
  if (country === null || host === null || guest === undefined || guests.length > 1) return roles;
  return people[host]?.post?.includes(country) === true
    ? roles
    : { ...roles, host: guest, guests: [host] };
}

// What every part of one document's resolving works with.
import type { FoundMinutes } from '../found.ts';
import type { Attending } from './attendance.ts';
import type { Earlier } from './earlier.ts';
import type { Entities } from './entities.ts';
import type { Issues } from './issues.ts';
import type { Meetings, OwnMeeting } from './other-meetings.ts';
import type { Places } from './places.ts';
import type { Projects } from './projects.ts';

export type Resolving = {
  found: FoundMinutes;
  /** The text as read: spans point into it. */
  source: string;
  places: Places;
  entities: Entities;
  issues: Issues;
  attending: Attending;
  meetings: Meetings;
  projects: Projects;
  earlier: Earlier;
  own: OwnMeeting;
  /** Municipalities that «samtliga kommuner» means. */
  members: string[];
  /** The organisation whose body this is and its secretariat: named everywhere, about nothing. */
  home: ReadonlySet<string>;
  /** The body that the document says has retreats, if it does. */
  retreatOf: string | undefined;
};

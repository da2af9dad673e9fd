// The words by which text names projects, networks and bodies, checked once.
import { z } from 'zod';
import json from '../vocabulary/naming.json' with { type: 'json' };

const words = z.array(z.string().min(1)).min(1);
const pairs = z.array(z.tuple([z.string(), z.string()])).min(1);

export const naming = z
  .strictObject({
    /** A project's name follows. */
    project: words,
    /** Several projects' names follow. */
    projects: words,
    network: words,
    networks: words,
    /** «skolchefsnätverket» is a name by itself, the plain ones are not. */
    networkEndings: words,
    networkPlain: words,
    bodyEndings: words,
    bodyPlain: words,
    /** [a meeting, whose it is] */
    bodyMeetings: pairs,
    /** «sekretariatet»: the office that is known or was there. */
    officeWords: words,
    /** Words at the beginning of a heading that are no part of a name. */
    genre: words,
    /** Of those, the ones after which a project's name stands. */
    projectGenre: words,
    /** After these, a project's name when it stands in quotes. */
    quotedGenre: words,
    /** Behind a dash at a heading's end: how a project fares. */
    headingStatus: words,
    /** With a colon after it, a new project's name follows in a heading. */
    ideaGenre: words,
    /** Before a colon and a list of new projects, each with its town in brackets. */
    listed: words,
    /** Labels before a colon, and headings of lists: none is a project. */
    notProjects: words,
    /** A list's entry that begins so and names nobody is a paper that was handed in. */
    documents: words,
    /** Within a heading: another project's name follows. */
    alsoProject: words,
    /** After a comma or a dash in a heading: no part of the name. */
    headingTails: words,
    /** Where a name in running text ends. */
    stops: words,
    /** By the word before them («för», «i», «på»): they go on to something else and end a name. */
    follows: z.record(z.string(), words),
    /** Of the stops, those that join two words of a name when one more word ends the sentence: «Väg till arbete.» */
    softStops: words,
    /** Words that do not end a name after those. */
    notInNames: words,
    /** [the definite form, the title] */
    roleEndings: pairs,
    every: words,
    /** After one of those, before the towns that are left out. */
    excepting: words,
  })
  .parse(json);

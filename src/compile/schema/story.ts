import { z } from 'zod';
import { strict } from './strict';
import { count, localized } from './text';

const step = strict({
  view: z.string(),
  caption: localized,
  notes: localized,
  quotes: z.array(z.string()).optional(),
});

export const storyFile = strict({
  title: localized,
  about: localized,
  /** Its place among the stories; those without one stand after, by their ids. */
  order: count.optional(),
  steps: z.array(step).min(1),
});

export type StoryData = z.output<typeof storyFile>;

import { useEffect, useState } from 'react';
import { storyMessages } from '../../messages/story';
import type { Story } from '../../model/corpus';
import { useFormats, useMessages } from '../../store/use-messages';
import spoken from '../../ui/spoken.module.css';

interface Props {
  readonly story: Story;
  /** The step one is at, from 0. */
  readonly step: number;
}

/** Tells screen readers each step as it comes, and the first one too: what stands in a status from its start is not read. */
export function SpokenStep({ story, step }: Props) {
  const messages = useMessages(storyMessages);
  const { text } = useFormats();
  const now = story.steps[step];
  const words = now && `${messages.progress(step + 1, story.steps.length)} · ${text(now.caption)}`;
  const [said, say] = useState('');
  useEffect(() => say(words ?? ''), [words]);
  return (
    <p role="status" className={spoken.only}>
      {said}
    </p>
  );
}

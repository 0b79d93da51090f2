import { SafeText } from '../ui/safe-text';
import { BasisTag } from './basis-tag';
import type { WayWords } from './use-way-words';

interface Props {
  readonly words: Pick<WayWords, 'teller' | 'tellerInFull' | 'bases'>;
  readonly className?: string | undefined;
}

/** Who tells how something came up, in short, and on what it rests where no words state it. */
export function ToldBy({ words: { teller, tellerInFull, bases }, className }: Props) {
  return (
    <>
      {teller && (
        <span className={className} title={tellerInFull}>
          <SafeText text={teller} />
        </span>
      )}{' '}
      {bases.map((basis) => (
        <BasisTag key={basis} basis={basis} />
      ))}
    </>
  );
}

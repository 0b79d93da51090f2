import { appMessages } from '../messages/app';
import { formatProblem } from '../model/problem';
import { useMessages } from '../store/use-messages';
import { useYongyai } from '../store/use-store';
import styles from './problem-list.module.css';

/** What is wrong with the data that the curator saved last; nothing where all is well. */
export function ProblemList() {
  const messages = useMessages(appMessages);
  const problems = useYongyai((state) => state.problems);
  if (problems.length === 0) return null;
  return (
    <div role="alert" className={styles.problems}>
      <h2>{messages.problemsTitle(problems.length)}</h2>
      <p>{messages.problemsHint}</p>
      <ol>
        {problems.map((problem) => (
          <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
        ))}
      </ol>
    </div>
  );
}

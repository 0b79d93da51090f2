import { mkdir, writeFile } from 'node:fs/promises';
import { fail, type Outcome } from './outcome';
import { type Step, steps } from './steps';
import { type Done, table } from './table';

/** The steps of these names with what they need, in their order; all where none is named. */
function chosen(names: readonly string[]): readonly Step[] {
  if (names.length === 0) return steps;
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const lines = steps.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`);
    console.error(`there is no step ${unknown.join(', ')}; the steps are:\n${lines.join('\n')}`);
    process.exit(2);
  }
  const wanted = steps.filter(({ name }) => names.includes(name));
  return steps.filter((step) => wanted.some((one) => one === step || one.needs === step.name));
}

async function runStep(step: Step, before: readonly Done[]): Promise<Done> {
  const need = before.find((done) => done.step.name === step.needs);
  console.log(`\n── ${step.name}: ${step.about}`);
  if (need && need.outcome.failed > 0) {
    const note = `left out: it needs the step ${step.needs}, which failed`;
    console.log(note);
    return { step, outcome: fail(note), milliseconds: 0 };
  }
  const start = performance.now();
  const outcome = await step.run().catch((error: unknown) => {
    console.error(error);
    return fail('the step broke down');
  });
  return { step, outcome, milliseconds: performance.now() - start };
}

const done: Done[] = [];
for (const step of chosen(process.argv.slice(2))) done.push(await runStep(step, done));

const sum = (count: (outcome: Outcome) => number) =>
  done.reduce((total, { outcome }) => total + count(outcome), 0);
const total = `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;

await mkdir('.cache/reports', { recursive: true });
await writeFile('.cache/reports/total.txt', `${total}\n`);
console.log(`\n${table(done)}\n\n${total}`);
process.exitCode = sum(({ failed }) => failed) > 0 ? 1 : 0;

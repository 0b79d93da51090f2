import type { Predicate, TypeTerm } from '../model/corpus';
import { type EntityType, entityTypes } from '../model/entity';
import { isId, predicateId } from '../model/ids';
import type { Localized } from '../model/language';
import { type Checked, checkShape } from './checked';
import { didYouMean } from './nearest';
import { topOf } from './place';
import type { Report } from './report';
import { corpusFile, predicate, typeTerm } from './schema/corpus';
import type { Sources } from './sources';
import type { Data } from './yaml-data';
import { type Locator, readYaml } from './yaml-file';

/** corpus.yaml: what the corpus is, and the words that its claims may use. */
export interface Vocabulary {
  readonly title: Localized | null;
  readonly about: Localized | null;
  readonly types: readonly TypeTerm[];
  readonly predicates: ReadonlyMap<string, Predicate>;
  /** Predicates and types that have an entry, in order or not; null where nothing can be said of them. */
  readonly declared: ReadonlySet<string> | null;
  readonly declaredTypes: ReadonlySet<string> | null;
}

const nothing: Vocabulary = {
  title: null,
  about: null,
  types: [],
  predicates: new Map(),
  declared: null,
  declaredTypes: null,
};

const isMapping = (data: unknown): data is { readonly [key: string]: Data } =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const entriesOf = (data: unknown): readonly [string, Data][] =>
  isMapping(data) ? Object.entries(data) : [];

const isEntityType = (word: string): word is EntityType =>
  (entityTypes as readonly string[]).includes(word);

export function readVocabulary(sources: Sources, locator: Locator, report: Report): Vocabulary {
  const file = 'corpus.yaml';
  if (sources.corpus === null) {
    report.error(
      topOf(file),
      'corpus.yaml is missing',
      'add it: title, about, languages, types and predicates',
    );
    return nothing;
  }
  const source = sources.yaml.get(file);
  const read = source === undefined ? null : readYaml(file, source, report);
  if (!read) return nothing;
  const whole = checkShape(corpusFile, read.data, file, [], locator, report);
  for (const key of ['types', 'predicates'] as const) {
    const entries = whole.fields[key];
    // A key that is not there has been told of.
    if (entries === undefined || entriesOf(entries).length > 0) continue;
    report.error(
      whole.place(key),
      `"${key}" has no entries`,
      'list at least one, each with its labels',
    );
  }
  return {
    title: whole.fields.title ?? null,
    about: whole.fields.about ?? null,
    ...readTypes(whole, locator, report),
    ...readPredicates(whole, locator, report),
  };
}

type CorpusFile = Checked<{ types?: unknown; predicates?: unknown }>;

function readTypes(whole: CorpusFile, locator: Locator, report: Report) {
  const types: TypeTerm[] = [];
  const declaredTypes = new Set<string>();
  for (const [id, data] of entriesOf(whole.fields.types)) {
    declaredTypes.add(id);
    const term = checkShape(typeTerm, data, whole.file, ['types', id], locator, report);
    if (!isEntityType(id)) {
      const fix = didYouMean(id, entityTypes, `the types are ${entityTypes.join(', ')}`);
      report.error(whole.keyPlace('types', id), `unknown type ${JSON.stringify(id)}`, fix);
    } else if (term.whole) types.push({ id, ...term.whole });
  }
  return { types, declaredTypes: declaredTypes.size > 0 ? declaredTypes : null };
}

function readPredicates(whole: CorpusFile, locator: Locator, report: Report) {
  const predicates = new Map<string, Predicate>();
  const declared = new Set<string>();
  for (const [id, data] of entriesOf(whole.fields.predicates)) {
    declared.add(id);
    const term = checkShape(predicate, data, whole.file, ['predicates', id], locator, report);
    if (!isId(id)) {
      const fix = 'use letters, digits, "-", "_" and "."';
      report.error(whole.keyPlace('predicates', id), `${JSON.stringify(id)} is no id`, fix);
    } else if (term.whole) {
      predicates.set(id, { id: predicateId(id), ...term.whole });
      const { draws, object } = term.whole;
      if (draws.includes('holder') && object.some((type) => type !== 'post')) {
        const fix = 'let its object be [post], or draw subject-object';
        report.error(whole.place('predicates', id, 'draws'), 'only posts have holders', fix);
      }
    }
  }
  return { predicates, declared: declared.size > 0 ? declared : null };
}

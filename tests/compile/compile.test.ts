import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { labelLengthAtMost } from '../../src/compile/label-length';
import { formatProblem } from '../../src/model/problem';
import { tinyData, tinyDataWith } from '../fixtures/tiny-data';

const problemsOf = (files: ReadonlyMap<string, string | Uint8Array>) =>
  compile(files).problems.map(formatProblem);

function corpusOf(files: ReadonlyMap<string, string | Uint8Array>) {
  const { corpus, problems } = compile(files);
  if (!corpus) throw new Error(problems.map(formatProblem).join('\n'));
  return corpus;
}

describe('compile', () => {
  test('makes a corpus of files that are in order', () => {
    const { corpus, problems } = compile(tinyData());
    expect(problems).toEqual([]);
    expect(corpus).toMatchObject({
      version: 1,
      types: { length: 6 },
      predicates: [{ id: 'received' }, { id: 'agreed' }, { id: 'holds' }],
      releases: [{ id: 'r1', urlBasis: 'stated', publishedWords: null, slips: [] }],
      stories: [{ id: 's', steps: [{ view: 'v=1', quotes: ['r1/p2'] }] }],
    });
  });

  test('keeps the order of the files', () => {
    const { entities, claims } = corpusOf(tinyData());
    expect(entities.map(({ id }) => id)).toEqual([
      'somchai',
      'tanaka',
      'ministry',
      'minister',
      'clean-energy',
      'energy',
      'meeting',
    ]);
    expect(claims.map(({ id }) => id)).toEqual(['r1/p1', 'r1/p2', 'r1/p3']);
  });

  test('puts stories in the order that they give, the others after them', () => {
    const files = tinyData();
    const story = String(files.get('stories/s.yaml'));
    files.set('stories/a.yaml', story);
    files.set('stories/b.yaml', `order: 2\n${story}`);
    files.set('stories/c.yaml', `order: 1\n${story}`);
    expect(corpusOf(files).stories.map(({ id }) => id)).toEqual(['c', 'b', 'a', 's']);
  });

  test('puts releases in the order of publication, their claims with them', () => {
    const files = tinyData();
    const of = (path: string) => files.get(path) ?? '';
    const record = (day: string) => of('releases/r1.yaml').replace('2025-12-10', day);
    for (const [id, day] of [
      ['a-late', '2025-12-11'],
      ['z-early', '2025-12-09'],
      ['a-same', '2025-12-10'],
    ] as const) {
      files.set(`releases/${id}.yaml`, record(day));
      files.set(`releases/${id}.txt`, of('releases/r1.txt'));
      files.set(`claims/${id}.yaml`, of('claims/r1.yaml'));
    }
    const { releases, claims } = corpusOf(files);
    const order = ['z-early', 'a-same', 'r1', 'a-late'];
    expect(releases.map(({ id }) => id)).toEqual(order);
    expect(claims.map(({ id }) => id)).toEqual(
      order.flatMap((id) => [`${id}/p1`, `${id}/p2`, `${id}/p3`]),
    );
  });

  test('fills in every field of an entity', () => {
    const { entities } = corpusOf(tinyData());
    const [somchai, , , minister, cleanEnergy, , meeting] = entities;
    expect(somchai).toEqual({
      id: 'somchai',
      type: 'person',
      side: 'thailand',
      name: { th: 'สมชาย ใจดี', en: 'Somchai Jaidee', ja: 'ソムチャイ' },
      nameNotes: {
        th: { kind: 'established', source: null },
        en: { kind: 'established', source: null },
        ja: { kind: 'transcribed', source: null },
      },
      label: { th: 'ก', en: 'a', ja: 'あ' },
      about: null,
      aliases: [{ text: 'สมชาย', kind: 'short', in: 'r1' }],
      formerly: ['chai'],
      organization: null,
      when: null,
      whenWords: null,
      place: null,
      placeEntity: null,
      reportedIn: null,
      broader: [],
      related: [],
      near: [],
    });
    expect(minister).toMatchObject({ organization: 'ministry' });
    expect(cleanEnergy).toMatchObject({
      broader: ['energy'],
      related: [],
      near: [{ entity: 'energy', relation: 'broader', reason: { en: 'a' } }],
    });
    const edits = [
      'entities/all.yaml | broader: => related:',
      'entities/all.yaml | reported-in: r1 => reported-in: r1\\n  place-entity: ministry',
    ];
    const edited = corpusOf(tinyDataWith(...edits)).entities;
    expect(edited[4]).toMatchObject({
      broader: [],
      related: ['energy'],
      near: [{ entity: 'energy', relation: 'related' }],
    });
    expect(edited[6]).toMatchObject({ placeEntity: 'ministry' });
    expect(meeting).toMatchObject({
      when: { from: '2025-12-09', to: '2025-12-09', precision: 'day' },
      whenWords: 'วันที่ 9 ธันวาคม 2568',
      place: { th: 'ก', en: 'a', ja: 'あ' },
      reportedIn: 'r1',
    });
  });

  test('fills in what a record may leave out', () => {
    const notes = [
      'publisher-note: { th: ก, en: by, ja: あ }',
      'published-words: 9 ธันวาคม 2568',
      'published-note: { th: ก, en: on, ja: あ }',
    ].join('\\n');
    const translation = 'releases/r1.yaml | title-translation: { en: a, ja: あ } => ';
    const [bare] = compile(tinyDataWith(translation)).corpus?.releases ?? [];
    expect(bare).toMatchObject({
      titleTranslation: null,
      publisherNote: null,
      publishedWords: null,
      publishedNote: null,
    });
    const [noted] = corpusOf(
      tinyDataWith(
        `releases/r1.yaml | url-basis: => ${notes}\\nurl-basis:`,
        'releases/r1.yaml | published: "2025-12-10" => published: "2025-12-09"',
      ),
    ).releases;
    expect(noted).toMatchObject({
      titleTranslation: { en: 'a' },
      publisherNote: { en: 'by' },
      publishedWords: '9 ธันวาคม 2568',
      publishedNote: { en: 'on' },
    });
  });

  test('fills in the slips of a release, at their place in its text', () => {
    const slip = '{ quote: นายทานากะ, instead: นายทานากา, note: { th: ก, en: a, ja: あ } }';
    const [release] = corpusOf(
      tinyDataWith(`releases/r1.yaml | no-claim: => sic:\\n  - ${slip}\\nno-claim:`),
    ).releases;
    const start = release?.text.indexOf('นายทานากะ') ?? 0;
    expect(release?.slips).toEqual([
      {
        start,
        end: start + 'นายทานากะ'.length,
        quote: 'นายทานากะ',
        instead: 'นายทานากา',
        note: { th: 'ก', en: 'a', ja: 'あ' },
      },
    ]);
  });

  test('fills in every field of a claim', () => {
    const { claims, releases } = corpusOf(tinyData());
    const quote = 'ทั้งสองฝ่ายเห็นตรงกันเรื่องพลังงานสะอาด';
    const start = releases[0]?.text.indexOf(quote) ?? -1;
    expect(claims[1]).toEqual({
      id: 'r1/p2',
      release: 'r1',
      at: 'meeting',
      saidBy: 'somchai',
      speech: 'reported',
      subjects: ['somchai', 'tanaka'],
      predicate: 'agreed',
      objects: ['clean-energy'],
      to: null,
      under: null,
      partOf: 'r1/p1',
      qualifier: null,
      when: { from: '2025-12-09', to: '2025-12-09', precision: 'day' },
      basis: 'stated',
      gist: { th: 'ก', en: 'a', ja: 'あ' },
      reason: null,
      source: null,
      note: null,
      evidence: [
        {
          release: 'r1',
          start,
          end: start + quote.length,
          quote,
          role: 'says',
          translation: { en: 'both sides concurred', ja: null },
        },
        {
          release: 'r1',
          start: start + quote.length + 4,
          end: start + quote.length + 16,
          quote: 'พลังงานสะอาด',
          role: 'names',
          translation: { en: null, ja: null },
        },
      ],
    });
    expect(claims[2]).toMatchObject({
      at: null,
      when: null,
      basis: 'background',
      source: { text: 'an almanac', url: 'https://example.org/almanac' },
      evidence: [],
    });
  });

  test('takes the time of the meeting, unless a claim says another or none', () => {
    const whenOf = (when: string) =>
      corpusOf(tinyDataWith(`claims/r1.yaml | part-of: p1 => when: ${when}`)).claims[1]?.when;
    expect(whenOf('"2025"')).toEqual({ from: '2025-01-01', to: '2025-12-31', precision: 'year' });
    expect(whenOf('2025-02')).toEqual({ from: '2025-02-01', to: '2025-02-28', precision: 'month' });
    expect(whenOf('{ from: "2025-02", to: "2026" }')).toEqual({
      from: '2025-02-01',
      to: '2026-12-31',
      precision: 'range',
    });
    expect(whenOf('null')).toBeNull();
    expect(whenOf('~')).toBeNull();
  });

  test('finds mentions in the bodies alone', () => {
    const { mentions, releases } = corpusOf(tinyData());
    const [release] = releases;
    const named = mentions.map(
      ({ entity, start, end }) => `${release?.text.slice(start, end)}|${entity}`,
    );
    expect(named).toEqual([
      'สมชาย|somchai',
      'สมชาย ใจดี|somchai',
      'ทานากะ เคน|tanaka',
      'พลังงานสะอาด|clean-energy',
      'พลังงานสะอาด|clean-energy',
    ]);
  });

  test('gives the same for bytes as for text, and the same every time', () => {
    const encoder = new TextEncoder();
    const bytes = new Map([...tinyData()].map(([path, text]) => [path, encoder.encode(text)]));
    expect(compile(bytes)).toEqual(compile(tinyData()));
    expect(JSON.stringify(compile(tinyData()))).toBe(JSON.stringify(compile(tinyData())));
    const backwards = new Map([...tinyData()].reverse());
    expect(JSON.stringify(compile(backwards))).toBe(JSON.stringify(compile(tinyData())));
  });

  test('survives JSON unchanged', () => {
    const corpus = corpusOf(tinyData());
    expect(JSON.parse(JSON.stringify(corpus))).toEqual(corpus);
  });

  test('reads records with Windows line ends and a byte-order mark', () => {
    const files = tinyData();
    for (const [path, text] of files) {
      if (path.endsWith('.yaml')) files.set(path, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    }
    expect(corpusOf(files).claims.length).toBe(3);
    files.set(
      'claims/r1.yaml',
      (files.get('claims/r1.yaml') ?? '').replace('predicate: agreed', 'predicate: agred'),
    );
    expect(problemsOf(files)).toEqual([
      'claims/r1.yaml:17:14: unknown predicate "agred"; did you mean "agreed"?',
    ]);
  });

  test('keeps a release with Windows line ends and a byte-order mark as it is', () => {
    const text = '\uFEFFhead\r\nสมชาย ใจดี\r\n';
    const files = tinyDataWith('claims/r1.yaml |', 'stories/s.yaml |', 'entities/all.yaml | => ');
    files.set('releases/r2.txt', text);
    files.set(
      'releases/r2.yaml',
      (files.get('releases/r1.yaml') ?? '')
        .replace(/^title: .*/m, 'title: head')
        .replace(
          /sha256: .*/,
          'sha256: 4a6c2ac3baa7e2f3eb9b4de7ef9eff4b8a1c5e8ea1ae7ad3c49f9d7d0d6a4a11',
        )
        .replace(
          /body: [\s\S]*/,
          'body: { start: 1, end: 17 }\ntitle-translation: { en: a, ja: あ }\n',
        ),
    );
    const [problem] = problemsOf(files);
    const right = /its sha256 is (\w+)/.exec(problem ?? '')?.[1] ?? '';
    files.set(
      'releases/r2.yaml',
      (files.get('releases/r2.yaml') ?? '').replace(/sha256: .*/, `sha256: ${right}`),
    );
    const corpus = corpusOf(files);
    expect(corpus.releases[1]?.text).toBe(text);
    const span = { start: 7, end: 17 };
    const words = text.slice(7, 17);
    expect(corpus.mentions.at(-1)).toEqual({ entity: 'somchai', release: 'r2', ...span, words });
  });

  test('ignores dot files, backups of editors and a README', () => {
    const files = tinyData();
    for (const path of [
      '.DS_Store',
      'claims/.r1.yaml.swp',
      'claims/r1.yaml~',
      'claims/#r1.yaml#',
      'README.md',
      '.git/config',
    ]) {
      files.set(path, '\u0000 not: [data');
    }
    expect(compile(files)).toEqual(compile(tinyData()));
  });

  test.each([
    'claims/r1.yaml | basis: stated => basis: interpreted\\n  reason: { th: ก, en: a, ja: あ }',
    'claims/r1.yaml | basis: background => basis: background\\n  evidence: []',
    'claims/r1.yaml | part-of: p1 => to: tanaka',
    'claims/r1.yaml | predicate: holds => part-of: p2\\n  predicate: holds',
    'entities/all.yaml | reported-in: r1 => reported-in: r1\\n  place-entity: ministry',
    'entities/all.yaml | broader: => related:',
    'stories/s.yaml | v=1 => v=1&meetings=~,meeting&path=somchai,tanaka&thread=somchai',
    'stories/s.yaml | steps: => steps:\\n  - { view: "v=1", caption: { th: ก, en: a, ja: あ }, notes: { th: ก, en: a, ja: あ } }',
    'corpus.yaml | subject: [person] => subject: [person, ministry]',
    'releases/r1.yaml | url-basis: stated => url-basis: background',
    'releases/r1.yaml | url: https://example.org/1 => url: HTTP://example.org?a=1#b',
  ])('takes %s', (edit) => {
    expect(problemsOf(tinyDataWith(edit))).toEqual([]);
    expect(compile(tinyDataWith(edit)).corpus).not.toBeNull();
  });

  test('warns of a Thai title without a translation, and of no other', () => {
    const bare = 'releases/r1.yaml | title-translation: { en: a, ja: あ } =>';
    expect(problemsOf(tinyDataWith(bare))).toEqual([
      'releases/r1.yaml:1:8: the title is not translated: who reads in English or Japanese sees it in Thai; add title-translation with en and ja',
    ]);
    const english = tinyDataWith(bare, 'releases/r1.yaml | language: th => language: en');
    expect(problemsOf(english)).toEqual([]);
  });

  test('guesses what an unknown id was to be until there are too many of them', () => {
    const unknown = Array.from({ length: 302 }, (_, n) => `somchai${n}`);
    const edit = `claims/r1.yaml | subject: somchai => subject: [${unknown.join(', ')}]`;
    const guessed = problemsOf(tinyDataWith(edit)).filter((one) => one.includes('"somchai"?'));
    expect(guessed).toHaveLength(300);
  });

  test('warns of a label one letter too long, and of none that just fits', () => {
    const label = (letters: number) =>
      `entities/all.yaml | label: { th: ก, en: a, => label: { th: ก, en: ${'a'.repeat(letters)},`;
    expect(problemsOf(tinyDataWith(label(labelLengthAtMost.en)))).toEqual([]);
    expect(problemsOf(tinyDataWith(label(labelLengthAtMost.en + 1)))).toHaveLength(1);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes %s as an id',
    (id) => {
      const files = tinyData();
      for (const path of ['corpus.yaml', 'entities/all.yaml', 'claims/r1.yaml']) {
        const text = files.get(path) ?? '';
        files.set(path, text.replaceAll('tanaka', id).replaceAll('agreed', id));
      }
      const { entities, claims, predicates } = corpusOf(files);
      expect(entities[1]?.id).toBe(id);
      expect(predicates[1]?.id).toBe(id);
      expect(claims[1]).toMatchObject({ predicate: id, subjects: ['somchai', id] });
    },
  );

  test('warns of labels too long for the canvas and of names that are two entities’, and compiles', () => {
    const { corpus, problems } = compile(
      tinyDataWith(
        'entities/all.yaml | label: { th: ก, en: a, ja: あ } => label: { th: ก่ก่ก่ก่ก่ก่ก่ก่ก่ก่ก่ก่, en: a very long label indeed, ja: あ }',
        'entities/all.yaml | th: พลังงาน, en: energy => th: พลังงานสะอาด, en: energy',
      ),
    );
    expect(corpus).not.toBeNull();
    expect(problems.map((problem) => `${problem.severity} ${formatProblem(problem)}`)).toEqual([
      'warning entities/all.yaml:5:46: the label "a very long label indeed" is 24 letters long; keep it to about 18',
      'warning releases/r1.txt:4:28: "พลังงานสะอาด" may be clean-energy or energy, and is taken for neither; give the one that is meant an alias with "in: r1"',
    ]);
  });

  test('warns of a quote that leaves out the word that turns it', () => {
    const said = (quote: string) =>
      compile(
        tinyDataWith(
          'releases/r1.txt | ทั้งสองฝ่ายเห็น => ทั้งสองฝ่ายไม่เห็น',
          'releases/r1.yaml | headline: { start: 12, end: 30 }\n =>',
          `claims/r1.yaml | quote: ทั้งสองฝ่ายเห็นตรงกันเรื่องพลังงานสะอาด => quote: ${quote}`,
        ),
      )
        .problems.filter(({ file }) => file.startsWith('claims/'))
        .map((problem) => `${problem.severity} ${formatProblem(problem)}`);
    expect(said('เห็นตรงกันเรื่องพลังงานสะอาด')).toEqual([
      'warning claims/r1.yaml:23:14: "ไม่" stands right before the quote "เห็นตรงกันเรื่องพลังงานสะอาด", and may say the contrary of it; let the quote begin with "ไม่", and see that the claim says so',
    ]);
    expect(said('ไม่เห็นตรงกันเรื่องพลังงานสะอาด')).toEqual([]);
    expect(said('ตรงกันเรื่องพลังงานสะอาด')).toEqual([]);
  });

  test('leaves out what was refused, whatever else is wrong with it', () => {
    const refused =
      'claims/r1.yaml | => - { id: s1, basis: refused, subject: nobody, predicate: x }\n';
    const { corpus, problems } = compile(tinyDataWith(refused));
    expect(problems).toEqual([]);
    expect(corpus?.claims).toEqual(compile(tinyData()).corpus?.claims);
  });

  test('warns of a date that is not what the words say', () => {
    const said = (...edits: string[]) =>
      compile(tinyDataWith(...edits)).problems.map(
        (problem) => `${problem.severity} ${formatProblem(problem)}`,
      );
    expect(said('entities/all.yaml | when: "2025-12-09" => when: "2025-12-08"')).toEqual([
      'warning entities/all.yaml:40:9: the words "วันที่ 9 ธันวาคม 2568" say 2025-12-09, and the date is 2025-12-08; correct the date, or leave it where the release itself is wrong',
    ]);
    expect(said('entities/all.yaml | when: "2025-12-09" => when: "2025-12"')).toEqual([]);
    expect(said('entities/all.yaml | when: "2025-12-09" => when: "2024"')).toHaveLength(1);
    expect(
      said(
        'releases/r1.yaml | url-basis: stated => url-basis: stated\npublished-words: 9 ธันวาคม 2568',
      ),
    ).toEqual([
      'warning releases/r1.yaml:6:12: the words "9 ธันวาคม 2568" say 2025-12-09, and the date is 2025-12-10; correct the date, or leave it where the release itself is wrong',
    ]);
  });
});

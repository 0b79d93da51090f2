import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { formatProblem } from '../../src/model/problem';
import { tinyData, tinyDataWith } from '../fixtures/tiny-data';

const problemsOf = (files: ReadonlyMap<string, string | Uint8Array>) =>
  compile(files).problems.map(formatProblem);

/** Each edit of the tiny corpus, and what is said of it. */
const cases: readonly (readonly [edit: string, ...problems: string[]])[] = [
  // YAML that is broken
  [
    'claims/r1.yaml | subject: somchai => subject: [somchai',
    'claims/r1.yaml:6:3: this is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; correct it here or on the line before',
    'claims/r1.yaml:6:14: this is no YAML: Nested mappings are not allowed in compact mappings; correct it here or on the line before',
    'claims/r1.yaml:6:14: this is no YAML: Implicit keys need to be on a single line; correct it here or on the line before',
  ],
  [
    'claims/r1.yaml | subject: somchai => subject: "somchai',
    'claims/r1.yaml:5:20: this is no YAML: Missing closing "quote; correct it here or on the line before',
  ],
  [
    'entities/all.yaml | side: thailand => side: thailand\\n\tx: 1',
    'entities/all.yaml:4:2: this is no YAML: Unexpected scalar at node end; correct it here or on the line before',
  ],
  [
    'claims/r1.yaml | = id: p1',
    'claims/r1.yaml:1:1: the file is no list; begin each entry with "- id: …"',
  ],
  [
    'claims/r1.yaml | = just words',
    'claims/r1.yaml:1:1: the file is no list; begin each entry with "- id: …"',
  ],
  [
    'corpus.yaml | = - a',
    'corpus.yaml:1:1: this is a list; write keys and values, or leave the key out',
  ],
  [
    'corpus.yaml | =',
    'corpus.yaml:1:1: this is empty; write keys and values, or leave the key out',
  ],
  [
    'releases/r1.yaml | =',
    'releases/r1.yaml:1:1: this is empty; write keys and values, or leave the key out',
  ],
  [
    'claims/r1.yaml | => ---\\n- id: p9',
    'claims/r1.yaml:37:1: the file holds more than one YAML document; keep one document and take out the lines ---',
  ],
  [
    'claims/r1.yaml | subject: somchai => subject: &a somchai',
    'claims/r1.yaml:5:12: YAML anchors (&) are not allowed; write the value out, or put quotation marks around text that begins with &',
  ],
  [
    'claims/r1.yaml | subject: somchai => subject: *a',
    'claims/r1.yaml:5:12: YAML aliases (*) are not allowed; write the value out, or put quotation marks around text that begins with *',
  ],
  [
    'claims/r1.yaml | subject: somchai => subject: !!str somchai',
    'claims/r1.yaml:5:12: YAML tags (!) are not allowed; leave the tag out, or put quotation marks around text that begins with !',
  ],
  [
    'corpus.yaml | title: => %YAML 1.1\\n---\\ntitle:',
    'corpus.yaml:1:1: YAML directives (%) are not allowed; leave the line out, or put quotation marks around text that begins with %',
  ],
  [
    'claims/r1.yaml | basis: stated => basis: stated\\n  basis: stated',
    'claims/r1.yaml:10:3: the key "basis" stands twice; keep one of them',
  ],
  [
    'entities/all.yaml | en: Tanaka Ken => en: Tanaka Ken, en: Ken',
    'entities/all.yaml:11:43: the key "en" stands twice; keep one of them',
  ],
  [
    'claims/r1.yaml | basis: stated => ? [a]\\n  : b\\n  basis: stated',
    'claims/r1.yaml:9:5: a key is not plain text; write keys as single words',
  ],
  [
    'claims/r1.yaml | basis: stated => qualifier: "\\uD800"\\n  basis: stated',
    'claims/r1.yaml:9:14: the text has half of a surrogate pair (\\uD800 to \\uDFFF); write the character itself',
  ],
  // keys and values
  [
    'claims/r1.yaml | gist: => gists:',
    'claims/r1.yaml:1:3: "gist" is missing; add it',
    'claims/r1.yaml:8:3: unknown key "gists"; did you mean "gist"?',
  ],
  [
    'claims/r1.yaml | basis: stated => frobnicate: 1\\n  basis: stated',
    'claims/r1.yaml:9:3: unknown key "frobnicate"; leave it out (the keys here are id, at, said-by, speech, subject, predicate, object, to, under, part-of, qualifier, when, gist, basis, reason, source, note, evidence)',
  ],
  [
    'claims/r1.yaml | role: says } => roll: says }',
    'claims/r1.yaml:11:7: "evidence.role" is missing; add it',
    'claims/r1.yaml:11:84: unknown key "roll"; did you mean "role"?',
  ],
  ['entities/all.yaml | side: thailand => ', 'entities/all.yaml:1:3: "side" is missing; add it'],
  [
    'entities/all.yaml | side: thailand => side: thai',
    'entities/all.yaml:3:9: "side" cannot be "thai"; write one of thailand, japan, both, none',
  ],
  [
    'entities/all.yaml | type: person => type: peron',
    'entities/all.yaml:2:9: "type" cannot be "peron"; did you mean "person"?',
  ],
  [
    'entities/all.yaml | type: person => type: ',
    'entities/all.yaml:2:8: "type" is empty; write one of person, ministry, agency, organization, government, country, framework, plan, post, topic, meeting',
  ],
  [
    'entities/all.yaml | type: person => type: [person]',
    'entities/all.yaml:2:9: "type" is a list; write one of person, ministry, agency, organization, government, country, framework, plan, post, topic, meeting',
  ],
  [
    'entities/all.yaml | th: สมชาย ใจดี, => th: "",',
    'entities/all.yaml:4:15: "name.th" is empty; write it: texts are given in th, en, ja',
  ],
  [
    'entities/all.yaml | th: สมชาย ใจดี, => ',
    'entities/all.yaml:4:9: "name.th" is missing; add it: texts are given in th, en, ja',
  ],
  [
    'entities/all.yaml | th: สมชาย ใจดี, => th: { text: ก, kind: guessed },',
    'entities/all.yaml:4:32: "name.th.kind" cannot be "guessed"; write one of established, transcribed, translated, background',
  ],
  [
    'claims/r1.yaml | subject: somchai => subject: []',
    'claims/r1.yaml:5:12: "subject" is an empty list; list at least one',
  ],
  [
    'claims/r1.yaml | subject: somchai => subject: { a: b }',
    'claims/r1.yaml:5:12: "subject" is keys and values; write text, or leave the key out',
  ],
  [
    'claims/r1.yaml | subject: somchai => subject: [somchai, somchai]',
    'claims/r1.yaml:5:22: "somchai" stands twice; keep one',
  ],
  [
    'entities/all.yaml | id: tanaka => id: "ta naka"',
    'entities/all.yaml:8:7: "ta naka" is no id; use letters, digits, "-", "_" and ".", at most 128, beginning with a letter or digit',
  ],
  [
    'entities/all.yaml | id: tanaka => id: ',
    'entities/all.yaml:8:6: "id" is empty; write text, or leave the key out',
  ],
  [
    'corpus.yaml | languages: [th, en, ja] => languages: [th, en, jp]',
    'corpus.yaml:3:21: "languages" cannot be "jp"; did you mean "ja"?',
  ],
  [
    'corpus.yaml | draws: [holder] => draws: [holders]',
    'corpus.yaml:29:13: "draws" cannot be "holders"; did you mean "holder"?',
  ],
  [
    'corpus.yaml | object: [post] => object: [person]',
    'claims/r1.yaml:32:11: "minister" is of type post and cannot be object of "holds"; that takes person',
    'corpus.yaml:29:12: only posts have holders; let its object be [post], or draw subject-object',
  ],
  [
    'corpus.yaml | person: { label => persons: { label',
    'corpus.yaml:5:3: unknown type "persons"; did you mean "person"?',
    'entities/all.yaml:2:9: the type "person" has no labels; add it to types in corpus.yaml',
    'entities/all.yaml:9:9: the type "person" has no labels; add it to types in corpus.yaml',
  ],
  [
    'corpus.yaml | draws: [subject-object, meeting-object] => ',
    'corpus.yaml:19:5: "draws" is missing; add it',
  ],
  [
    'releases/r1.yaml | url: https://example.org/1 => url: javascript:alert(1)',
    'releases/r1.yaml:3:6: "javascript:alert(1)" is no web address; write it in full, beginning with https:// or http://',
  ],
  [
    'releases/r1.yaml | sha256: => sha256: x',
    'releases/r1.yaml:7:9: "x 4d14af9b357934fed40b467db80451446ec7b9d0c6aeb50770f40b58df2991c9" is no sha256; write its 64 hexadecimal digits',
  ],
  [
    'releases/r1.yaml | language: th => languag: th',
    'releases/r1.yaml:1:1: "language" is missing; add it',
    'releases/r1.yaml:6:1: unknown key "languag"; did you mean "language"?',
  ],
  [
    'stories/s.yaml | view: "v=1" => view: [1]',
    'stories/s.yaml:4:13: "steps.view" is a list; write text, or leave the key out',
  ],
  [
    'stories/s.yaml | steps: => step:',
    'stories/s.yaml:1:1: "steps" is missing; add it',
    'stories/s.yaml:3:1: unknown key "step"; did you mean "steps"?',
  ],
  [
    'claims/r1.yaml | basis: stated => basis: interpreted\\n  frobnicate: 1',
    'claims/r1.yaml:1:3: an interpreted claim has no reason; add "reason: { th: …, en: …, ja: … }"',
    'claims/r1.yaml:10:3: unknown key "frobnicate"; leave it out (the keys here are id, at, said-by, speech, subject, predicate, object, to, under, part-of, qualifier, when, gist, basis, reason, source, note, evidence)',
  ],
  [
    'claims/r1.yaml | role: says } => role: names, frobnicate: 1 }',
    'claims/r1.yaml:11:5: no quote of the evidence has the role says; give that role to the words in which the predicate stands',
    'claims/r1.yaml:11:97: unknown key "frobnicate"; leave it out (the keys here are quote, prefix, suffix, role, translation)',
  ],
  [
    'corpus.yaml | types: => tipes:',
    'corpus.yaml:1:1: "types" is missing; add it',
    'corpus.yaml:4:1: unknown key "tipes"; did you mean "types"?',
  ],
  [
    'corpus.yaml | types: => types: words\\nx:',
    'corpus.yaml:4:8: "types" has no entries; list at least one, each with its labels',
    'corpus.yaml:5:1: unknown key "x"; leave it out (the keys here are title, about, languages, types, predicates)',
  ],
  [
    'corpus.yaml | predicates: => predicates: {}\\nx:',
    'corpus.yaml:11:13: "predicates" has no entries; list at least one, each with its labels',
    'corpus.yaml:12:1: unknown key "x"; leave it out (the keys here are title, about, languages, types, predicates)',
  ],
  [
    'corpus.yaml | holds: => he ld:',
    'claims/r1.yaml:31:14: unknown predicate "holds"; add it to predicates in corpus.yaml',
    'corpus.yaml:24:3: "he ld" is no id; use letters, digits, "-", "_" and "."',
  ],
  [
    'corpus.yaml | person: { label => zzzzzzz: { label',
    'corpus.yaml:5:3: unknown type "zzzzzzz"; the types are person, ministry, agency, organization, government, country, framework, plan, post, topic, meeting',
    'entities/all.yaml:2:9: the type "person" has no labels; add it to types in corpus.yaml',
    'entities/all.yaml:9:9: the type "person" has no labels; add it to types in corpus.yaml',
  ],
  [
    'entities/all.yaml | th: สมชาย ใจดี, => th: " ",',
    'entities/all.yaml:4:15: "name.th" is empty; write it: texts are given in th, en, ja',
  ],
  [
    'releases/r1.yaml | sha256: 4d14af9b => sha256: 04d14af9b',
    'releases/r1.yaml:7:9: "04d14af9b357934fed40b467db80451446ec7b9d0c6aeb50770f40b58df2991c9" is no sha256; write its 64 hexadecimal digits',
  ],
  [
    'releases/r1.yaml | end: 170 => end: 170x',
    'releases/r1.yaml:8:25: "170x" is no whole number; write digits alone, counting from 0',
  ],
  [
    'releases/r1.yaml | url: https://example.org/1 => url: see https://example.org/1',
    'releases/r1.yaml:3:6: "see https://example.org/1" is no web address; write it in full, beginning with https:// or http://',
  ],
  [
    'releases/r1.yaml | url: https://example.org/1 => url: https://example.org/1 2',
    'releases/r1.yaml:3:6: "https://example.org/1 2" is no web address; write it in full, beginning with https:// or http://',
  ],
  [
    'releases/r1.yaml | url: https://example.org/1 => url: https:///1',
    'releases/r1.yaml:3:6: "https:///1" is no web address; write it in full, beginning with https:// or http://',
  ],
  [
    'releases/r1.yaml | url-basis: stated => url-basis: guessed',
    'releases/r1.yaml:4:12: "url-basis" cannot be "guessed"; write one of stated, background',
  ],
  [
    'stories/s.yaml | = title: { th: ก, en: a, ja: あ }\\nabout: { th: ก, en: a, ja: あ }\\nsteps: []',
    'stories/s.yaml:3:8: "steps" is an empty list; list at least one',
  ],
  [
    'corpus.yaml | subject: [person] => subject: []',
    'corpus.yaml:15:14: "subject" is an empty list; list at least one',
  ],
  // ids
  [
    'entities/all.yaml | id: tanaka => id: somchai',
    'claims/r1.yaml:7:12: there is no entity "tanaka"; add it to entities/, or correct the id',
    'claims/r1.yaml:16:22: there is no entity "tanaka"; add it to entities/, or correct the id',
    'entities/all.yaml:8:7: the id "somchai" is taken (entities/all.yaml, line 1); give this entity another id, or merge the two',
  ],
  [
    'entities/all.yaml | formerly: [chai] => formerly: [tanaka]',
    'entities/all.yaml:7:14: the former id "tanaka" is in use again; give the entity that has it now a new id: ids are never reused',
  ],
  [
    'entities/all.yaml | id: tanaka => formerly: [chai]\\n  id: tanaka',
    'entities/all.yaml:8:14: "chai" is a former id of "somchai" already; keep it with one of the two',
  ],
  [
    'entities/all.yaml | - id: energy => - id: release',
    'entities/all.yaml:29:19: there is no entity "energy"; add it to entities/, or correct the id',
    'entities/all.yaml:30:7: the id "release" stands for the voice of a release; choose another id',
  ],
  [
    'claims/r1.yaml | id: p2 => id: p1',
    'claims/r1.yaml:12:7: the id "p1" is taken (line 1); give this claim another id',
    'claims/r1.yaml:19:12: "p1" is a part of itself; let the whole stand alone',
    'stories/s.yaml:4:95: there is no claim "r1/p2"; did you mean "r1/p1"?',
  ],
  [
    'claims/r1.yaml | subject: somchai => subject: somchia',
    'claims/r1.yaml:5:12: there is no entity "somchia"; did you mean "somchai"?',
  ],
  [
    'claims/r1.yaml | subject: somchai => subject: chai',
    'claims/r1.yaml:5:12: "chai" is a former id; write "somchai"',
  ],
  [
    'claims/r1.yaml | subject: somchai => subject: nobody-knows-whom',
    'claims/r1.yaml:5:12: there is no entity "nobody-knows-whom"; add it to entities/, or correct the id',
  ],
  [
    'claims/r1.yaml | at: meeting => at: meting',
    'claims/r1.yaml:2:7: there is no entity "meting"; did you mean "meeting"?',
  ],
  [
    'claims/r1.yaml | said-by: somchai => said-by: realease',
    'claims/r1.yaml:14:12: there is no entity "realease"; did you mean "release"?',
  ],
  [
    'claims/r1.yaml | part-of: p1 => part-of: p9',
    'claims/r1.yaml:19:12: there is no claim "p9" in this file; did you mean "p1"?',
  ],
  [
    'claims/r1.yaml | part-of: p1 => part-of: p2',
    'claims/r1.yaml:19:12: "p2" is a part of itself; let the whole stand alone',
  ],
  [
    'claims/r1.yaml | predicate: agreed => predicate: agred',
    'claims/r1.yaml:17:14: unknown predicate "agred"; did you mean "agreed"?',
  ],
  [
    'entities/all.yaml | in: r1 => in: r2',
    'entities/all.yaml:6:45: there is no release "r2"; did you mean "r1"?',
  ],
  [
    'entities/all.yaml | reported-in: r1 => reported-in: r2',
    'entities/all.yaml:42:16: there is no release "r2"; did you mean "r1"?',
  ],
  [
    'entities/all.yaml | organization: ministry => organization: ministy',
    'entities/all.yaml:23:17: there is no entity "ministy"; did you mean "ministry"?',
  ],
  [
    'entities/all.yaml | { id: energy => { id: enrgy',
    'entities/all.yaml:29:19: there is no entity "enrgy"; did you mean "energy"?',
  ],
  [
    'stories/s.yaml | r1/p2 => r1/p22',
    'stories/s.yaml:4:95: there is no claim "r1/p22"; did you mean "r1/p2"?',
  ],
  [
    'stories/s.yaml | v=1 => v=1&sel=somchia',
    'stories/s.yaml:4:13: there is no entity "somchia"; did you mean "somchai"?',
  ],
  [
    'stories/s.yaml | v=1 => v=1&sel=chai',
    'stories/s.yaml:4:13: "chai" is a former id; write "somchai"',
  ],
  [
    'stories/s.yaml | v=1 => v=1&nothing=1',
    'stories/s.yaml:4:13: "nothing" in the view is no part of a view; copy the view again from the page',
  ],
  [
    'stories/s.yaml | v=1 => v=1&read=r1&read=r1',
    'stories/s.yaml:4:13: "read" in the view stands twice; copy the view again from the page',
  ],
  [
    'stories/s.yaml | v=1 => v=1&focus=9:somchai',
    'stories/s.yaml:4:13: "focus" in the view has a value that is not understood; copy the view again from the page',
  ],
  [
    'stories/s.yaml | v=1 => v=1&read=r2',
    'stories/s.yaml:4:13: there is no release "r2"; did you mean "r1"?',
  ],
  [
    'stories/s.yaml | v=1 => v=1&read=r1/p9',
    'stories/s.yaml:4:13: there is no claim "r1/p9"; copy the view again from the page',
  ],
  [
    'stories/s.yaml | v=1 => v=1&sel=somchai~agred~clean-energy',
    'stories/s.yaml:4:13: unknown predicate "agred"; did you mean "agreed"?',
  ],
  [
    'stories/s.yaml | v=1 => v=1&sel=somchai~agreed~clean-enrgy',
    'stories/s.yaml:4:13: there is no entity "clean-enrgy"; did you mean "clean-energy"?',
  ],
  [
    'stories/s.yaml | r1/p2 => p2',
    'stories/s.yaml:4:95: there is no claim "p2"; name a claim as <release id>/<claim id>',
  ],
  [
    'entities/all.yaml | organization: ministry => organization: ministe',
    'entities/all.yaml:23:17: there is no entity "ministe"; did you mean "ministry"?',
  ],
  [
    'claims/r1.yaml | subject: somchai => subject: ministr',
    'claims/r1.yaml:5:12: there is no entity "ministr"; did you mean "ministry"?',
  ],
  [
    'claims/r1.yaml | predicate: agreed => predicate: sang-together',
    'claims/r1.yaml:17:14: unknown predicate "sang-together"; add it to predicates in corpus.yaml',
  ],
  [
    'claims/r1.yaml | part-of: p1 => to: nobody-at-all',
    'claims/r1.yaml:19:7: there is no entity "nobody-at-all"; add it to entities/, or correct the id',
  ],
  [
    'claims/r1.yaml | part-of: p1 => part-of: the-whole',
    'claims/r1.yaml:19:12: there is no claim "the-whole" in this file; name a claim of this file',
  ],
  [
    'claims/r1.yaml | at: meeting => part-of: p2',
    'claims/r1.yaml:2:12: "p1" is a part of itself; let the whole stand alone',
    'claims/r1.yaml:19:12: "p2" is a part of itself; let the whole stand alone',
  ],
  [
    'entities/all.yaml | reported-in: r1 => reported-in: r1\\n  place-entity: nowhere-known',
    'entities/all.yaml:43:17: there is no entity "nowhere-known"; add it to entities/, or correct the id',
  ],
  [
    'entities/all.yaml | in: r1 => in: another-release',
    'entities/all.yaml:6:45: there is no release "another-release"; add the release, or leave "in" out',
  ],
  [
    'entities/all.yaml | reported-in: r1 => reported-in: another-release',
    'entities/all.yaml:42:16: there is no release "another-release"; add the release, or correct the id',
  ],
  [
    'stories/s.yaml | v=1 => v=99',
    'stories/s.yaml:4:13: "v" in the view was written by a newer version; copy the view again from the page',
  ],
  [
    'stories/s.yaml | v=1 => v=1&sel=%E0%B8',
    'stories/s.yaml:4:13: "sel" in the view is cut off or wrongly encoded; copy the view again from the page',
  ],
  [
    'stories/s.yaml | v=1 => v=1&time=2025-12-31..2025-01-01',
    'stories/s.yaml:4:13: "time" in the view ends before it begins; copy the view again from the page',
  ],
  [
    'stories/s.yaml | v=1 => v=1&sel=somchai~sang-together~clean-energy',
    'stories/s.yaml:4:13: unknown predicate "sang-together"; copy the view again',
  ],
  [
    'stories/s.yaml | v=1 => v=1&predicates=agred',
    'stories/s.yaml:4:13: unknown predicate "agred"; did you mean "agreed"?',
  ],
  [
    'stories/s.yaml | v=1 => v=1&releases=r2',
    'stories/s.yaml:4:13: there is no release "r2"; did you mean "r1"?',
  ],
  [
    'stories/s.yaml | v=1 => v=1&read=another-release',
    'stories/s.yaml:4:13: there is no release "another-release"; copy the view again',
  ],
  [
    'stories/s.yaml | v=1 => v=1&meetings=~,meting',
    'stories/s.yaml:4:13: there is no entity "meting"; did you mean "meeting"?',
  ],
  [
    'stories/s.yaml | v=1 => v=1&frameworks=~,enrgy',
    'stories/s.yaml:4:13: there is no entity "enrgy"; did you mean "energy"?',
  ],
  [
    'stories/s.yaml | v=1 => v=1&path=somchia,tanka',
    'stories/s.yaml:4:13: there is no entity "somchia"; did you mean "somchai"?',
    'stories/s.yaml:4:13: there is no entity "tanka"; did you mean "tanaka"?',
  ],
  [
    'stories/s.yaml | v=1 => v=1&compare=somchia,tanka',
    'stories/s.yaml:4:13: there is no entity "somchia"; did you mean "somchai"?',
    'stories/s.yaml:4:13: there is no entity "tanka"; did you mean "tanaka"?',
  ],
  [
    'stories/s.yaml | v=1 => v=1&thread=somchia',
    'stories/s.yaml:4:13: there is no entity "somchia"; did you mean "somchai"?',
  ],
  [
    'stories/s.yaml | v=1 => v=1&hide=somchia',
    'stories/s.yaml:4:13: there is no entity "somchia"; did you mean "somchai"?',
  ],
  [
    'stories/s.yaml | v=1 => v=1&only=somchia',
    'stories/s.yaml:4:13: there is no entity "somchia"; did you mean "somchai"?',
  ],
  [
    'stories/s.yaml | v=1 => v=1&focus=1:somchia',
    'stories/s.yaml:4:13: there is no entity "somchia"; did you mean "somchai"?',
  ],
  // types
  [
    'claims/r1.yaml | subject: somchai => subject: energy',
    'claims/r1.yaml:5:12: "energy" is of type topic and cannot be subject of "received"; that takes person',
  ],
  [
    'claims/r1.yaml | object: clean-energy => object: tanaka',
    'claims/r1.yaml:18:11: "tanaka" is of type person and cannot be object of "agreed"; that takes topic, framework',
  ],
  [
    'claims/r1.yaml | at: meeting => at: energy',
    'claims/r1.yaml:2:7: "energy" is of type topic and cannot be where something was said; that takes meeting',
  ],
  [
    'claims/r1.yaml | said-by: somchai => said-by: energy',
    'claims/r1.yaml:14:12: "energy" is of type topic and cannot be who says something; that takes person',
  ],
  [
    'claims/r1.yaml | part-of: p1 => under: energy',
    'claims/r1.yaml:19:10: "energy" is of type topic and cannot be what something is under; that takes framework',
  ],
  [
    'entities/all.yaml | organization: ministry => organization: energy',
    'entities/all.yaml:23:17: "energy" is of type topic and cannot be the organization of a post; that takes ministry, agency, organization, government, country',
  ],
  [
    'entities/all.yaml | organization: ministry => ',
    'entities/all.yaml:18:3: the post "minister" is in no organization; add "organization: …"',
  ],
  [
    'entities/all.yaml | { id: energy => { id: tanaka',
    'entities/all.yaml:29:19: "tanaka" is of type person and cannot be a broader topic; that takes topic',
  ],
  [
    'entities/all.yaml | { id: energy => { id: clean-energy',
    'entities/all.yaml:29:19: "clean-energy" is its own broader topic; leave it out',
  ],
  [
    'entities/all.yaml | side: japan => side: japan\\n  when: "2025"',
    'entities/all.yaml:11:3: "when" is for a meeting, and this is a person; leave it out, or correct the type',
  ],
  [
    'entities/all.yaml | when: "2025-12-09" => ',
    'entities/all.yaml:35:3: the meeting "meeting" has no date; add "when: …"',
  ],
  [
    'corpus.yaml | object: [post] => object: []',
    'claims/r1.yaml:32:11: "minister" is of type post and cannot be object of "holds"; leave it out',
  ],
  [
    'entities/all.yaml | broader: [{ id: energy => related: [{ id: clean-energy',
    'entities/all.yaml:29:19: "clean-energy" is its own related topic; leave it out',
  ],
  // basis
  [
    'claims/r1.yaml | role: says => role: names',
    'claims/r1.yaml:11:5: no quote of the evidence has the role says; give that role to the words in which the predicate stands',
  ],
  [
    'claims/r1.yaml | basis: background => basis: stated',
    'claims/r1.yaml:27:3: a claim of basis stated has no evidence; quote the words that say it, or let its basis be background, with a source',
    'claims/r1.yaml:36:3: a claim of basis stated has a source; leave it out, or let the basis be background',
  ],
  [
    'claims/r1.yaml | basis: stated => basis: interpreted',
    'claims/r1.yaml:1:3: an interpreted claim has no reason; add "reason: { th: …, en: …, ja: … }"',
  ],
  [
    'claims/r1.yaml | basis: stated => basis: stated\\n  reason: { th: ก, en: a, ja: あ }',
    'claims/r1.yaml:10:3: a claim of basis stated has a reason; leave it out, or let the basis be interpreted',
  ],
  [
    'claims/r1.yaml | source: { text: an almanac, url: https://example.org/almanac } => ',
    'claims/r1.yaml:27:3: a background claim has no source; add "source: { text: …, url: … }"',
  ],
  [
    'claims/r1.yaml | basis: stated => basis: background\\n  source: { text: x }',
    'claims/r1.yaml:11:3: a background claim has evidence; leave the evidence out, or let its basis be stated',
  ],
  [
    'claims/r1.yaml | basis: stated => basis: stated\\n  source: { text: x }',
    'claims/r1.yaml:10:3: a claim of basis stated has a source; leave it out, or let the basis be background',
  ],
  [
    'claims/r1.yaml | basis: background => basis: interpreted\\n  reason: { th: ก, en: a, ja: あ }',
    'claims/r1.yaml:27:3: a claim of basis interpreted has no evidence; quote the words that say it, or let its basis be background, with a source',
    'claims/r1.yaml:37:3: a claim of basis interpreted has a source; leave it out, or let the basis be background',
  ],
  [
    'claims/r1.yaml | basis: background => basis: suggested',
    'claims/r1.yaml:36:3: a claim of basis suggested has a source; leave it out, or let the basis be background',
  ],
  [
    'claims/r1.yaml | basis: background => basis: background\\n  reason: { th: ก, en: a, ja: あ }',
    'claims/r1.yaml:36:3: a claim of basis background has a reason; leave it out, or let the basis be interpreted',
  ],
  // dates
  [
    'entities/all.yaml | when: "2025-12-09" => when: "2568-12-09"',
    'entities/all.yaml:40:9: 2568 is a Buddhist-era year; write 2025-12-09',
  ],
  [
    'entities/all.yaml | when: "2025-12-09" => when: 2568',
    'entities/all.yaml:40:9: 2568 is a Buddhist-era year; write 2025',
  ],
  [
    'entities/all.yaml | when: "2025-12-09" => when: "2025-02-30"',
    'entities/all.yaml:40:9: there is no day 2025-02-30 in the calendar; correct the date',
  ],
  [
    'entities/all.yaml | when: "2025-12-09" => when: "2025-13"',
    'entities/all.yaml:40:9: there is no day 2025-13 in the calendar; correct the date',
  ],
  [
    'entities/all.yaml | when: "2025-12-09" => when: 9 ธันวาคม 2568',
    'entities/all.yaml:40:9: "9 ธันวาคม 2568" is no ISO date; write 2025, 2025-01 or 2025-01-20',
  ],
  [
    'entities/all.yaml | when: "2025-12-09" => when: ๒๕๖๘-๑๒-๐๙',
    'entities/all.yaml:40:9: the date "๒๕๖๘-๑๒-๐๙" is in Thai digits; write it as 2025-01-20',
  ],
  [
    'entities/all.yaml | when: "2025-12-09" => when: { from: "2025-12", to: "2025-11" }',
    'entities/all.yaml:40:9: the time ends (2025-11-30) before it begins (2025-12-01); exchange them',
  ],
  [
    'entities/all.yaml | when: "2025-12-09" => when: { from: "2568-12", to: "2025-12" }',
    'entities/all.yaml:40:9: 2568 is a Buddhist-era year; write 2025-12',
  ],
  [
    'entities/all.yaml | when: "2025-12-09" => when: { from: "2025-12" }',
    'entities/all.yaml:40:9: this is no date; write "2025-01-20", or { from: "2025-01", to: "2025-03" }',
  ],
  [
    'entities/all.yaml | when: "2025-12-09" => when: { from: "2025", until: "2026" }',
    'entities/all.yaml:40:9: a time has no key "until"; write { from: "…", to: "…" }',
  ],
  [
    'entities/all.yaml | when: "2025-12-09" => when: [2025]',
    'entities/all.yaml:40:9: this is no date; write "2025-01-20", or { from: "2025-01", to: "2025-03" }',
  ],
  [
    'entities/all.yaml | when: "2025-12-09" => when: ',
    'entities/all.yaml:40:8: this is no date; write "2025-01-20", or { from: "2025-01", to: "2025-03" }',
  ],
  [
    'releases/r1.yaml | published: "2025-12-10" => published: "2025-12"',
    'releases/r1.yaml:5:12: "2025-12" is no single day; write year, month and day: 2025-01-20',
  ],
  [
    'releases/r1.yaml | published: "2025-12-10" => published: "2568-12-10"',
    'releases/r1.yaml:5:12: 2568 is a Buddhist-era year; write 2025-12-10',
  ],
  [
    'releases/r1.yaml | published: "2025-12-10" => published: 2025-12-32',
    'releases/r1.yaml:5:12: there is no day 2025-12-32 in the calendar; correct the date',
  ],
  // quotes
  [
    'claims/r1.yaml | ทั้งสองฝ่ายเห็นตรงกันเรื่อง => ทั้งสองฝ่ายตกลงกันเรื่อง',
    'claims/r1.yaml:23:14: the quote "ทั้งสองฝ่ายตกลงกันเรื่องพลังงานสะอาด" does not stand in the body of releases/r1.txt; copy it to the letter; most like it is line 4, column 1: "ทั้งสองฝ่ายเห็นตรงกันเรื่องพลังงานสะอาด"',
  ],
  [
    'claims/r1.yaml | วันที่ 9 ธันวาคม => วันที่  ๙ ธันวาคม',
    'claims/r1.yaml:11:16: the quote "วันที่  ๙ ธันวาคม 2568 นายสมชาย ใจดี ให้การต้อนรับนายทานากะ …" does not stand in the body of releases/r1.txt, but is spelled alike at line 3, column 1: after "วันที่" the text has "9" (U+0039), the quote U+0020; copy it to the letter: "วันที่ 9 ธันวาคม 2568 นายสมชาย ใจดี ให้การต้อนรับนายทานากะ เคน ทูต"',
  ],
  [
    'claims/r1.yaml | quote: ทั้งสองฝ่ายเห็นตรงกันเรื่องพลังงานสะอาด => quote: semiconductors',
    'claims/r1.yaml:23:14: the quote "semiconductors" does not stand in the body of releases/r1.txt; copy it to the letter from the body',
  ],
  [
    'claims/r1.yaml | quote: ทั้งสองฝ่ายเห็นตรงกันเรื่องพลังงานสะอาด => quote: site header',
    'claims/r1.yaml:23:14: the quote "site header" stands outside the body of releases/r1.txt (line 1, column 1); quote the body, or widen it in the record of the release',
  ],
  [
    'claims/r1.yaml | prefix: "และ" => prefix: "กับ"',
    'claims/r1.yaml:26:16: the quote "พลังงานสะอาด" stands 2 times in the body of releases/r1.txt (line 4, column 28 and line 4, column 44); add prefix or suffix, the words right before or after the one that is meant',
  ],
  [
    'claims/r1.yaml | , prefix: "และ" => ',
    'claims/r1.yaml:26:16: the quote "พลังงานสะอาด" stands 2 times in the body of releases/r1.txt (line 4, column 28 and line 4, column 44); add prefix or suffix, the words right before or after the one that is meant',
  ],
  [
    'releases/r1.yaml | no-claim: => sic:\\n  - { quote: ทานากา, note: { th: ก, en: a, ja: あ } }\\nno-claim:',
    'releases/r1.yaml:11:14: the quote "ทานากา" does not stand in the body of releases/r1.txt; copy it to the letter; most like it is line 3, column 53: "ทานากะ"',
  ],
  [
    'releases/r1.yaml | quote: สมชายต้อนรับทานากะ, => quote: สมชาย,',
    'releases/r1.yaml:11:14: the quote "สมชาย" stands 2 times in the body of releases/r1.txt (line 2, column 1 and line 3, column 26); add prefix or suffix, the words right before or after the one that is meant',
  ],
  [
    'claims/r1.yaml | quote: ทั้งสองฝ่ายเห็นตรงกันเรื่องพลังงานสะอาด => quote: footer',
    'claims/r1.yaml:23:14: the quote "footer" stands outside the body of releases/r1.txt (line 5, column 1); quote the body, or widen it in the record of the release',
  ],
  [
    'claims/r1.yaml | quote: ทั้งสองฝ่ายเห็นตรงกันเรื่องพลังงานสะอาด => prefix: กับ\\n      quote: ทั้งสองฝ่ายเห็นตรงกันเรื่องพลังงานสะอาด',
    'claims/r1.yaml:24:14: the quote "ทั้งสองฝ่ายเห็นตรงกันเรื่องพลังงานสะอาด" stands in the body of releases/r1.txt, but not between this prefix and suffix; correct or leave out prefix and suffix; see line 4, column 1',
  ],
  [
    'claims/another-release.yaml | => - id: p1',
    'claims/another-release.yaml:1:1: there is no release "another-release"; add its text and record to releases/',
    'claims/another-release.yaml:1:3: "said-by" is missing; add it',
    'claims/another-release.yaml:1:3: "speech" is missing; add it',
    'claims/another-release.yaml:1:3: "subject" is missing; add it',
    'claims/another-release.yaml:1:3: "predicate" is missing; add it',
    'claims/another-release.yaml:1:3: "gist" is missing; add it',
    'claims/another-release.yaml:1:3: "basis" is missing; add it',
  ],
  // releases
  [
    'releases/r1.txt |',
    'releases/r1.yaml:1:1: its text releases/r1.txt is missing; add the text, or remove this file',
  ],
  [
    'releases/r1.yaml |',
    'releases/r1.txt:1:1: its record releases/r1.yaml is missing; add it: title, publisher, url, published, language, sha256, body',
  ],
  [
    'releases/r1.txt | ต้อนรับ => ตอนรับ',
    'releases/r1.yaml:1:8: "สมชายต้อนรับทานากะ" does not stand in releases/r1.txt; copy the words from the text',
    'releases/r1.yaml:7:9: the text of releases/r1.txt has changed: its sha256 is 7a78abeff0f34574ab25a5ae54cfe659c9f063eda8d8a34ef91a8d09a710101d; restore the text, or, if the change is meant, run reanchor, which sees what became of every quote and writes the record anew',
    'releases/r1.yaml:11:14: the quote "สมชายต้อนรับทานากะ" does not stand in the body of releases/r1.txt; copy it to the letter; most like it is line 2, column 1: "สมชายตอนรับทานากะ"',
  ],
  [
    'releases/r1.txt | footer => another footer',
    'releases/r1.yaml:7:9: the text of releases/r1.txt has changed: its sha256 is 2c22ae6a620c2505327bc40ec52a27c5a186d609ac4b530d81d72c92016ff455; restore the text, or, if the change is meant, run reanchor, which sees what became of every quote and writes the record anew',
  ],
  [
    'releases/r1.yaml | title: สมชายต้อนรับทานากะ => title: ทั้งสองฝ่าย',
    'releases/r1.yaml:9:11: the headline (12 to 30) is "สมชายต้อนรับทานากะ", not the title; run reanchor, which finds the title, or leave it out',
  ],
  [
    'releases/r1.yaml | title: สมชายต้อนรับทานากะ => title: สมชาย ต้อนรับ ทานากะ',
    'releases/r1.yaml:1:8: "สมชาย ต้อนรับ ทานากะ" does not stand in releases/r1.txt; copy the words from the text',
  ],
  [
    'releases/r1.yaml | url-basis: stated => url-basis: stated\\npublished-words: 10 ธันวาคม',
    'releases/r1.yaml:5:18: "10 ธันวาคม" does not stand in releases/r1.txt; copy the words from the text',
  ],
  [
    'releases/r1.yaml | body: { start: 12 => body: { start: 500',
    'releases/r1.yaml:8:7: the body (500 to 170) is empty; let end be more than start',
  ],
  [
    'releases/r1.yaml | headline: { start: 12 => headline: { start: 1',
    'releases/r1.yaml:9:11: the headline (1 to 30) leaves the body, which goes from 12 to 170; count in UTF-16 code units from the start of the text',
  ],
  [
    'releases/r1.yaml | headline: { start: 12 => headline: { start: -12',
    'releases/r1.yaml:9:20: "-12" is no whole number; write digits alone, counting from 0',
  ],
  [
    'releases/r1.yaml | body: { start: 12, end: 170 => body: { start: 12, end: 171000',
    'releases/r1.yaml:8:7: the body (12 to 171000) leaves the text, which goes from 0 to 178; count in UTF-16 code units from the start of the text',
  ],
  [
    'releases/r1.yaml | end: 30 => end: 18',
    'releases/r1.yaml:9:11: the headline (12 to 18) cuts a letter in two; move the end to the next whole letter',
  ],
  [
    'entities/all.yaml | when-words: วันที่ 9 => when-words: วันที่ 10',
    'entities/all.yaml:41:15: "วันที่ 10 ธันวาคม 2568" does not stand in releases/r1.txt; copy the words from the text',
  ],
  [
    'entities/all.yaml | reported-in: r1 => ',
    'entities/all.yaml:41:15: no release is named in which these words stand; add "reported-in: …"',
  ],
  [
    'claims/r2.yaml | => - id: p1',
    'claims/r2.yaml:1:1: there is no release "r2"; did you mean r1? Rename the file',
    'claims/r2.yaml:1:3: "said-by" is missing; add it',
    'claims/r2.yaml:1:3: "speech" is missing; add it',
    'claims/r2.yaml:1:3: "subject" is missing; add it',
    'claims/r2.yaml:1:3: "predicate" is missing; add it',
    'claims/r2.yaml:1:3: "gist" is missing; add it',
    'claims/r2.yaml:1:3: "basis" is missing; add it',
  ],
  [
    'releases/r9.txt | => words',
    'releases/r9.txt:1:1: its record releases/r9.yaml is missing; add it: title, publisher, url, published, language, sha256, body',
  ],
  // files
  [
    'claims/r1.yml | => - id: p1',
    'claims/r1.yml:1:1: no part of a corpus has this path; rename it, or take it out of the folder',
  ],
  [
    'notes.txt | => words',
    'notes.txt:1:1: no part of a corpus has this path; rename it, or take it out of the folder',
  ],
  [
    'claims/deeper/r1.yaml | => - id: p1',
    'claims/deeper/r1.yaml:1:1: no part of a corpus has this path; rename it, or take it out of the folder',
  ],
  [
    'releases/r 1.txt | => words',
    'releases/r 1.txt:1:1: "r 1" is no id; name it with letters, digits, "-", "_" and "."',
  ],
  [
    'corpus.yaml |',
    'corpus.yaml:1:1: corpus.yaml is missing; add it: title, about, languages, types and predicates',
  ],
];

describe('bad input is told with its place and the way out', () => {
  test.each(cases.map(([edit, ...problems]) => ({ edit, problems })))(
    '$edit',
    ({ edit, problems }) => {
      const files = tinyDataWith(edit);
      expect(problemsOf(files)).toEqual(problems);
      expect(compile(files).corpus).toBeNull();
    },
  );

  test('all together, by file and place', () => {
    // Edits that would hide one another's words, or a whole file, are left out.
    const apart = [
      'corpus.yaml | draws: [holder] => draws: [holders]',
      'entities/all.yaml | side: thailand => side: thai',
      'entities/all.yaml | when: "2025-12-09" => when: "2568-12-09"',
      'claims/r1.yaml | subject: somchai => subject: somchia',
      'claims/r1.yaml | quote: ทั้งสองฝ่ายเห็นตรงกันเรื่องพลังงานสะอาด => quote: semiconductors',
      'claims/r1.yaml | , prefix: "และ" => ',
      'claims/r1.yaml | predicate: holds => predicate: hold',
      'releases/r1.yaml | published: "2025-12-10" => published: "2025-02-30"',
      'releases/r1.txt | footer => another footer',
      'stories/s.yaml | r1/p2 => r1/p22',
    ];
    const places = problemsOf(tinyDataWith(...apart)).map((problem) => problem.split(': ')[0]);
    expect(places).toEqual([
      'claims/r1.yaml:5:12',
      'claims/r1.yaml:23:14',
      'claims/r1.yaml:26:16',
      'claims/r1.yaml:31:14',
      'corpus.yaml:29:13',
      'entities/all.yaml:3:9',
      'entities/all.yaml:40:9',
      'releases/r1.yaml:5:12',
      'releases/r1.yaml:7:9',
      'stories/s.yaml:4:95',
    ]);
  });

  test('where a file is not UTF-8, with the byte', () => {
    const files: Map<string, string | Uint8Array> = tinyData();
    const bytes = new TextEncoder().encode(tinyData().get('claims/r1.yaml'));
    const at = bytes.indexOf('\n'.charCodeAt(0)) + 3;
    bytes[at] = 0xa1;
    files.set('claims/r1.yaml', bytes);
    expect(problemsOf(files)).toEqual([
      `claims/r1.yaml:2:3: the byte A1 at ${at} is not UTF-8; save the file as UTF-8`,
    ]);
    const thai874 = Uint8Array.from([0xca, 0xc1, 0xaa, 0xd2, 0xc2]);
    files.set('claims/r1.yaml', tinyData().get('claims/r1.yaml') ?? '');
    files.set('releases/r1.txt', thai874);
    expect(problemsOf(files)).toEqual([
      'releases/r1.txt:1:1: the byte CA at 0 is not UTF-8; save the file as UTF-8',
    ]);
  });

  test('where text given as such is no Unicode', () => {
    const files = tinyData();
    files.set('corpus.yaml', '\uD800');
    expect(problemsOf(files)[0]).toBe(
      'corpus.yaml:1:1: the text has half of a surrogate pair; save the file as UTF-8',
    );
  });

  test('where there is nothing at all', () => {
    expect(problemsOf(new Map())).toEqual([
      'corpus.yaml:1:1: corpus.yaml is missing; add it: title, about, languages, types and predicates',
    ]);
  });
});

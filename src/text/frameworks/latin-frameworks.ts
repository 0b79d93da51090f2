import type { Span } from '../words/named-thing';

const latinFramework =
  /(?<![A-Za-z0-9-])(?:[A-Z][A-Za-z’'-]{1,24}[ \u00a0]{1,2}(?:(?:and|of|for|on|the|in|–|-) ){0,2}){1,7}(?:Free Trade A(?:rea|greement)|Framework|Initiative|Partnership|Agreement|Dialogue|Mechanism|Declaration|Protocol|Programme|Strategy|Roadmap|Master Plan|Action Plan|Cooperation Plan|Work Plan)(?: Towards 20[0-9]{2})?(?![A-Za-z-]| (?:Centre|Center|Hall|Agreement|Framework|on|of|for|in|with|between)(?![a-z])| (?:and )?[A-Z][a-z])/gu;
const latinKind =
  /^(?:(?:The|A|Free|Year|Technological|Legal|Regulatory|Framework|Operational|Working|Performance|High-Level|Partnership|Sustainable|Common|Regional|Global|Bilateral|Business|Purchase|Comprehensive|Strategic|Economic|Trade|Public|Private|Power|Development|Marketing|National|Digital|Exchange|Training|Mutual|Recognition|Establishment|Joint|Cyber|Cybersecurity|Security|Data)[ -]?)+[A-Z][a-z]+(?: Plan)?$/u;

/** A free trade agreement by its two sides: "Thai – GCC FTA". */
const trade =
  /(?<![A-Za-z])(?:Thai(?:land)?|ASEAN|THAI) ?[–-] ?(?:[A-Z]{2,5}|[A-Z][a-z]{3,12}) FTA(?![A-Za-z])/gu;

/** Frameworks with a Latin name that says what they are: "Example Finance Framework". */
export function findLatinFrameworks(
  text: string,
  span: Span,
): (Span & { readonly after: number })[] {
  const stretch = text.slice(span.start, span.end);
  const agreements = [...stretch.matchAll(trade)].map((match) => {
    const start = span.start + match.index;
    return { start, end: start + match[0].length, after: start + match[0].length };
  });
  const named = [...stretch.matchAll(latinFramework)]
    .filter(
      (match) =>
        !latinKind.test(match[0]) &&
        !/^(?:This|These|Our|Its|Their|Such|Under) /u.test(match[0]) &&
        // What people do about one is none, nor who works on it.
        !/(?:Workshop|Review|Meeting|Seminar|Implementation|Cent(?:er|re)|Institute|Secretariat) /u.test(
          match[0],
        ) &&
        // "The 3rd Garden Dialogue" is what people come to.
        !/(?:1st|2nd|3rd|[0-9]th) $/u.test(
          text.slice(Math.max(0, span.start + match.index - 5), span.start + match.index),
        ) &&
        // So is "(Garden Growth Dialogue) ครั้งที่ 8".
        !(
          match[0].endsWith('Dialogue') &&
          /^[))]? ?ครั้งที่/u.test(
            text.slice(
              span.start + match.index + match[0].length,
              span.start + match.index + match[0].length + 10,
            ),
          )
        ) &&
        // A programme of the United Nations is an institution.
        !match[0].startsWith('United Nations') &&
        !/หัวข้อ[^\n]{0,60}$/u.test(
          text.slice(Math.max(span.start, span.start + match.index - 70), span.start + match.index),
        ) &&
        !/(?<![A-Za-z])[A-Z]{2,}[a-z]{3}/u.test(match[0]) &&
        // "From Words to a Global Partnership" is a motto.
        !/(?<![A-Za-z])(?:to|of|for|and|the|a|an|on|in|from|with) $/u.test(
          text.slice(Math.max(0, span.start + match.index - 6), span.start + match.index),
        ) &&
        // "งาน Better Trade Dialogue" is an event, and what follows "แนวคิด" a motto.
        !/(?:งาน|กิจกรรม|แนวคิด|องค์กร|ประชุม|เสวนา|สัมมนา) ?["“]?$/u.test(
          text.slice(Math.max(0, span.start + match.index - 10), span.start + match.index),
        ),
    )
    .map((match) => {
      const start = span.start + match.index;
      const end = start + match[0].length;
      return { start, end, after: end };
    });
  return [...agreements, ...named];
}

import type { FoundPerson } from '../people/people';
import type { Span } from '../words/named-thing';
import type { Call } from './meeting-sides';

/** "(เลขาธิการ กดม.)" after an office: how the text calls its holder from there on. */
const shortForm =
  /^[ \u00a0]{0,2}[((]((?:เลขาธิการ|ปลัด|อธิบดี|ผู้ว่าการ|ผู้อำนวยการ|ผอ\.|ประธาน|รมว\.|รมช\.) ?(?:[ก-ฮ]{2,7}\.|[ก-ฮ]\.[ก-ฮ]\.(?:[ก-ฮ]\.)?))[))]/u;
const formAtMost = 40;
/** More people with a short office than a text introduces. */
const formsAtMost = 20;

/** The places where someone is called by the short form of the office that the text gives behind it. */
export function officeCalls(text: string, body: Span, people: readonly FoundPerson[]): Call[] {
  const forms = new Map<string, number>();
  for (const [person, { postSpan }] of people.entries()) {
    if (postSpan === null || forms.size >= formsAtMost) continue;
    const form = shortForm.exec(text.slice(postSpan.end, postSpan.end + formAtMost))?.[1];
    if (form !== undefined && !forms.has(form)) forms.set(form, person);
  }
  const calls: Call[] = [];
  for (const [form, person] of forms) {
    for (let at = text.indexOf(form, body.start); at >= 0; at = text.indexOf(form, at + 1)) {
      if (at >= body.end) break;
      const end = at + form.length;
      // Within its own bracket, or as a part of a longer office, it calls no one.
      if (/[ก-๙((]$/u.test(text.slice(at - 1, at)) || /^[))]/u.test(text.slice(end, end + 1)))
        continue;
      calls.push({ person, start: at, end });
    }
  }
  return calls;
}

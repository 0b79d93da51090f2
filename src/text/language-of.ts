/** The BCP 47 tag of the language that most letters belong to: `th`, `ja` or `en`; null where there is no letter. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const thai = count(/[ก-ฮ]/gu);
  const kana = count(/[ぁ-ヿ]/gu);
  const han = count(/[一-鿿]/gu);
  const latin = count(/[A-Za-z]/gu);
  const most = Math.max(thai, kana + han, latin);
  if (most === 0) return null;
  if (thai === most || thai * 2 > latin + kana + han) return 'th';
  if (kana > 0 && (kana + han) * 2 >= latin) return 'ja';
  return latin >= kana + han ? 'en' : 'zh';
}

/** Katakana to Hepburn romanisation; two signs that make one sound (キャ) stand before single ones. */
const sounds: ReadonlyMap<string, string> = new Map(
  (
    'キャ kya キュ kyu キョ kyo シャ sha シュ shu ショ sho シェ she チャ cha チュ chu チョ cho チェ che ニャ nya ニュ nyu ' +
    'ニョ nyo ヒャ hya ヒュ hyu ヒョ hyo ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo ギャ gya ギュ gyu ギョ gyo ' +
    'ジャ ja ジュ ju ジョ jo ジェ je ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo ファ fa フィ fi フェ fe フォ fo ' +
    'ティ ti ディ di トゥ tu ドゥ du ウィ wi ウェ we ウォ wo ヴァ va ヴィ vi ヴェ ve ヴォ vo ツァ tsa ' +
    'ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to ' +
    'ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ' +
    'ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ' +
    'ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu ァ a ィ i ゥ u ェ e ォ o'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? '']);
      return pairs;
    }, []),
);

const hiragana = /[\u3041-\u3096]/gu;
const doubling = 'ッ';
const lengthening = 'ー';

/** Hiragana as katakana; everything else as it is. */
const toKatakana = (text: string) =>
  text.replace(hiragana, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60));

/** Kana in Latin letters by the Hepburn system, long vowels left out where they are a bar; other letters as they are. */
export function romanised(text: string): string {
  if (!/[\u3041-\u30fc]/.test(text)) return text;
  const kana = toKatakana(text);
  let out = '';
  let double = false;
  for (let at = 0; at < kana.length; ) {
    const two = sounds.get(kana.slice(at, at + 2));
    const sign = kana[at] ?? '';
    const sound = two ?? sounds.get(sign);
    if (sign === doubling) double = true;
    else if (sign !== lengthening) {
      const latin = sound ?? sign;
      out += double ? (latin[0] ?? '') + latin : latin;
      double = false;
    }
    at += two === undefined ? 1 : 2;
  }
  return out;
}

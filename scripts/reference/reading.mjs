// Readings: hiragana to katakana, and to plain Hepburn without long vowels as it is compared here.
const SYLLABLES = Object.fromEntries(('あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso '
  + 'ざza じji ずzu ぜze ぞzo たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho '
  + 'ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn ゔvu')
  .split(' ').map((p) => [p[0], p.slice(1)]));
const SMALL = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' };

export function katakana(ruby) {
  return [...ruby].map((c) => (c >= 'ぁ' && c <= 'ゖ' ? String.fromCharCode(c.charCodeAt(0) + 0x60) : c)).join('');
}

export function romaji(ruby) {
  let out = '';
  let doubled = false;
  for (const c of ruby) {
    if (c === 'っ') { doubled = true; continue; }
    if (c === 'ー') continue;
    let s = SYLLABLES[c];
    if (SMALL[c]) {
      const stem = out.slice(0, -1);
      out = stem + (/(sh|ch|j)$/.test(stem) ? SMALL[c].slice(1) : SMALL[c]);
      continue;
    }
    if (s === undefined) throw new Error(`no reading for ${c} in ${ruby}`);
    if (doubled) { s = (s.startsWith('ch') ? 't' : s[0]) + s; doubled = false; }
    out += s;
  }
  return out;
}

/** Latin letters as both sides are compared: no accents, hyphens or kinds of place, long vowels short, mb as nb. */
export function plainLatin(name) {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
    .replace(/[ -](shi|ku|cho|machi|mura|son)$/, '').replace(/[^a-z]/g, '')
    .replace(/ou/g, 'o').replace(/oo/g, 'o').replace(/uu/g, 'u').replace(/m(?=[bmp])/g, 'n');
}

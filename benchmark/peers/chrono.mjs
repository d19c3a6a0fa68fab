// Thousands of characters a second of processor time in which chrono-node reads dates (German, for want of Polish).
import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";

const PART = 5_000;
const WARM_UP = 10;
const text = readFileSync(process.argv[2], "utf8");
const rounds = WARM_UP + Number(process.argv[3]);
const rates = [];
let next = 0;
for (let round = 0; round < rounds; round++) {
  const before = process.cpuUsage();
  let read = 0;
  let used = 0;
  while (used < 0.5) {
    if (next + PART > text.length) next = 0;
    chrono.de.parse(text.slice(next, next + PART));
    next += PART;
    read += PART;
    const spent = process.cpuUsage(before);
    used = (spent.user + spent.system) / 1e6;
  }
  if (round >= WARM_UP) rates.push(read / used / 1000);
}
rates.sort((a, b) => a - b);
const shown = [rates[rates.length >> 1], rates[0], rates.at(-1)].map((it) => it.toFixed(1));
console.log(`${"chrono-node: dates only".padEnd(34)} ${shown[0].padStart(10)} thousand characters/s (${shown[1]} to ${shown[2]})`);

// Reads native/constants.def, the table of constants; its first comment says what a row is.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const file = 'native/constants.def';

/** Parts of `text` at the commas that stand in no parentheses and no quotes. */
function split(text) {
  const parts = text.match(/(?:"(?:[^"\\]|\\.)*"|\([^()]*\)|[^,"()])+/g) ?? [];
  return parts.map((part) => part.trim());
}

/** `word(argument, argument)` as its word and arguments. */
function call(text) {
  const parts = /^(\w+)(?:\((.*)\))?$/.exec(text);
  if (parts === null) throw new Error(`not a flavour: ${text}`);
  return { word: parts[1], args: parts[2] === undefined ? [] : split(parts[2]) };
}

/** @returns rows of `{ group, name, flavour, value, doc, lacking }`, and the groups' own documentation */
function read() {
  const rows = [];
  const groups = new Map();
  for (const [index, line] of fs.readFileSync(path.join(root, file), 'utf8').split('\n').entries()) {
    const title = /^\/\/ (\w+): (.*)$/.exec(line);
    if (title !== null) groups.set(title[1], title[2]);
    if (!line.startsWith('CONSTANT(')) continue;
    const parts = split(line.slice('CONSTANT('.length, -1));
    if (parts.length !== 5 || !groups.has(parts[0])) throw new Error(`${file}:${index + 1}: not a row of the table`);
    const [group, name, flavour, value, doc] = parts;
    rows.push({
      group,
      name,
      flavour: flavour.split(' & ').map(call),
      value,
      doc: JSON.parse(doc),
      lacking: value === 'none',
    });
  }
  return { rows, groups };
}

module.exports = { root, file, read };

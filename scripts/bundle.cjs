// Puts the library's modules together as the package has them, in out/bundle/: index.js, promises.js and packet.js with
// what only that entry point needs, core.js with what both facades need, base.js with what all three need (no native code
// in it), later.js with what is loaded when it is first needed. Opening and compiling a file for each module takes longer
// than all that they do. They are as tsc emits them, but shorter.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { encodedMap, FlattenMap } = require('@jridgewell/trace-mapping');
const { minify } = require('terser');
const ts = require('typescript');

const root = path.join(__dirname, '..');
const library = path.join(root, 'lib');
const bundle = path.join(root, 'out/bundle');
const FACADES = ['index', 'promises'];
const ENTRIES = [...FACADES, 'packet'];
/** The file that is written last. */
const LAST = 'names.js';

const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
const compilerOptions = { ...options, module: ts.ModuleKind.CommonJS };

/** Blanks, comments and names of variables. Names of functions and classes show in stack traces, and so do lines. */
const MINIFY = {
  compress: false,
  mangle: { toplevel: true, keep_classnames: true, keep_fnames: true },
  format: { semicolons: false },
};

/** What is never run: the names that ESM can import are in a file of their own. */
const NAMES = /^void function names\(exports\) \{[^}]*\};$/m;

/** What changes nothing, and looks at two thousand names: `define` has given them to the entry point. */
const CONSTANTS = /^__exportStar\(require\("\.\/constants\/generated"\), exports\);$/m;

/** Name in lib/ → its code and source map, what it loads at once and later, what it exports. */
const modules = new Map();

/** The module that `text` names in one of `from`'s folder. */
function resolve(from, text) {
  const name = path.posix.join(path.posix.dirname(from), text);
  return fs.existsSync(path.join(library, `${name}.ts`)) ? name : `${name}/index`;
}

/** Compiles a module, and those that it needs. */
async function add(name) {
  if (modules.has(name)) return;
  const module = {};
  modules.set(name, module);
  const file = path.join(library, `${name}.ts`);
  const source = fs.readFileSync(file, 'utf8');
  const { outputText, sourceMapText } = ts.transpileModule(source, { fileName: file, compilerOptions });
  const find = (pattern) => [...outputText.matchAll(pattern)].map((match) => match[1]);
  // With double quotes tsc wrote it, of an import; with single ones we did, where it is needed.
  module.atOnce = find(/\brequire\("(\.[^"]*)"\)/g).map((text) => resolve(name, text));
  module.later = find(/\brequire\('(\.[^']*)'\)/g).map((text) => resolve(name, text));
  module.exported = [...find(/^ *exports\.(\w+) =/gm), ...find(/\bdefineProperty\(exports, "(\w+)"/g)];
  module.alsoExported = find(/\b__exportStar\(require\("([^"]*)"\)/g).map((text) => resolve(name, text));
  const code = outputText
    .replace(NAMES, '')
    .replace(CONSTANTS, '')
    .replace(/\brequire\((["'])(\.[^"']*)\1\)/g, (_, quote, text) => `__load('${resolve(name, text)}')`);
  const content = {
    ...JSON.parse(sourceMapText),
    sources: [`../lib/${name}.ts`],
    // Of what was generated, declarations mostly, 400 KB are more than they tell.
    sourcesContent: [name === 'constants/generated' ? '' : source],
  };
  const short = await minify(code, { ...MINIFY, sourceMap: { content, asObject: true, includeSources: true } });
  module.code = short.code;
  module.map = short.map;
  await Promise.all([...module.atOnce, ...module.later].map(add));
}

/** A module and all that it loads at once, or with `later` ever. */
function closure(name, later = false, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  const module = modules.get(name);
  for (const other of later ? [...module.atOnce, ...module.later] : module.atOnce) closure(other, later, found);
  return found;
}

/** The names that a module exports, those that the platform may lack among them. */
function exported(name) {
  const { exported: own, alsoExported } = modules.get(name);
  return [...own, ...alsoExported.flatMap(exported)];
}

/** Writes lines and, where one is a module's name in brackets, its code, with a source map made of the modules'. */
function write(file, lines) {
  let text = '';
  let line = 0;
  const sections = [];
  for (const each of lines) {
    const module = modules.get(/^\[(.*)\]$/.exec(each)?.[1]);
    if (module !== undefined) sections.push({ offset: { line, column: 0 }, map: module.map });
    const part = `${module?.code ?? each}\n`;
    text += part;
    line += part.split('\n').length - 1;
  }
  fs.writeFileSync(path.join(bundle, file), `${text}//# sourceMappingURL=${file}.map\n`);
  // Node reads no map that has sections.
  const map = encodedMap(new FlattenMap({ version: 3, file, sections }));
  fs.writeFileSync(path.join(bundle, `${file}.map`), JSON.stringify(map));
}

/** Modules as functions in a table. In parentheses V8 compiles them at once, rather than looking through them first. */
function table(list, atOnce) {
  const [open, close] = atOnce ? ['(', ')'] : ['', ''];
  return list.flatMap((name) => [`'${name}': ${open}function (exports, module) {`, `[${name}]`, `}${close},`]);
}

async function make() {
  await Promise.all(ENTRIES.map(add));
  // In an order that does not depend on which file was read first.
  const all = [...modules.keys()].sort();
  const atOnce = new Map(ENTRIES.map((entry) => [entry, closure(entry)]));
  /** The modules that exactly these entry points load at once. */
  const loadedBy = (...entries) =>
    all.filter((name) => ENTRIES.every((entry) => atOnce.get(entry).has(name) === entries.includes(entry)));
  const base = loadedBy(...ENTRIES);
  const core = loadedBy(...FACADES);
  const later = loadedBy();
  const own = new Map(ENTRIES.map((entry) => [entry, loadedBy(entry)]));
  for (const entry of ENTRIES) {
    const reachable = new Set([...base, ...later, ...own.get(entry), ...(FACADES.includes(entry) ? core : [])]);
    const foreign = [...closure(entry, true)].find((name) => !reachable.has(name));
    if (foreign !== undefined) throw new Error(`${entry} needs ${foreign}, which is not in the files that it loads`);
  }

  fs.rmSync(bundle, { recursive: true, force: true });
  fs.mkdirSync(bundle, { recursive: true });
  write('base.js', [
    `'use strict';`,
    `const loaded = { __proto__: null };`,
    `const functions = { __proto__: null,`,
    ...table(base, true),
    `};`,
    `function __load(name) {`,
    `  let module = loaded[name];`,
    `  if (module === undefined) {`,
    `    if (functions[name] === undefined) require('./later.js')(functions, __load);`,
    `    module = loaded[name] = { exports: {} };`,
    `    try {`,
    `      functions[name](module.exports, module);`,
    `    } catch (error) {`,
    `      loaded[name] = undefined;`,
    `      throw error;`,
    `    }`,
    `  }`,
    `  return module.exports;`,
    `}`,
    `module.exports = { functions, __load };`,
  ]);
  write('core.js', [
    `'use strict';`,
    `const { functions, __load } = require('./base.js');`,
    `Object.assign(functions, {`,
    ...table(core, true),
    `});`,
  ]);
  // It gets what is base's own, for base.js may be loaded anew before it is: by jest, for each test file.
  write('later.js', [
    `'use strict';`,
    `module.exports = (functions, __load) => Object.assign(functions, {`,
    ...table(later, false),
    `});`,
  ]);
  for (const entry of ENTRIES) {
    const facade = FACADES.includes(entry);
    write(`${entry}.js`, [
      `'use strict';`,
      `const { functions, __load } = require('./base.js');`,
      ...(facade ? [`require('./core.js');`] : []),
      `Object.assign(functions, {`,
      ...table(own.get(entry), true),
      `});`,
      `module.exports = __load('${entry}');`,
      `// Never run: Node reads here which names ESM can import.`,
      facade
        ? `0 && (module.exports = { ...require('./names.js') });`
        : `0 && (module.exports = { ${[...new Set(exported(entry))].join(', ')} });`,
    ]);
  }
  const names = [...new Set(FACADES.flatMap(exported))];
  fs.writeFileSync(path.join(bundle, LAST), `module.exports = {\n${names.join(',\n')},\n};\n`);
}

/** Whether nothing has changed since all was written. */
function made() {
  const changed = (file) => fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const inputs = fs.readdirSync(library, { recursive: true }).map((name) => `lib/${name}`);
  return ['package-lock.json', 'tsconfig.json', 'scripts/bundle.cjs', 'lib', ...inputs].every(
    (file) => changed(file) < changed(`out/bundle/${LAST}`),
  );
}

if (!made())
  make().catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });

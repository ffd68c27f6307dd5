declare module 'node-gyp-build' {
  /** Loads the addon of the package in `folder`: what was built there, else the prebuilt binary for this machine. */
  function load(folder: string): unknown;
  export = load;
}

const common = {
  rootDir: __dirname,
  // ts stands first so that `../index` is the source and never the built door beside it.
  moduleFileExtensions: ["ts", "js", "cjs", "mjs", "json"],
  transform: {
    "\\.(ts|js)$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  // These are published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(@citation-js|marked|parse5|entities|pixelmatch)/)"],
  // As in the bundles: a parser of BibTeX needs no client for HTTP.
  moduleNameMapper: { "^@citation-js/core$": "<rootDir>/src/bibtex/core.ts" },
  setupFilesAfterEnv: ["<rootDir>/__tests__/support/patience.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/output/"],
};

const project = (displayName, testMatch, testPathIgnorePatterns = []) => ({
  ...common,
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/__tests__/${pattern}`),
  testPathIgnorePatterns: ["/node_modules/", ...testPathIgnorePatterns],
});

module.exports = {
  // The views and styles that the tests see are those of the working tree.
  globalSetup: "<rootDir>/__tests__/support/generate.ts",
  projects: [
    project("unit", ["**/*.test.ts"], ["/__tests__/(browser|hosts)/"]),
    project("browser", ["browser/**/*.test.ts"]),
    project("hosts", ["hosts/**/*.test.ts"]),
  ],
};

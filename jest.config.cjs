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
  // marked is published as an ES module only.
  transformIgnorePatterns: ["/node_modules/(?!marked/)"],
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
  projects: [
    project("unit", ["**/*.test.ts"], ["/__tests__/(browser|hosts)/"]),
    project("browser", ["browser/**/*.test.ts"]),
    project("hosts", ["hosts/**/*.test.ts"]),
  ],
};

/** One check: a command from node_modules/.bin, or several run after another. */
export interface Check {
  name: string;
  command: string;
  environment?: NodeJS.ProcessEnv;
  /** Whether the command needs the packed package; its path replaces `$TARBALL`. */
  tarball?: boolean;
}

const unit = "jest --selectProjects unit";

/** All checks in their order: the build comes first, since it generates sources that others read. */
export const checks: Check[] = [
  { name: "build", command: "tsx scripts/build.ts" },
  { name: "types", command: "tsc --noEmit" },
  { name: "style", command: "biome ci --colors=off" },
  {
    name: "dependencies",
    command: "depcruise --config .dependency-cruiser.cjs index.ts portable.ts utils.ts src",
  },
  { name: "publint", command: "publint run $TARBALL --strict", tarball: true },
  { name: "attw", command: "attw $TARBALL --no-emoji", tarball: true },
  { name: "unit-new-york", command: unit, environment: { TZ: "America/New_York" } },
  {
    name: "unit-shanghai",
    // What tries thousands of resumes is the same in every zone.
    command: `${unit} --testPathPatterns "^(?!.*document/(total|colors))"`,
    environment: { TZ: "Asia/Shanghai" },
  },
  { name: "browser", command: "jest --selectProjects browser" },
  { name: "hosts", command: "jest --selectProjects hosts --maxWorkers 2", tarball: true },
];

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { resumeSchema } from "./schema";

writeFileSync(
  join(__dirname, "../schema/resume.schema.json"),
  `${JSON.stringify(resumeSchema, undefined, 2)}\n`,
);

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFile } from "./schema";

writeFileSync(join(__dirname, "../schema/resume.schema.json"), schemaFile);

// Holds bills of materials against the schema of CycloneDX 1.6: node bom.mjs FILE…
import { readFileSync } from "node:fs";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
let wrong = 0;
for (const file of process.argv.slice(2)) {
    const error = await validator.validate(readFileSync(file, "utf8"));
    wrong += error === null ? 0 : 1;
    console.log(`${file}: ${error === null ? "valid" : JSON.stringify(error)}`);
}
process.exit(wrong === 0 && process.argv.length > 2 ? 0 : 1);

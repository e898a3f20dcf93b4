// Holds a release against foreign readers: node validate.mjs RELEASE [PROFILES]
// DuckDB and hyparquet must give the rows of the manifest, ajv the schemas of rows and packages, SHACL the shapes of DCAT-AP.de.
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { pathToFileURL } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetReadObjects, asyncBufferFromFile } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";

const [release, profiles] = process.argv.slice(2).map((path) => resolve(path));
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const manifest = json(join(release, "manifest.json"));
const wrong = [];
const check = (what, isRight) => isRight || wrong.push(what);
const lines = (file) => gunzipSync(readFileSync(join(release, file.path))).toString("utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l));

async function duckdb() {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    for (const table of manifest.tables) {
        const files = join(release, "parquet", table.name, "*", "*.parquet").replaceAll("'", "''");
        const counted = await connection.runAndReadAll(`SELECT count(*) FROM read_parquet('${files}', hive_partitioning = true)`);
        check(`duckdb: ${table.name}: rows`, Number(counted.getRows()[0][0]) === table.rows);
    }
}

async function hyparquet() {
    const taken = new Map(); // of the rows of a table and a term, how many the parts before have
    for (const file of manifest.files.filter((f) => f.format === "parquet")) {
        const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(release, file.path)), compressors });
        check(`hyparquet: ${file.path}: rows`, rows.length === file.rows);
        const same = manifest.files.find((f) => f.format === "jsonl.gz" && f.table === file.table && f.wahlperiode === file.wahlperiode);
        const plain = (value) => value instanceof Date ? value.getTime() : typeof value === "bigint" ? Number(value) : value;
        const dated = (cell) => typeof cell === "string" && /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(cell) ? Date.parse(cell) : cell;
        const first = taken.get(same.path) ?? 0;
        taken.set(same.path, first + rows.length);
        lines(same).slice(first, first + rows.length).forEach((row, i) => Object.entries(rows[i]).forEach(([name, value]) => {
            const [a, b] = [plain(value), value instanceof Date ? dated(row[name]) : row[name]];
            check(`hyparquet: ${file.path}: row ${i}: ${name}`, JSON.stringify(a ?? null) === JSON.stringify(b ?? null));
        }));
    }
}

function rows() {
    const ajv = addFormats(new Ajv2020({ allErrors: false, strict: false }));
    for (const file of manifest.files.filter((f) => f.format === "jsonl.gz")) {
        const valid = ajv.compile({ ...json(join(release, "schema", `${file.table}.json`)), $id: file.path });
        const bad = lines(file).findIndex((row) => !valid(row));
        check(`ajv: ${file.path}: row ${bad}: ${ajv.errorsText(valid.errors)}`, bad < 0);
    }
}

function frictionless() {
    const ajv = addFormats(new Ajv({ strict: false, logger: false }));
    for (const name of ["dataresource", "tableschema", "tabledialect"]) {
        const schema = json(join(profiles, `${name}.json`));
        ajv.addSchema(schema, schema.$id ?? `https://datapackage.org/profiles/2.0/${name}.json`);
    }
    const valid = ajv.compile(json(join(profiles, "datapackage.json")));
    check("frictionless: datapackage.json", valid(json(join(release, "datapackage.json"))));
    if (valid.errors) wrong.push(`frictionless: ${ajv.errorsText(valid.errors)}`);
}

function turtle(path, base) {
    const unprefixed = new Parser({ baseIRI: base ?? pathToFileURL(path).href });
    return unprefixed.parse(readFileSync(path, "utf8"));
}

async function shacl() {
    const folder = join(profiles, "dcat");
    const shapes = new Store(["dcat-ap-3.0.0-SHACL", "dcat-ap-SHACL-DE", "dcat-ap-spec-german-additions", "dcat-ap-de-controlledvocabularies", "dcat-ap-de-deprecated"]
        .map((name) => join(folder, `${name}.ttl`)).filter(existsSync).flatMap((path) => turtle(path)));
    const data = new Store([...turtle(join(release, "catalog.ttl"), "https://example.org/release/catalog.ttl"), ...turtle(join(folder, "vocab-mini.ttl"))]);
    const report = await new SHACLValidator(shapes).validate(data);
    for (const result of report.results.filter((r) => r.severity?.value.endsWith("#Violation"))) {
        wrong.push(`shacl: ${result.focusNode?.value} ${result.path?.value} ${result.message.map((m) => m.value).join(" ")}`);
    }
    check("shacl: the catalogue has its datasets", data.getQuads(null, null, null).some((q) => q.object.value === "http://www.w3.org/ns/dcat#Dataset"));
}

const steps = { duckdb, hyparquet, rows };
if (profiles) Object.assign(steps, { frictionless, shacl });
else console.log("skipped: the Frictionless profiles and the shapes of DCAT-AP.de are not there");
for (const [name, step] of Object.entries(steps)) {
    const before = wrong.length;
    await step();
    console.log(`${name}: ${wrong.length === before ? "as it should be" : `${wrong.length - before} wrong`}`);
}
wrong.slice(0, 20).forEach((what) => console.error(what));
process.exit(wrong.length === 0 ? 0 : 1);

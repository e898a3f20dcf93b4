// Holds comparisons as HTML against WCAG in a real browser: node accessible.mjs CHROMIUM PAGE… [--pictures FOLDER]
// axe-core looks at each page light, dark, printed and on a telephone, where it must not scroll sideways either.
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { launch } from "puppeteer-core";

const { positionals: [chromium, ...pages], values: { pictures } } = parseArgs({ allowPositionals: true, options: { pictures: { type: "string" } } });
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const looks = [
    { name: "light", width: 1280 },
    { name: "dark", width: 1280, scheme: "dark" },
    { name: "telephone", width: 390 },
    { name: "telephone-dark", width: 390, scheme: "dark" },
    { name: "print", width: 800, media: "print" },
];
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const wrong = [];

async function look(browser, path, { name, width, scheme = "light", media = "screen" }) {
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    await page.setViewport({ width, height: 844 });
    // One call takes back what the other said; what is printed is light.
    await (media === "print" ? page.emulateMediaType(media) : page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]));
    await page.goto(pathToFileURL(resolve(path)).href);
    await page.evaluate(axe);
    const found = await page.evaluate((values) => axe.run(document, { runOnly: { type: "tag", values } }), standards);
    for (const { id, help, nodes } of found.violations) {
        wrong.push(`${basename(path)}, ${name}: ${id}: ${help}: ${nodes.length} times, first ${nodes[0].html.slice(0, 160)} ${(nodes[0].any[0] ?? nodes[0].all[0] ?? nodes[0].none[0])?.message ?? ""}`);
    }

    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) {
        wrong.push(`${basename(path)}, ${name}: scrolls sideways by ${wide} px`);
    }

    if (pictures) {
        await page.screenshot({ path: join(pictures, `${basename(path, ".html")}-${name}.png`) });
    }

    await page.close();
}

const browser = await launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
try {
    for (const path of pages) {
        for (const one of looks) {
            await look(browser, path, one);
        }
    }
} finally {
    await browser.close();
}

wrong.forEach((line) => console.error(line));
console.log(`${pages.length} pages in ${looks.length} looks: ${wrong.length} faults of accessibility`);
process.exitCode = wrong.length ? 1 : 0;

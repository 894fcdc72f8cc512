// Prints what the structure of PDF files lacks as browsers see it, a line "FILE: sentence" each; with --tree first, the
// structure itself. Use: node structure.mjs [--tree] FILE...
import { readFileSync } from "node:fs";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const tree = process.argv[2] === "--tree";
const lines = [];

for (const file of process.argv.slice(tree ? 3 : 2)) {
  const say = (sentence) => lines.push(`${file}: ${sentence}`);
  const data = new Uint8Array(readFileSync(file));
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise;
  const { info } = await pdf.getMetadata();
  if (!info.Title) say("The file has no title.");
  if (!info.Language) say("The file does not say in which language it is.");
  if (!(await pdf.getMarkInfo())?.Marked) say("The file does not say that it is tagged.");
  if (!(await pdf.getViewerPreferences())?.DisplayDocTitle)
    say("Viewers show the name of the file rather than its title.");
  let level = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const root = await page.getStructTree();
    if (!root) { say(`Page ${number} has no structure.`); continue; }
    const held = new Set(), objects = new Set();
    const walk = (node, depth) => {
      if (node.type === "content") held.add(node.id);
      if (node.type === "object") objects.add(node.id);
      if (tree) console.log("  ".repeat(depth) + (node.role ?? node.type) + (node.alt ? ` “${node.alt}”` : ""));
      const heading = /^H([1-6])$/.exec(node.role ?? "");
      if (heading) {
        if (+heading[1] > level + 1) say(`A heading of level ${heading[1]} on page ${number} follows one of level ${level}.`);
        level = +heading[1];
      }
      if (node.role === "Figure" && !node.alt) say(`A figure on page ${number} is not told in words.`);
      for (const kid of node.children ?? []) walk(kid, depth + 1);
    };
    walk(root, 0);
    const painted = (await page.getTextContent({ includeMarkedContent: true })).items
      .filter((item) => item.type === "beginMarkedContentProps" && item.id).map((item) => item.id);
    for (const id of new Set(painted)) if (!held.has(id)) say(`Content ${id} of page ${number} is in no element.`);
    if (new Set(painted).size < painted.length) say(`Content of page ${number} has one name twice.`);
    for (const a of await page.getAnnotations()) {
      if (!a.contentsObj?.str) say(`A link of page ${number} has no words.`);
      if (!objects.has(a.id)) say(`No element holds a link of page ${number}.`);
    }
    page.cleanup();
  }
  await pdf.destroy();
}
for (const line of lines) console.log(line);
process.exitCode = lines.length ? 1 : 0;
